/** Tables as sheets of a workbook (XLSX), with no more in it than Excel and its like need. */
import type { TableName } from '#contract/bundle';
import { neutralised } from '#contract/formula-cell';
import { columnKind } from '../imports/map/column-kinds.ts';
import type { TableFormat } from './table-files.ts';
import { xmlText } from './xml-text.ts';
import type { ZipEntry } from './zip-files.ts';

const sheetRows = 1_048_576;
const cellCharacters = 32_767;
const digitsKept = 15;

const letters = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
};

const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Characters that XML cannot hold are written as `_x0001_`; what looks like that already is told apart. */
const escaped = (text: string): string =>
  xmlText(
    text
      .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => ('\n\t'.includes(character) ? character : code(character))),
  );

/** Excel keeps 15 digits: a number that has more stays text. */
const isNumber = (cell: string): boolean => cell === String(Number(Number(cell).toPrecision(digitsKept)));

const row: TableFormat['row'] = (table, line, cells) => {
  const written = cells.map(([column, cell], place) => {
    if (cell === '') return '';
    const address = `${letters(place)}${line}`;
    if (line > 1 && columnKind(table, column) === 'number' && isNumber(cell))
      return `<c r="${address}"><v>${cell}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(neutralised(cell))}</t></is></c>`;
  });
  return `<row r="${line}">${written.join('')}</row>\n`;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const workbookTables: TableFormat = {
  called: 'xlsx',
  mostRows: sheetRows,
  mostCharacters: cellCharacters,
  begin: `${declaration}<worksheet xmlns="${main}"><sheetData>\n`,
  row,
  end: '</sheetData></worksheet>\n',
};

/** The parts of a workbook as its ZIP holds them, a sheet a table. */
export const workbookEntries = (paths: ReadonlyMap<TableName, string>): readonly ZipEntry[] => {
  const sheets = [...paths].map(([table, path], index) => ({ table, path, id: index + 1 }));
  const each = (words: (sheet: (typeof sheets)[number]) => string): string => sheets.map(words).join('');
  const text = (name: string, content: string): ZipEntry => ({ name, content: { text: declaration + content } });
  return [
    text(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${each(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`,
    ),
    text(
      '_rels/.rels',
      `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    text(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(({ table, id }) => `<sheet name="${table}" sheetId="${id}" r:id="rId${id}"/>`)}</sheets></workbook>`,
    ),
    text(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${links}">${each(({ id }) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`)}</Relationships>`,
    ),
    ...sheets.map(({ path, id }) => ({ name: `xl/worksheets/sheet${id}.xml`, content: { path } })),
  ];
};
