/** A thread that finds overlaps, as the server's threads do: long-lived, on a snapshot in shared memory. */
import { createHash } from 'node:crypto';
import { indexMembers } from '../server/analysis/member-index.ts';
import { visitOverlaps } from '../server/analysis/overlaps.ts';
import { makeScope } from '../server/analysis/scope.ts';
import type { Snapshot } from '../server/analysis/snapshot.ts';
import { makeView, type View } from '../server/analysis/view.ts';
import { secondsOf } from './bench.ts';
import { whileMeasured } from './memory.ts';

export interface Found {
  readonly seconds: number;
  readonly bytes: number | null;
  readonly pairs: number;
  /** SHA-256 of a, b and shared of each pair in order. */
  readonly digest: string;
}

const criteria = { minJaccard: 0.5, minContainment: null, minShared: 1, minSize: 1 } as const;

const find = (view: View): number[] => {
  const pairs: number[] = [];
  visitOverlaps(view, indexMembers(view), criteria, ({ a, b, shared }) => pairs.push(a, b, shared));
  return pairs;
};

/** Pairs end to end as the peer orders them: by a, then b. */
const inOrder = (pairs: readonly number[]): Int32Array => {
  const order = Array.from({ length: pairs.length / 3 }, (_, index) => 3 * index);
  order.sort((x, y) => pairs[x]! - pairs[y]! || pairs[x + 1]! - pairs[y + 1]!);
  return Int32Array.from(order.flatMap((index) => pairs.slice(index, index + 3)));
};

export const findOverlaps = async (snapshot: Snapshot): Promise<Found> => {
  // The sets stand ready before, as the peer's matrix does; a view of its own, for an index is kept with its view.
  const view = makeView(snapshot, makeScope(snapshot, { at: null, sources: null, area: null }));
  const { result, bytes } = await whileMeasured(async () => secondsOf(() => find(view)));
  const digest = createHash('sha256').update(inOrder(result.result)).digest('hex');
  return { seconds: result.seconds, bytes, pairs: result.result.length / 3, digest };
};
