/** A list on screen as a file. */
import { type ListColumn, listText } from './list-columns.ts';

export const listFormats = ['csv', 'xlsx'] as const;
export type ListFormat = (typeof listFormats)[number];

/** @throws Error where the format cannot hold so many rows. */
export const listFile = async <Row>(
  format: ListFormat,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): Promise<Blob> => {
  if (format === 'csv') return new Blob([listText(columns, rows)], { type: 'text/csv;charset=utf-8' });
  const { workbook, workbookType } = await import('./workbook.ts');
  return new Blob([workbook(columns, rows)], { type: workbookType });
};
