/** Bytes looked at four at a time: most of the time that reading a table takes goes on its bytes. */

const wordBytes = 4;
const mix = 0x9e37_79b1;

const mixed = (hash: number, word: number): number => {
  const product = Math.imul(hash ^ word, mix);
  return product ^ (product >>> 15);
};

/** Whether so many bytes are the same from two places on. */
export const areSame = (a: DataView, fromA: number, b: DataView, fromB: number, length: number): boolean => {
  if (length < wordBytes) {
    for (let place = 0; place < length; place += 1)
      if (a.getUint8(fromA + place) !== b.getUint8(fromB + place)) return false;
    return true;
  }
  // The last word may begin inside the one before it.
  const last = length - wordBytes;
  for (let place = 0; place < last; place += wordBytes)
    if (a.getInt32(fromA + place, true) !== b.getInt32(fromB + place, true)) return false;
  return a.getInt32(fromA + last, true) === b.getInt32(fromB + last, true);
};

/** A number that is the same for the same bytes, and seldom for others. */
export const hashOf = (bytes: DataView, from: number, length: number): number => {
  let hash = length;
  if (length < wordBytes) {
    for (let place = 0; place < length; place += 1) hash = mixed(hash, bytes.getUint8(from + place));
    return hash;
  }
  const last = length - wordBytes;
  for (let place = 0; place < last; place += wordBytes) hash = mixed(hash, bytes.getInt32(from + place, true));
  return mixed(hash, bytes.getInt32(from + last, true));
};

const ones = 0x0101_0101;
const tops = 0x8080_8080;

/** A byte as a word that has it four times. */
export const fourfold = (byte: number): number => Math.imul(byte, ones);

/** Not 0 where one of the four bytes of a word is 0, whatever the others are. */
const hasZero = (word: number): number => (word - ones) & ~word & tops;

/** A place before which, from another on, none of three bytes stands, each given fourfold; at most a word before the first of them. */
export const passOver = (bytes: DataView, from: number, end: number, a: number, b: number, c: number): number => {
  let place = from;
  for (; place + wordBytes <= end; place += wordBytes) {
    const word = bytes.getInt32(place, true);
    if ((hasZero(word ^ a) | hasZero(word ^ b) | hasZero(word ^ c)) !== 0) break;
  }
  return place;
};
