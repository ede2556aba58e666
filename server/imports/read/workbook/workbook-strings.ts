import { partEvents, WorkbookRefusal } from './workbook-parts.ts';

/** Of all shared strings together: they are held in memory. */
const mostSharedCharacters = 200_000_000;
/** What holding a string costs beside its characters, so that as many blank ones as one likes are no way around. */
const charactersPerString = 16;

/** Text in which Excel has written characters that XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Puts together the pieces of a text that has several fonts. How it is pronounced, which East Asian texts may say, is left out. */
export class RichText {
  readonly #mostCharacters: number;
  #text = '';
  #inText = false;
  #inPhonetic = false;

  constructor(mostCharacters: number) {
    this.#mostCharacters = mostCharacters;
  }

  open(tag: string): void {
    if (tag === 't') this.#inText = !this.#inPhonetic;
    else if (tag === 'rPh') this.#inPhonetic = true;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
    if (this.#text.length > this.#mostCharacters) {
      throw new WorkbookRefusal(
        `A cell of the workbook has more than ${this.#mostCharacters} characters, which is the most. Shorten it.`,
      );
    }
  }

  close(tag: string): void {
    if (tag === 't') this.#inText = false;
    else if (tag === 'rPh') this.#inPhonetic = false;
  }

  get text(): string {
    return unescaped(this.#text);
  }
}

/** The texts that cells refer to by number. */
export const readSharedStrings = async (
  path: string,
  part: string | null,
  mostCharacters: number,
): Promise<readonly string[]> => {
  const strings: string[] = [];
  if (part === null) return strings;
  let held = 0;
  let rich = new RichText(mostCharacters);
  for await (const events of partEvents(path, part, mostCharacters)) {
    for (const event of events) {
      if (event.type === 'text') {
        rich.add(event.text);
      } else if (event.name !== 'si') {
        rich[event.type](event.name);
      } else if (event.type === 'open') {
        rich = new RichText(mostCharacters);
      } else {
        strings.push(rich.text);
        held += rich.text.length + charactersPerString;
      }
    }
    if (held > mostSharedCharacters) {
      throw new WorkbookRefusal(
        `The workbook has more text than ${mostSharedCharacters} characters, which is the most. Save its sheets as CSV.`,
      );
    }
  }
  return strings;
};
