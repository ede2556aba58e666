import type { RawRow } from '../../server/imports/read/raw-row.ts';

/** A row that a reader made, as it is written. */
export type WrittenRow = Pick<RawRow, 'line' | 'cells'>;

export const writtenRow = ({ line, cells }: RawRow): WrittenRow => ({ line, cells });
