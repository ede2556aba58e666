/** A table as a workbook (XLSX) of one sheet, with no more in it than spreadsheets need. */
import { strToU8, zipSync } from 'fflate';
import { neutralised } from '#contract/formula-cell';
import { listWords } from '../words/list-words.ts';
import type { ListColumn } from './list-columns.ts';
import { xmlText } from './xml.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows of a sheet, its head among them. */
const sheetRows = 1_048_576;
const cellCharacters = 32_767;
const digitsKept = 15;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Spreadsheets keep 15 digits: a number that has more stays text. */
const isKept = (value: unknown): value is number =>
  typeof value === 'number' && Number(value.toPrecision(digitsKept)) === value;

const cell = (value: string | number): string => {
  if (value === '') return '<c/>';
  if (isKept(value)) return `<c><v>${value}</v></c>`;
  const text = neutralised(String(value).slice(0, cellCharacters - 1));
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
};

const row = (cells: readonly (string | number)[]): string => `<row>${cells.map(cell).join('')}</row>`;

/**
 * A list as the bytes of a workbook.
 *
 * @throws Error where a sheet cannot hold so many rows.
 */
export const workbook = <Row>(columns: readonly ListColumn<Row>[], rows: readonly Row[]): Uint8Array<ArrayBuffer> => {
  if (rows.length >= sheetRows) throw new Error(listWords.tooManyRows);
  const heads = row(columns.map(({ head }) => head));
  const body = rows.map((each) => row(columns.map(({ cell }) => cell(each) ?? ''))).join('\n');
  const sheet = `${declaration}<worksheet xmlns="${main}"><sheetData>${heads}${body}</sheetData></worksheet>`;
  const files = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="list" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};
