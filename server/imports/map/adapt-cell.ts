/** Cells as people write them, made into cells as the bundle has them; what cannot be told is left for the check to refuse. */
import type { PropertyKind } from '#contract/graph-model';
import type { TableMapping } from '#contract/mapping';

const truths: Readonly<Record<string, string>> = {
  yes: 'yes',
  y: 'yes',
  true: 'yes',
  '1': 'yes',
  no: 'no',
  n: 'no',
  false: 'no',
  '0': 'no',
};

/** 31/3/2003, 31.03.2003 or 31-03-2003, a time of day behind it. */
const writtenDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T].*)?$/;
const isoDateTime = /^(\d{4}-\d{2}-\d{2})[ T]/;

const isoDate = (cell: string, order: TableMapping['dates']): string => {
  const dateTime = isoDateTime.exec(cell)?.[1];
  if (dateTime) return dateTime;
  const match = order && writtenDate.exec(cell);
  if (!match) return cell;
  const [, first = '', second = '', year = ''] = match;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

export const adaptCell = (cell: string, kind: PropertyKind | null, dates: TableMapping['dates']): string => {
  if (kind === 'boolean') return truths[cell.toLowerCase()] ?? cell;
  if (kind === 'date') return isoDate(cell, dates);
  // 1,250 and £1,250 are numbers to whoever writes them.
  if (kind === 'number' && /^£?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell)) return cell.replaceAll(/[£,]/g, '');
  return cell;
};
