/** Columns that threads can share: numbers, lists of numbers and texts, end to end in shared memory. */

/** Lists of numbers end to end: list i is `values` from `offsets[i]` to `offsets[i + 1]`. */
export interface NumberLists {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** Texts end to end in UTF-8, whose bytes sort as code points do. */
export interface Texts {
  readonly offsets: Int32Array;
  readonly bytes: Uint8Array;
}

interface Column {
  readonly BYTES_PER_ELEMENT: number;
}

const memory = ({ BYTES_PER_ELEMENT }: Column, length: number) => new SharedArrayBuffer(length * BYTES_PER_ELEMENT);

export const bytes = (length: number): Uint8Array => new Uint8Array(memory(Uint8Array, length));
export const signs = (length: number): Int8Array => new Int8Array(memory(Int8Array, length));
export const integers = (length: number): Int32Array => new Int32Array(memory(Int32Array, length));
export const numbers = (length: number): Float64Array => new Float64Array(memory(Float64Array, length));

export const listAt = ({ offsets, values }: NumberLists, index: number): Int32Array =>
  values.subarray(offsets[index]!, offsets[index + 1]!);

export const listLength = ({ offsets }: NumberLists, index: number): number => offsets[index + 1]! - offsets[index]!;

/** Lists as one column pair. */
export const packLists = (lists: readonly ArrayLike<number>[]): NumberLists => {
  const offsets = integers(lists.length + 1);
  for (const [index, list] of lists.entries()) offsets[index + 1] = offsets[index]! + list.length;
  const values = integers(offsets[lists.length]!);
  for (const [index, list] of lists.entries()) values.set(list, offsets[index]!);
  return { offsets, values };
};

/** The lists with some of them replaced. */
export const replaceLists = (lists: NumberLists, replaced: ReadonlyMap<number, ArrayLike<number>>): NumberLists => {
  const { offsets, values } = lists;
  const length = offsets.length - 1;
  const newOffsets = integers(length + 1);
  for (let index = 0; index < length; index += 1) {
    const list = replaced.get(index);
    newOffsets[index + 1] = newOffsets[index]! + (list ? list.length : offsets[index + 1]! - offsets[index]!);
  }
  const newValues = integers(newOffsets[length]!);
  // Runs of lists that stay are copied whole.
  let start = 0;
  const copyRun = (end: number) => {
    newValues.set(values.subarray(offsets[start]!, offsets[end]!), newOffsets[start]!);
  };
  for (const index of [...replaced.keys()].sort((a, b) => a - b)) {
    copyRun(index);
    newValues.set(replaced.get(index)!, newOffsets[index]!);
    start = index + 1;
  }
  copyRun(length);
  return { offsets: newOffsets, values: newValues };
};

/** The places of `keys` grouped by key: list k holds every i with `keys[i] === k`, in order. */
export const groupByKey = (keys: Int32Array, groups: number): NumberLists => {
  const offsets = integers(groups + 1);
  for (let index = 0; index < keys.length; index += 1) offsets[keys[index]! + 1]! += 1;
  for (let group = 0; group < groups; group += 1) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice();
  const values = integers(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    values[next[key]!] = index;
    next[key]! += 1;
  }
  return { offsets, values };
};

/** Lists of rows by value: list v holds every row whose list has v, in the order of `rows`. */
export const transpose = (lists: NumberLists, rows: Int32Array, width: number): NumberLists => {
  const offsets = integers(width + 1);
  for (let index = 0; index < rows.length; index += 1) {
    const end = lists.offsets[rows[index]! + 1]!;
    for (let place = lists.offsets[rows[index]!]!; place < end; place += 1) offsets[lists.values[place]! + 1]! += 1;
  }
  for (let value = 0; value < width; value += 1) offsets[value + 1]! += offsets[value]!;
  const next = offsets.slice();
  const values = integers(offsets[width]!);
  for (let index = 0; index < rows.length; index += 1) {
    const end = lists.offsets[rows[index]! + 1]!;
    for (let place = lists.offsets[rows[index]!]!; place < end; place += 1) {
      const value = lists.values[place]!;
      values[next[value]!] = rows[index]!;
      next[value]! += 1;
    }
  }
  return { offsets, values };
};

export const packTexts = (texts: readonly string[]): Texts => {
  const offsets = integers(texts.length + 1);
  for (const [index, text] of texts.entries()) offsets[index + 1] = offsets[index]! + Buffer.byteLength(text);
  const packed = bytes(offsets[texts.length]!);
  const buffer = Buffer.from(packed.buffer);
  for (const [index, text] of texts.entries()) buffer.write(text, offsets[index]!);
  return { offsets, bytes: packed };
};

export const textAt = ({ offsets, bytes: packed }: Texts, index: number): string =>
  Buffer.from(packed.buffer).toString('utf8', offsets[index]!, offsets[index + 1]!);

/** Compares the text at a place with another, given as UTF-8, by code point. */
export const compareText = ({ offsets, bytes: packed }: Texts, index: number, other: Uint8Array): number => {
  const start = offsets[index]!;
  const length = offsets[index + 1]! - start;
  const common = Math.min(length, other.length);
  for (let place = 0; place < common; place += 1) {
    const difference = packed[start + place]! - other[place]!;
    if (difference !== 0) return difference;
  }
  return length - other.length;
};
