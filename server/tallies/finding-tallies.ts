/**
 * How many findings there were after each import. They are counted once the import is done, on the revision that it made: in
 * what nobody counted while it was current, nothing is claimed.
 */
import { createHash } from 'node:crypto';
import type { TrendPoint } from '#contract/register';
import type { countFindings } from '../analysis/register/answer-register.ts';
import type { Settings } from '../analysis/rules/settings.ts';
import { readHistory } from '../imports/write/roll-back.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { readTimeoutsMs, runReading, runTransaction } from '../neo4j/run-query.ts';
import type { Graph } from '../open-graph.ts';

const writeMs = 15_000;
const everything = { at: null, sources: null, area: null } as const;

const digestOf = (settings: Settings): string =>
  createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);

/** Counts the findings of the graph as it is now, and keeps how many there are. */
export const keepTally = async (
  { connected, snapshot, threads }: Graph,
  settings: Settings,
  at: string,
): Promise<void> => {
  const now = await snapshot();
  const text = await threads.analyse({ job: 'findingTally', snapshot: now, scope: everything, request: settings });
  const { revision, counts } = JSON.parse(text) as ReturnType<typeof countFindings>; // as the job writes it
  const tally = {
    id: String(revision),
    revision,
    counts: JSON.stringify(counts),
    settings: digestOf(settings),
    at,
  };
  await runTransaction(connected, { name: 'keep a finding tally', timeoutMs: writeMs }, (run) =>
    run(catalogue.keepTally, tally),
  );
};

/** The imports that stand, or stood, the first first, each with the count of findings that was kept of it. */
export const readTrend = (
  { connected }: Graph,
  settings: Settings,
): Promise<{ readonly trend: TrendPoint[]; readonly isCounted: (revision: number) => boolean }> =>
  runReading(connected, { name: 'finding tallies', timeoutMs: readTimeoutsMs.request }, async (run) => {
    const tallies = new Map((await run(catalogue.readTallies, {})).map((row) => [row.revision, row]));
    const own = digestOf(settings);
    const trend = (await readHistory(run))
      .filter(({ cutShortAt }) => !cutShortAt)
      .map(({ id, name, at, revision, rolledBackAt }): TrendPoint => {
        const tally = tallies.get(revision);
        return {
          import: { id, name, at, revision },
          rolledBack: Boolean(rolledBackAt),
          found: tally ? (JSON.parse(tally.counts) as TrendPoint['found']) : null, // as `keepTally` writes it
          sameSettings: tally === undefined || tally.settings === own,
        };
      });
    return { trend: trend.reverse(), isCounted: (revision) => tallies.has(revision) };
  });
