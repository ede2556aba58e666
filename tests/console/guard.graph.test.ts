import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { graphFingerprint } from '../../bench/graph-fingerprint.ts';
import { hostileQueries } from '../../bench/queries/hostile-queries.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { type Listening, listening } from '../support/listening.ts';
import { appOver, ask } from '../support/running-app.ts';

let graph: OpenGraph;
let app: FastifyInstance;
let listener: Listening;

/** What must be the same after every case: the graph, its schema and its users. */
const stateOf = async () => {
  const shown = async (command: string) =>
    (await graph.connected.driver.executeQuery(command)).records
      .map((record) => JSON.stringify(record.toObject()))
      .sort();
  return {
    graph: await graphFingerprint(graph.connected),
    users: await shown('SHOW USERS'),
    constraints: await shown('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties'),
    indexes: await shown('SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state'),
  };
};

/** Statements of others that Neo4j is still at. */
const running = async (): Promise<readonly string[]> => {
  const { records } = await graph.connected.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.query IS NOT NULL RETURN currentQuery',
  );
  return records.map((record) => String(record.get('currentQuery')));
};

const withinMs = 1_000;

const noneLeft = async (): Promise<void> => {
  const start = performance.now();
  while ((await running()).length > 0) {
    if (performance.now() - start > withinMs) throw new Error(`Still at: ${(await running()).join(', ')}`);
    await pause(20);
  }
};

const healthMs = 250;
const askEveryMs = 50;

/** Of so many answers one, or of fewer one, may come later, as other tests run beside this one; none later than four times the limit. */
const mayBeLate = 0.1;

/**
 * Does some work while it asks after the application's health. @returns how long nine in ten had to wait at the most, or a
 * quarter of the longest wait where that is more.
 */
const watched = async <T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly slowestMs: number }> => {
  const done = new AbortController();
  const waits: number[] = [];
  const watch = (async () => {
    do {
      const start = performance.now();
      expect((await ask(app, '/api/health')).status).toBe(200);
      waits.push(performance.now() - start);
      await pause(askEveryMs);
    } while (!done.signal.aborted);
  })();
  const result = await work().finally(() => done.abort());
  await watch;
  waits.sort((a, b) => a - b);
  const late = Math.max(1, Math.floor(waits.length * mayBeLate));
  const nineInTen = waits.at(-1 - late) ?? 0;
  return { result, slowestMs: Math.max(nineInTen, waits.at(-1)! / 4) };
};

beforeAll(async () => {
  graph = await emptyGraph();
  const { errors } = await importBundle(graph.connected, [join(projectRoot, 'seed', 'documented')], { at: testTime });
  expect(errors).toEqual([]);
  app = await appOver(graph);
  listener = await listening();
  // The first of each loads what it needs.
  await ask(app, '/api/health');
  await graph.console.warm();
  expect((await ask(app, '/api/cypher', { query: 'RETURN 1 AS one' })).body).toMatchObject({ rows: [[1]] });
});

afterAll(async () => {
  listener.close();
  await app.close();
  await graph.close();
});

describe('what others ask', () => {
  it('neither changes the graph, nor leaves it, nor keeps others waiting, whatever it tries', async () => {
    const before = await stateOf();
    const wrong: string[] = [];
    for (const { tries, query, params, becomes, waitMs = healthMs } of hostileQueries(listener.port)) {
      const about = `${tries}: ${query.slice(0, 100)}`;
      const { result, slowestMs } = await watched(() =>
        ask(app, '/api/cypher', { query, ...(params ? { params } : {}) }),
      );
      const { code = 'answered', message = '' } = result.body as { readonly code?: string; readonly message?: string };
      if (![becomes].flat().includes(code as never)) wrong.push(`${about} became ${code} ${message}`);
      if (slowestMs > waitMs) wrong.push(`${about} kept health waiting for ${Math.round(slowestMs)} ms`);
      await noneLeft().catch((error) => wrong.push(`${about}: ${error}`));
      if (JSON.stringify(await stateOf()) !== JSON.stringify(before)) wrong.push(`${about} changed the database`);
    }
    expect(wrong).toEqual([]);
    expect(listener.connections()).toBe(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 300_000);

  it("never shows the application's own records", async () => {
    const marks = (pattern: string) => `${pattern} WHERE n.graphId IS NOT NULL OR n.lock IS NOT NULL RETURN n`;
    for (const query of [
      ...[
        'MATCH (n)',
        'MATCH (n), (m:Agency)',
        'MATCH (n:!Agency)',
        'MATCH (n:%)',
        'MATCH (n IS !Agency)',
        'MATCH (n)-[*0..1]-(m)',
        'MATCH (m)-[*0..0]-(n)',
        'MATCH (n)--{0,1}(m)',
        'MATCH (m)--{,2}(n)',
        'MATCH (n) (()--()){0,2} (m)',
        'MATCH p = ((n))',
        'MATCH (/* 😀 */ n)',
        'OPTIONAL MATCH (n) WITH n',
        'MATCH (m:Agency) CALL () { MATCH (n) RETURN n } WITH n',
      ].map(marks),
      'UNWIND [(n)-[*0..1]-(m) WHERE n.graphId IS NOT NULL | n] AS n RETURN n',
      'UNWIND COLLECT { MATCH (n) WHERE n.graphId IS NOT NULL RETURN n } AS n RETURN n',
      'WITH COUNT { (n) WHERE n.graphId IS NOT NULL } AS n WHERE n > 0 RETURN n',
    ]) {
      const { body } = await ask(app, '/api/cypher', { query });
      const { rows = [] } = body as { readonly rows?: readonly (readonly unknown[])[] };
      expect({ query, body, rows: rows.filter(([n]) => n !== null) }).toMatchObject({ query, rows: [] });
      expect(body, query).toHaveProperty('rows');
    }
  });

  it('waits for its turn where twenty come at once, and health is answered meanwhile', async () => {
    const heavy = (place: number) => `MATCH (a), (b) WHERE a.id = b.name + ${place} RETURN count(*) AS n`;
    const { result, slowestMs } = await watched(() =>
      Promise.all(Array.from({ length: 20 }, (_, place) => ask(app, '/api/cypher', { query: heavy(place) }))),
    );
    expect(new Set(result.map(({ status }) => status))).toEqual(new Set([200]));
    expect(slowestMs).toBeLessThan(healthMs);
    await noneLeft();
  });

  it('ends within a second where its client goes away', async () => {
    const leaving = new AbortController();
    const long = 'UNWIND range(1, 99999) AS a UNWIND range(1, 99999) AS b UNWIND range(1, 99999) AS c RETURN count(*)';
    const asked = graph.console.ask(long, {}, leaving.signal);
    const ended = expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitUntil(async () => (await running()).some((query) => query.startsWith('UNWIND')), { timeout: 5_000 });
    leaving.abort();
    await noneLeft();
    await ended;
  });

  it('gives back its memory', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const held = () => {
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      return (heapUsed + external) / 1024 ** 2;
    };
    const flood = () => ask(app, '/api/cypher', { query: 'UNWIND range(1, 100000) AS x RETURN x, toString(x)' });
    await flood();
    const before = held();
    for (let time = 0; time < 5; time += 1) await flood();
    await pause(100);
    expect(held() - before).toBeLessThan(30);
  });
});
