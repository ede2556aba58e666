/**
 * Many sets of pairs of numbers, few or millions in each. Each lies in one place, so that to ask one set again and again,
 * which is how they are asked, stays within what is quick in memory: to look elsewhere each time would take ten times as
 * long. A pair takes 20 bytes or so; sets lie in chunks, so that little is copied as more come.
 */

const firstSets = 1 << 10;
const chunkBits = 16;
const inChunk = 1 << chunkBits;
const firstBits = 1;
/** Before the slots of a set: of how many bits their count is, and how many are taken. */
const headInts = 2;
const pairInts = 2;
/** Of four slots of a set at most so many are taken. */
const mostOfFour = 3;

const intsOf = (bits: number): number => headInts + (pairInts << bits);

const hashOf = (first: number, second: number): number => {
  const mixed = Math.imul(first ^ Math.imul(second, 0x85eb_ca6b), 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
};

export class PairSets {
  /** By the number of a set, where it lies: the chunk, and the place in it. 0 is none. */
  private places = new Int32Array(firstSets);
  private readonly chunks = [new Int32Array(inChunk)];
  private chunk = 0;
  private used = 1;
  /** By bits, places that sets have outgrown. */
  private readonly free: number[][] = [];

  /** Adds a pair of numbers of 0 or more to a set. @returns whether it is new there. */
  add(set: number, first: number, second: number): boolean {
    const place = this.placeOf(set);
    const ints = this.chunks[place >> chunkBits]!;
    const head = place & (inChunk - 1);
    const bits = ints[head]!;
    const last = (1 << bits) - 1;
    for (let slot = hashOf(first, second) & last; ; slot = (slot + 1) & last) {
      const at = head + headInts + pairInts * slot;
      if (ints[at] === 0) {
        // 0 being free.
        ints[at] = first + 1;
        ints[at + 1] = second;
        ints[head + 1] = ints[head + 1]! + 1;
        break;
      }
      if (ints[at] === first + 1 && ints[at + 1] === second) return false;
    }
    if (4 * ints[head + 1]! > mostOfFour << bits) this.grow(set, ints, head, bits);
    return true;
  }

  private placeOf(set: number): number {
    if (set >= this.places.length) {
      const { places } = this;
      this.places = new Int32Array(2 * (set + 1));
      this.places.set(places);
    }
    const place = this.places[set]!;
    return place > 0 ? place : this.begin(set, firstBits);
  }

  /** Gives a set a place of its own that is blank. */
  private begin(set: number, bits: number): number {
    const place = this.free[bits]?.pop() ?? this.room(intsOf(bits));
    this.chunks[place >> chunkBits]![place & (inChunk - 1)] = bits;
    this.places[set] = place;
    return place;
  }

  private room(ints: number): number {
    // What is longer than a chunk has one of its own.
    if (ints > inChunk) return (this.chunks.push(new Int32Array(ints)) - 1) << chunkBits;
    if (this.used + ints > inChunk) {
      this.chunk = this.chunks.push(new Int32Array(inChunk)) - 1;
      this.used = 0;
    }
    const place = (this.chunk << chunkBits) + this.used;
    this.used += ints;
    return place;
  }

  private grow(set: number, ints: Int32Array, head: number, bits: number): void {
    const outgrown = this.places[set]!;
    const place = this.begin(set, bits + 1);
    const larger = this.chunks[place >> chunkBits]!;
    const largerHead = place & (inChunk - 1);
    const last = (2 << bits) - 1;
    const end = head + intsOf(bits);
    for (let at = head + headInts; at < end; at += pairInts) {
      if (ints[at] === 0) continue;
      let slot = hashOf(ints[at]! - 1, ints[at + 1]!) & last;
      // Each is there once: what takes a slot is another.
      while (larger[largerHead + headInts + pairInts * slot] !== 0) slot = (slot + 1) & last;
      larger[largerHead + headInts + pairInts * slot] = ints[at]!;
      larger[largerHead + headInts + pairInts * slot + 1] = ints[at + 1]!;
      ints[at] = 0;
    }
    larger[largerHead + 1] = ints[head + 1]!;
    ints[head + 1] = 0;
    this.free[bits] ??= [];
    this.free[bits].push(outgrown);
  }
}
