import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeDetails } from '#contract/details';
import { catalogue } from '../../server/neo4j/catalogue.ts';
import { readTimeoutsMs, runReading } from '../../server/neo4j/run-query.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { type Network, network } from '../support/network.ts';
import { allIds } from '../support/network-snapshot.ts';
import { appOver, ask } from '../support/running-app.ts';
import { writeNetwork } from '../support/write-network.ts';

let graph: OpenGraph;

const withoutSources = ({ nodes, relations }: Network): Network => ({
  nodes: nodes.filter(({ label }) => label !== 'Source'),
  relations,
});
/** A partnership with one member, and the revision one higher. */
const change = (id: string): Promise<void> =>
  writeNetwork(graph.connected, withoutSources(network({ MEMBER_OF: `${id}-member > ${id}` })));

beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

describe('an answer out of snapshot and database', () => {
  it('is worked out again where the graph changed after the snapshot was taken', async () => {
    await change('first');
    const before = (await graph.snapshot()).revision;
    const seen: number[] = [];
    const answer = await graph.asOfOneRevision('test', async (snapshot, run) => {
      seen.push(snapshot.revision);
      if (seen.length === 1) await change('second');
      const read = await run(catalogue.nodeDetails, { label: 'Partnership', id: 'second' });
      return {
        revision: snapshot.revision,
        inSnapshot: allIds(snapshot).includes('second'),
        inDatabase: read.length,
      };
    });
    expect(seen).toEqual([before, before + 1]);
    expect(answer).toEqual({ revision: before + 1, inSnapshot: true, inDatabase: 1 });
  });

  it('is refused, not wrong, where the graph changes at each try', async () => {
    let tries = 0;
    const never = graph.asOfOneRevision('test', () => {
      tries += 1;
      return change(`again${tries}`);
    });
    await expect(never).rejects.toMatchObject({ code: 'NOT_READY' });
  });

  it('tells in details no more, and no less, than its revision holds', async () => {
    await writeNetwork(graph.connected, withoutSources(network({}, { hub: { label: 'Agency' } })));
    const app = await appOver(graph);
    const start = (await graph.snapshot()).revision;
    const addSeat = (id: string) =>
      graph.connected.driver.executeQuery(
        `MATCH (r:_Revision), (a:Agency {id: 'hub'}) SET r.value = r.value + 1
         CREATE (a)-[:MEMBER_OF {sources: ['doc'], locators: ['']}]->
           (:Partnership {id: $id, name: $id, sources: ['doc'], locators: ['']})`,
        { id },
      );
    const answers: NodeDetails[] = [];
    const askOnce = async () => answers.push((await ask(app, '/api/agencies/hub')).body as NodeDetails);
    for (let round = 0; round < 15; round += 1) {
      await Promise.all([askOnce(), addSeat(`board ${round}`), askOnce(), askOnce()]);
    }
    expect(answers.map(({ relations }) => relations.length)).toEqual(answers.map(({ revision }) => revision - start));
    await app.close();
  });
});

describe('reading', () => {
  it('is stopped after the time it is given, and goes on within it', async () => {
    const readFor = (forMs: number, timeoutMs: number) =>
      runReading(graph.connected, { name: 'test', timeoutMs }, async (run) => {
        const start = performance.now();
        while (performance.now() - start < forMs) await run(catalogue.readVersion, {});
        return 'done';
      });
    await expect(readFor(5_000, 100)).rejects.toMatchObject({ code: 'QUERY_TIMED_OUT' });
    expect(await readFor(1_500, 10_000)).toBe('done');
  });

  it('of the whole graph is given more time than a request', () => {
    expect(readTimeoutsMs.snapshot).toBeGreaterThan(readTimeoutsMs.request);
  });
});
