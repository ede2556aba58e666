import { figure, listed } from './words.ts';

/** Every word around the tables of reports: what puts them in order, finds, groups and explains. */
export const reportWords = {
  find: (table: string) => `Find in this table: ${table}`,
  findHint: 'Find in this table',
  groupBy: (table: string) => `Group this table: ${table}`,
  notGrouped: 'Not grouped',
  by: (column: string) => `By ${column.toLowerCase()}`,
  shown: (shown: number, total: number) =>
    shown === total ? `${figure(total)} ${total === 1 ? 'row' : 'rows'}` : `${figure(shown)} of ${figure(total)} rows`,
  nothing: 'No row holds these words.',
  first: (shown: number, total: number) => `First ${figure(shown)} of ${figure(total)}.`,
  more: (count: number) => `Show ${figure(count)} more`,
  unknownSign: '–',
  unknown: (count: number) => `–\u00a0${figure(count)} not known`,
  unrecorded: (columns: readonly string[]) => `Not known in any row: ${listed(columns)}.`,
  how: 'How these figures are worked out',
} as const;
