import { partEvents } from './workbook-parts.ts';

/** What a number in a cell is shown as. A `month` or a `year` is a day of which no more is shown. */
export interface NumberFormat {
  readonly shows: 'number' | 'day' | 'month' | 'year' | 'time';
  /** The least digits that are shown, where it is made up with zeros in front. */
  readonly digits: number;
}

export const plainNumber: NumberFormat = { shows: 'number', digits: 0 };

const shown = (code: string): NumberFormat['shows'] => {
  const [first = ''] = code.toLowerCase().split(';');
  if (/\[[hms]+\]/.test(first)) return 'number';
  // Without what is shown as it stands, colours and languages, half days and parts of seconds.
  const marks = first.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]|am\/pm|a\/p|(?<=s)\.0+/g, '');
  if (/[#0?@%]/.test(marks)) return 'number';
  if (marks.includes('d')) return 'day';
  if (/[hs]/.test(marks)) return marks.includes('y') ? 'day' : 'time';
  if (marks.includes('y')) return marks.includes('m') ? 'month' : 'year';
  return marks.includes('m') ? 'day' : 'number';
};

/** Formats that have a number and no code in the file, those of East Asian versions included. */
const builtIn = (id: number): NumberFormat['shows'] => {
  if (id === 17) return 'month';
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  return (id >= 18 && id <= 21) || id === 45 || id === 47 ? 'time' : 'number';
};

/** The formats of cells, in the order in which cells refer to them. */
export const readStyles = async (
  path: string,
  part: string | null,
  mostCharacters: number,
): Promise<readonly NumberFormat[]> => {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  if (part === null) return formats;
  let inCellFormats = false;
  for await (const events of partEvents(path, part, mostCharacters)) {
    for (const event of events) {
      if (event.type === 'text') continue;
      if (event.name === 'cellXfs') inCellFormats = event.type === 'open';
      if (event.type === 'close') continue;
      const id = Number(event.attributes['numFmtId'] ?? 0);
      if (event.name === 'numFmt') codes.set(id, event.attributes['formatCode'] ?? '');
      if (event.name !== 'xf' || !inCellFormats) continue;
      const code = codes.get(id);
      formats.push({
        shows: code === undefined ? builtIn(id) : shown(code),
        digits: /^0{2,}$/.test(code ?? '') ? (code ?? '').length : 0,
      });
    }
  }
  return formats;
};
