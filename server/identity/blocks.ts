/** Which bodies are compared at all: those whose names meet in a block. Comparing all with all would take hours. */
import type { KnownBody, KnownName } from './body.ts';
import { fewestLettersToMisspell } from './name-likeness.ts';
import { isOneEdit, withOneOut } from './one-edit.ts';

/** A word in the names of more bodies than this brings nobody together by itself. */
const mostBodiesOfRareWord = 30;

/** Places of bodies, rising, by what their names have in common. */
type Blocks = ReadonlyMap<string, readonly number[]>;

/** Pairs of places, each once, the lower place first. */
class Pairs {
  readonly met = new Map<number, Set<number>>();

  add(a: number, b: number): void {
    if (a === b) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = this.met.get(low);
    if (known) known.add(high);
    else this.met.set(low, new Set([high]));
  }

  addAcross(block: readonly number[], other: readonly number[]): void {
    for (const a of block) for (const b of other) this.add(a, b);
  }

  addWithin(block: readonly number[]): void {
    for (const [index, a] of block.entries())
      for (let next = index + 1; next < block.length; next += 1) this.add(a, block[next]!);
  }
}

/** The bodies that have each key by one of their names or more. */
export const blocksBy = (bodies: readonly KnownBody[], keysOf: (name: KnownName) => Iterable<string>): Blocks => {
  const blocks = new Map<string, number[]>();
  for (const [place, { names }] of bodies.entries()) {
    for (const key of new Set(names.flatMap((name) => [...keysOf(name)]))) {
      const block = blocks.get(key);
      if (block) block.push(place);
      else blocks.set(key, [place]);
    }
  }
  return blocks;
};

/** Pairs of texts that are one edit apart. */
const misspelled = (texts: readonly string[]): Iterable<readonly [string, string]> => {
  const byLetters = new Map<string, string[]>();
  const found = new Map<string, readonly [string, string]>();
  for (const text of texts) {
    for (const left of withOneOut(text)) {
      const others = byLetters.get(left) ?? [];
      for (const other of others) if (isOneEdit(text, other)) found.set(`${text} ${other}`, [text, other]);
      others.push(text);
      byLetters.set(left, others);
    }
  }
  return found.values();
};

/** For each body, by its place, the later ones that some of its names meet: by place, misspelling, rare word or initials. */
export const bodiesThatMeet = (bodies: readonly KnownBody[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const pairs = new Pairs();
  for (const block of blocksBy(bodies, ({ placeKey }) => (placeKey === '' ? [] : [placeKey])).values())
    pairs.addWithin(block);

  const byLetters = blocksBy(bodies, ({ letters }) => (letters === '' ? [] : [letters]));
  for (const block of byLetters.values()) pairs.addWithin(block);
  // One of two may be the shorter by a letter.
  const long = [...byLetters.keys()].filter(({ length }) => length >= fewestLettersToMisspell - 1);
  for (const [a, b] of misspelled(long)) pairs.addAcross(byLetters.get(a)!, byLetters.get(b)!);

  for (const block of blocksBy(bodies, ({ normal }) => normal.core).values())
    if (block.length <= mostBodiesOfRareWord) pairs.addWithin(block);

  const inFull = blocksBy(bodies, ({ initials }) => initials);
  const abbreviated = blocksBy(bodies, ({ abbreviation }) => (abbreviation === null ? [] : [abbreviation]));
  for (const [abbreviation, block] of abbreviated) pairs.addAcross(block, inFull.get(abbreviation) ?? []);
  return pairs.met;
};
