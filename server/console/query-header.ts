/** The comments that head a file of `cypher/`. */

const fieldPattern = /^\/\/ (Purpose|Params|Returns|Question|About): (.*)$/;
const goesOn = /^\/\/ {3}(.+)$/;

/** A file's header fields by name, each in one line, and the statement beneath them. */
export const readHeader = (text: string): { readonly fields: ReadonlyMap<string, string>; readonly query: string } => {
  const lines = text.split('\n');
  const fields = new Map<string, string>();
  let last = '';
  let place = 0;
  for (; place < lines.length; place += 1) {
    const line = lines[place]!;
    const [, name, value] = fieldPattern.exec(line) ?? [];
    const [, more] = goesOn.exec(line) ?? [];
    if (name !== undefined) {
      last = name;
      fields.set(name, value!);
    } else if (more !== undefined && last !== '') fields.set(last, `${fields.get(last)} ${more.trim()}`);
    else break;
  }
  return { fields, query: lines.slice(place).join('\n').trim() };
};

/** The words that a definition's header says of each parameter, in brackets behind its name. */
export const saidOfParameters = (params: string): ReadonlyMap<string, string> =>
  new Map([...params.matchAll(/(\w+) \(([^)]*)\)/g)].map(([, name, said]) => [name!, said!]));
