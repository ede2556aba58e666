/** All pairs with a Jaccard of at least 0.5: ours against scipy's blocked product; and with one agency on everything. */
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Snapshot } from '../server/analysis/snapshot.ts';
import { assertEqual, type Bench, type BenchContext, interleave, median, type Row } from './bench.ts';
import type { Found } from './overlaps-thread.ts';
import { writePeerData } from './peer-data.ts';
import { makeSynthetic, type Synthetic, withHub } from './synthetic.ts';
import { snapshotOf } from './synthetic-snapshot.ts';

/** At most this part of the peer's time, and of its memory. */
const parts = { S: { time: 1 / 20, memory: null }, L: { time: 1 / 60, memory: 1 / 4 } } as const;
const mostForHub = 1.6;
const megabyte = 1 << 20;

const openThread = () => {
  const pool = new Piscina<Snapshot, Found>({
    filename: new URL('./overlaps-thread.js', import.meta.url).href,
    name: 'findOverlaps',
    maxThreads: 1,
  });
  return { find: (snapshot: Snapshot) => pool.run(snapshot), close: () => pool.destroy() };
};

const againstPeer = async (context: BenchContext, name: string, network: Synthetic, find: () => Promise<Found>) => {
  const file = join(context.folder, `${name}-${context.size}.bin`);
  await writePeerData(file, network);
  const { ours, theirs } = await interleave(context.rounds, find, () => context.peer<Found>('overlaps', file));
  for (const [round, { pairs, digest }] of ours.entries()) {
    const other = theirs[round]!;
    assertEqual(`The pairs of ${name}`, { pairs, digest }, { pairs: other.pairs, digest: other.digest });
  }
  return { ours, theirs };
};

const seconds = (found: readonly Found[]): number => median(found.map((each) => each.seconds));
const megabytes = (found: readonly Found[]): number => median(found.map(({ bytes }) => (bytes ?? 0) / megabyte));

export const overlaps: Bench = async (context) => {
  const { size } = context;
  const network = makeSynthetic(size);
  const hub = withHub(network);
  const thread = openThread();
  try {
    const snapshot = snapshotOf(network);
    const plain = await againstPeer(context, 'overlaps', network, () => thread.find(snapshot));
    const { time, memory } = parts[size];
    const work = `Jaccard ≥ 0.5 (${plain.ours[0]!.pairs} pairs)`;
    const against = 'scipy, blocked A·Aᵀ';
    const rows: Row[] = [
      { work, size, unit: 's', ours: seconds(plain.ours), peer: seconds(plain.theirs), against, limit: { most: time } },
    ];
    if (memory !== null && plain.ours[0]!.bytes !== null) {
      const limit = { most: memory };
      const memoryWork = 'the same: memory it adds at most';
      rows.push({
        work: memoryWork,
        size,
        unit: 'MB',
        ours: megabytes(plain.ours),
        peer: megabytes(plain.theirs),
        against,
        limit,
      });
    }
    const hubSnapshot = snapshotOf(hub);
    // The peer's product is dense then: it is asked for S only.
    if (size === 'S')
      await againstPeer({ ...context, rounds: 1 }, 'overlaps with a hub', hub, () => thread.find(hubSnapshot));
    const both = await interleave(
      2 * context.rounds + 1,
      () => thread.find(hubSnapshot),
      () => thread.find(snapshot),
    );
    rows.push({
      work: 'one agency added to every partnership',
      size,
      unit: 's',
      ours: seconds(both.ours),
      peer: seconds(both.theirs),
      against: 'the same without it',
      limit: { most: mostForHub },
    });
    return rows;
  } finally {
    await thread.close();
  }
};
