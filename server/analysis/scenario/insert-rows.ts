/** Rows put into columns, each in its place; the others keep their order. */
import { addToList } from '../../add-to-list.ts';
import type { NumberLists } from '../columns.ts';
import { afterAllDays, beforeAllDays, type Spans } from '../partial-dates.ts';

export interface Insertions {
  /** How many rows there are with those that come. */
  readonly length: number;
  /** Where each that comes stands then, ascending, and the how manieth of those that come it is. */
  readonly rows: readonly { readonly place: number; readonly added: number }[];
}

type Typed = Uint8Array | Int8Array | Int32Array | Float64Array;

/** A column with the rows that come; rows that stay together are copied together. */
export const insertRows = <C extends Typed>(
  column: C,
  { length, rows }: Insertions,
  tell: (added: number) => number,
): C => {
  const result = new (column.constructor as new (length: number) => C)(length);
  let old = 0;
  let next = 0;
  for (const { place, added } of rows) {
    result.set(column.subarray(old, old + place - next) as never, next);
    old += place - next;
    result[place] = tell(added);
    next = place + 1;
  }
  result.set(column.subarray(old) as never, next);
  return result;
};

/** @param like the row whose span each that comes has; null where it is open at both ends. */
export const insertSpans = (spans: Spans, insertions: Insertions, like: (added: number) => number | null): Spans => {
  const column = (of: Int32Array, open: number) =>
    insertRows(of, insertions, (added) => {
      const model = like(added);
      return model === null ? open : of[model]!;
    });
  return {
    sinceFirst: column(spans.sinceFirst, beforeAllDays),
    sinceLast: column(spans.sinceLast, beforeAllDays),
    untilFirst: column(spans.untilFirst, afterAllDays),
    untilLast: column(spans.untilLast, afterAllDays),
  };
};

/** Lists with those of rows that come, which are empty. */
export const insertEmptyLists = ({ offsets, values }: NumberLists, { length, rows }: Insertions): NumberLists => {
  const starts = insertRows(offsets, { length: length + 1, rows }, () => 0);
  // An empty list starts where the next one does.
  for (const { place } of [...rows].reverse()) starts[place] = starts[place + 1]!;
  return { offsets: starts, values };
};

/** Tells where rows that were there stand now. */
const movedBy = (rows: Insertions['rows']): ((old: number) => number) => {
  // Before each of these, one more has come.
  const thresholds = rows.map(({ place }, index) => place - index);
  return (old) => {
    let low = 0;
    let high = thresholds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (thresholds[middle]! <= old) low = middle + 1;
      else high = middle;
    }
    return old + low;
  };
};

/** Where every row that was there stands now. */
export const placesAfter = ({ length, rows }: Insertions): Int32Array =>
  new Int32Array(length - rows.length).map((_, old) => old).map(movedBy(rows));

/**
 * Lists of rows by a node, with the rows that come.
 *
 * @param ends the node of each row, with those that come.
 */
export const insertPlaces = (lists: NumberLists, { rows }: Insertions, ends: Int32Array): NumberLists => {
  if (rows.length === 0) return lists;
  const { offsets, values } = lists;
  const moved = movedBy(rows);
  const first = rows[0]!.place;
  const last = rows.at(-1)!.place - (rows.length - 1);
  const come = new Map<number, number[]>();
  for (const { place } of rows) addToList(come, ends[place]!, place);
  const newOffsets = new Int32Array(offsets.length);
  const newValues = new Int32Array(values.length + rows.length);
  let next = 0;
  let node = 0;
  /** Lists to which none comes, as they are but for where their rows stand. */
  const copyUntil = (end: number) => {
    const shift = next - offsets[node]!;
    const stop = offsets[end]!;
    for (let index = offsets[node]!; index < stop; index += 1) {
      const old = values[index]!;
      // All come at one place, or nearly: most rows stand before it or behind it.
      newValues[index + shift] = old < first ? old : old >= last ? old + rows.length : moved(old);
    }
    for (; node < end; node += 1) newOffsets[node + 1] = offsets[node + 1]! + shift;
    next = stop + shift;
  };
  for (const end of [...come.keys()].sort((a, b) => a - b)) {
    copyUntil(end);
    const start = next;
    copyUntil(end + 1);
    newValues.set(come.get(end)!, next);
    next += come.get(end)!.length;
    newValues.subarray(start, next).sort();
    newOffsets[end + 1] = next;
  }
  copyUntil(offsets.length - 1);
  return { offsets: newOffsets, values: newValues };
};
