import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relationships = (links: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}">${links
    .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export interface TinyWorkbook {
  /** What stands between the `sheetData` tags of each sheet, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands between the tags of the shared strings. */
  readonly strings?: string;
  /** The format codes of the styles 1, 2 … of cells; a number is one of the built-in formats. */
  readonly formats?: readonly (string | number)[];
  readonly from1904?: boolean;
}

/** The parts of a workbook as Excel writes them, with no more than a reader needs. */
export const workbookParts = ({ sheets, strings = '', formats = [], from1904 = false }: TinyWorkbook) => {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, index) => ['worksheet', `worksheets/sheet${index}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', '/xl/styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, index) =>
        typeof code === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>` : '',
      )
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((code, index) => `<xf numFmtId="${typeof code === 'string' ? 164 + index : code}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  for (const [index, data] of Object.values(sheets).entries()) {
    parts[`xl/worksheets/sheet${index}.xml`] = `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  }
  return parts;
};

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

export const tinyWorkbook = (workbook: TinyWorkbook): Uint8Array => zipped(workbookParts(workbook));

/** A row of cells that each hold a text of their own. */
export const textRow = (line: number, ...texts: readonly string[]): string =>
  `<row r="${line}">${texts
    .map((text, index) => `<c r="${String.fromCharCode(65 + index)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`;
