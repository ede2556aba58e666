/**
 * Seeded randomness. Each part of the county draws from a stream of its own, named by what it is for, so that one part
 * can grow without reshuffling the others.
 */

export interface Random {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number between two bounds, both possible. */
  readonly between: (lowest: number, highest: number) => number;
  /** True with the given probability (0 to 1). */
  readonly chance: (probability: number) => boolean;
  /** One of the items. @throws if there are none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** The items in another order; the list given is left alone. */
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
  /** So many of the items, or all if there are fewer, in a drawn order. */
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[];
  /** Another stream that depends on this one's seed and the name alone, not on what was drawn before. */
  readonly stream: (name: string) => Random;
}

/** FNV-1a, 32 bits: spreads neighbouring seeds and names far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  }
  return value >>> 0;
}

/** A generator of random numbers (mulberry32) that gives the same numbers for the same seed, everywhere. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  const shuffle = <T>(items: readonly T[]): readonly T[] => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = between(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
    }
    return shuffled;
  };
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new Error('Cannot pick from an empty list.');
      return items[between(0, items.length - 1)]!;
    },
    shuffle,
    sample: (items, count) => shuffle(items).slice(0, count),
    stream: (name) => createRandom(`${seed}/${name}`),
  };
}
