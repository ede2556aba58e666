/**
 * Cases of a rule that compares everything in the graph: each alone in a graph of its own, at every scope. Both sides of
 * the rule must agree, and find what the case expects where it says so.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { writeNetwork } from '../support/write-network.ts';
import type { Side } from './both-sides.ts';
import { type RuleCases, type ScopeName, scopes } from './rule-cases.ts';

/** Registers the tests of a rule's cases. */
export const testOneByOne = (rule: string, side: Side, cases: RuleCases): void => {
  describe(`${rule}, by analysis and by Cypher`, () => {
    let graph: OpenGraph;
    beforeAll(async () => {
      graph = await emptyGraph();
    });
    afterAll(() => graph?.close());

    it.each(Object.keys(cases))('%s', async (name) => {
      const [network, expected] = cases[name]!;
      await graph.connected.driver.executeQuery('MATCH (n) WHERE NOT labels(n)[0] STARTS WITH "_" DETACH DELETE n');
      await writeNetwork(graph.connected, network);
      for (const scope of Object.keys(scopes) as ScopeName[]) {
        const { analysis, cypher } = await side(graph, scopes[scope]);
        expect(analysis, `the two sides at ${scope}`).toEqual(cypher);
        if (expected[scope]) expect(cypher, scope).toEqual(expected[scope]);
      }
    });

    it('has at least three cases that fire and three that abstain', () => {
      const ever = Object.values(cases).map(([, { ever: found }]) => found?.length ?? -1);
      expect(ever.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
      expect(ever.filter((count) => count === 0).length).toBeGreaterThanOrEqual(3);
    });
  });
};
