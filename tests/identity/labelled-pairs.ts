/** Pairs of names of which it is known whether they name one council, from a register of local authorities. */
import type { Body } from '../../server/identity/body.ts';

/** A row of the register, by its columns. */
export type Row = Readonly<Record<string, string>>;

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  /** Whether they name one body. */
  readonly isSame: boolean;
  /** Whether they differ in no more than case. */
  readonly isTrivial: boolean;
}

export interface Labelled {
  /** One a name of a row: the official name of `ABC` is the body `ABC/0`. */
  readonly bodies: readonly Body[];
  readonly pairs: readonly LabelledPair[];
}

const lower = (name: string): string => name.toLowerCase().trim();

/** The official name of a row, then all its others, the short one first; those that differ only in case once. */
const namesOf = (row: Row): readonly string[] => {
  // A comma within a name has a space behind it, one between names has none.
  const others = [row['nice-name']!, ...row['alt-names']!.split(/,(?! )/)].map((name) => name.trim()).filter(Boolean);
  const isFirst = (name: string, index: number) => others.findIndex((other) => lower(other) === lower(name)) === index;
  return [row['official-name']!, ...others.filter(isFirst)];
};

const factsOf = (row: Row): Partial<Body> => ({
  type: row['local-authority-type-name']!,
  ...(row['start-date'] ? { started: row['start-date'] } : {}),
  ...(row['end-date'] ? { ended: row['end-date'] } : {}),
});

const wordsOf = (name: string): readonly string[] =>
  lower(name)
    .split(/[^a-z]+/)
    .filter(Boolean);
const threesOf = (name: string): readonly string[] =>
  [...lower(name)].map((_, at) => lower(name).slice(at, at + 3)).filter(({ length }) => length === 3);

const overlap = (a: readonly string[], b: readonly string[]): number => {
  const shared = new Set(a.filter((each) => b.includes(each))).size;
  return shared / new Set([...a, ...b]).size;
};

const compass = new Set(['north', 'south', 'east', 'west', 'mid', 'central', 'greater']);

/** Rows whose names are easily taken for each other's though they are of two bodies. */
const confusable = (rows: readonly Row[]): readonly (readonly [Row, Row])[] => {
  const found = new Map<string, readonly [Row, Row]>();
  const add = (a: Row, b: Row) => {
    const codes = [a, b].map((row) => row['local-authority-code']!).sort();
    if (a !== b) found.set(codes.join(' '), [a, b]);
  };
  const nice = rows.map((row) => row['nice-name']!);
  const without = (name: string) =>
    wordsOf(name)
      .filter((word) => !compass.has(word) && word !== 'of')
      .join(' ');
  for (const [index, row] of rows.entries()) {
    const successors = row['replaced-by']!.split(',');
    for (const [other, second] of rows.entries()) {
      const code = second['local-authority-code']!;
      const isKin = successors.includes(code) || row['county-la'] === code;
      if (lower(nice[index]!) === lower(nice[other]!) || isKin || without(nice[index]!) === without(nice[other]!))
        add(row, second);
    }
    for (const piecesOf of [wordsOf, threesOf]) {
      const own = piecesOf(nice[index]!);
      const others = rows.map((second, other) => ({ second, overlap: overlap(own, piecesOf(nice[other]!)) }));
      const nearest = others.filter(({ second }) => second !== row).sort((x, y) => y.overlap - x.overlap);
      for (const { second } of nearest.slice(0, 2)) add(row, second);
    }
  }
  return [...found.values()];
};

/** The labelled pairs of a register, with the facts of its rows or with names alone. */
export const labelPairs = (rows: readonly Row[], withFacts: boolean): Labelled => {
  const bodies: Body[] = [];
  const pairs: LabelledPair[] = [];
  for (const row of rows) {
    const names = namesOf(row);
    const id = (index: number) => `${row['local-authority-code']}/${index}`;
    for (const [index, name] of names.entries()) {
      bodies.push({ id: id(index), name, aliases: [], ...(withFacts ? factsOf(row) : {}) });
      const isTrivial = lower(name) === lower(names[0]!);
      if (index > 0) pairs.push({ a: id(0), b: id(index), isSame: true, isTrivial });
    }
  }
  for (const [one, other] of confusable(rows)) {
    // The official names, the short ones, and one with the other.
    const [a, b] = [one['local-authority-code'], other['local-authority-code']];
    for (const [ofA, ofB] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ])
      pairs.push({ a: `${a}/${ofA}`, b: `${b}/${ofB}`, isSame: false, isTrivial: false });
  }
  return { bodies, pairs };
};
