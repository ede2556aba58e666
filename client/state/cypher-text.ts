/** What an editor needs to know of a query's text without reading its grammar. */

/** Comments, texts and quoted names, in which a dollar means nothing; then the parameters. */
const parts =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\$(?:`((?:``|[^`])+)`|([\p{L}\p{N}_]+))|`(?:``|[^`])*`/gu;

/** The names of a query's parameters, in the order in which they come first. */
export const parameterNames = (query: string): readonly string[] => [
  ...new Set(
    [...query.matchAll(parts)].flatMap(([, quoted, plain]) => {
      const name = plain ?? quoted?.replaceAll('``', '`');
      return name === undefined ? [] : [name];
    }),
  ),
];

/** A place in a query that a message of the server names, counted from 1. */
export const placeTold = (message: string): { readonly line: number; readonly column: number } | null => {
  const [, line, column] = /\bline (\d+), column (\d+)/.exec(message) ?? [];
  return line === undefined ? null : { line: Number(line), column: Number(column) };
};
