/** What a benchmark is, and how its rounds are run. */
import type { RunPeer } from './peers.ts';
import type { Size } from './synthetic.ts';

/** One line of the table: our figure beside another, and the most that ours may be of it. */
export interface Row {
  readonly work: string;
  readonly size: Size;
  readonly unit: 's' | 'MB' | '';
  readonly ours: number;
  readonly peer: number;
  /** What the other figure is of. */
  readonly against: string;
  /** Ours ÷ the other at most; or, of a figure that is better the higher, at least. */
  readonly limit: { readonly most: number } | { readonly least: number };
}

export interface BenchContext {
  /** A folder for files, thrown away afterwards. */
  readonly folder: string;
  readonly size: Size;
  readonly rounds: number;
  readonly peer: RunPeer;
}

export type Bench = (context: BenchContext) => Promise<readonly Row[]>;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Both sides in turn, so many times. */
export const interleave = async <A, B>(rounds: number, ours: () => Promise<A>, theirs: () => Promise<B>) => {
  const done: { readonly ours: A; readonly theirs: B }[] = [];
  for (let round = 0; round < rounds; round += 1) done.push({ ours: await ours(), theirs: await theirs() });
  return { ours: done.map((each) => each.ours), theirs: done.map((each) => each.theirs) };
};

/** @throws Error where two sides that must find the same do not. */
export const assertEqual = (what: string, ours: unknown, theirs: unknown): void => {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
    throw new Error(`${what} differ: ${JSON.stringify(ours)} here, ${JSON.stringify(theirs)} there.`);
  }
};

export const secondsOf = <T>(work: () => T): { readonly result: T; readonly seconds: number } => {
  const start = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - start) / 1_000 };
};
