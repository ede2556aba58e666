/** How long the guard of the console takes over a query that is new to it, over one it has seen, and until it refuses one. */
import { join } from 'node:path';
import { importBundle } from '../server/imports/import-bundle.ts';
import { Problem } from '../server/problem.ts';
import { projectRoot } from '../server/project-root.ts';
import type { Bench, Row } from './bench.ts';
import { hostileQueries } from './queries/hostile-queries.ts';
import { usefulParams, usefulQueries } from './queries/useful-queries.ts';
import { openThrowAwayGraph } from './throw-away-graph.ts';

/** Seconds. */
const limits = { fresh: 0.1, seen: 0.015, refusal: 1 } as const;
const nobodyListens = 9;

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

const paramsOf = (query: string) =>
  Object.fromEntries(Object.entries(usefulParams).filter(([name]) => query.includes(`$${name}`)));

const row = (work: string, ours: number, peer: number): Row => ({
  work,
  size: 'S',
  unit: 's',
  ours,
  peer,
  against: 'what it may take',
  limit: { most: 1 },
});

export const guard: Bench = async ({ folder, size }) => {
  if (size === 'L') return [];
  const graph = await openThrowAwayGraph(folder, null);
  try {
    const at = new Date().toISOString();
    for (const name of ['documented', 'county'])
      await importBundle(graph.connected, [join(projectRoot, 'seed', name)], { at });
    /** Seconds until the answer or the refusal, without those in which the query ran. Null where it was not as expected. */
    const timeOf = async (
      query: string,
      params: Readonly<Record<string, unknown>>,
      becomes: 'answered' | 'refused',
    ) => {
      const start = performance.now();
      const since = () => (performance.now() - start) / 1_000;
      try {
        const answer = await graph.console.ask(query, params, new AbortController().signal);
        const { elapsedMs } = JSON.parse(answer) as { readonly elapsedMs: number };
        return becomes === 'answered' ? since() - elapsedMs / 1_000 : null;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return becomes === 'refused' && error.code === 'QUERY_REFUSED' ? since() : null;
      }
    };
    const timesOf = async (times: readonly (() => Promise<number | null>)[]): Promise<readonly number[]> => {
      const done: number[] = [];
      for (const time of times) {
        const seconds = await time();
        if (seconds !== null) done.push(seconds);
      }
      return done;
    };
    await graph.console.warm();
    await graph.console.ask('RETURN 1', {}, new AbortController().signal);
    const useful = usefulQueries.map(
      ({ query }) =>
        () =>
          timeOf(query, paramsOf(query), 'answered'),
    );
    const fresh = await timesOf(useful);
    const seen = await timesOf(useful);
    const refusals = await timesOf(
      hostileQueries(nobodyListens)
        .filter(({ becomes }) => [becomes].flat().includes('QUERY_REFUSED'))
        .map(
          ({ query, params }) =>
            () =>
              timeOf(query, params ?? {}, 'refused'),
        ),
    );
    return [
      row(`a query that is new, p95 of ${fresh.length}`, quantile(fresh, 0.95), limits.fresh),
      row(`one seen before, p95 of ${seen.length}`, quantile(seen, 0.95), limits.seen),
      row(`a refusal, the slowest of ${refusals.length}`, Math.max(...refusals), limits.refusal),
    ];
  } finally {
    await graph.close();
  }
};
