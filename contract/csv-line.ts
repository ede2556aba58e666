import { neutralised } from './formula-cell.ts';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A row as a line of CSV (RFC 4180) that ends in `\n`, its cells as they are: for programs, never for a spreadsheet. */
export const plainCsvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

/** A row as a line of CSV (RFC 4180) that ends in `\n`, of which a spreadsheet runs nothing. */
export const csvLine = (cells: readonly string[]): string => plainCsvLine(cells.map(neutralised));
