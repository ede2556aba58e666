/**
 * Small named cases of one rule, all in one real graph. Each is checked at every scope: both sides of the rule must
 * agree, and find what the case expects where it says so.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { type Network, sideBySide } from '../support/network.ts';
import { writeNetwork } from '../support/write-network.ts';
import type { BothSides, Side } from './both-sides.ts';

export const scopes = {
  ever: {},
  '2001': { at: '2001' },
  '2001-05': { at: '2001-05' },
  '2001-05-15': { at: '2001-05-15' },
  '2003-12-31': { at: '2003-12-31' },
  doc: { sources: ['doc'] },
  register: { sources: ['register'] },
  'doc 2001-05': { sources: ['document'], at: '2001-05' },
} as const satisfies Readonly<Record<string, ScopeRequest>>;

export type ScopeName = keyof typeof scopes;

/** What is found at a scope: rows as the rule's side words them. */
export type Expected = Readonly<Partial<Record<ScopeName, readonly string[]>>>;

/** A case by what it shows. `fires` and `abstains` speak of the scope without a date or sources. */
export type RuleCases = Readonly<Record<string, readonly [Network, Expected]>>;

const nothing: readonly string[] = [];

/** Registers the tests of a rule's cases. */
export const testRule = (rule: string, side: Side, cases: RuleCases): void => {
  const names = Object.keys(cases);
  const prefixOf = (name: string) => `case${names.indexOf(name)}/`;

  describe(`${rule}, by analysis and by Cypher`, () => {
    let graph: OpenGraph;
    const found = new Map<ScopeName, Promise<BothSides>>();
    const findAt = (scope: ScopeName): Promise<BothSides> => {
      const known = found.get(scope) ?? side(graph, scopes[scope]);
      found.set(scope, known);
      return known;
    };

    beforeAll(async () => {
      graph = await emptyGraph();
      const networks = names.map((name) => [prefixOf(name).slice(0, -1), cases[name]![0]] as const);
      await writeNetwork(graph.connected, sideBySide(Object.fromEntries(networks)));
    });
    afterAll(() => graph?.close());

    it.each(names)('%s', async (name) => {
      const [, expected] = cases[name]!;
      const own = (rows: readonly string[]) =>
        rows.filter((row) => row.includes(prefixOf(name))).map((row) => row.replaceAll(prefixOf(name), ''));
      for (const scope of Object.keys(scopes) as ScopeName[]) {
        const { analysis, cypher } = await findAt(scope);
        expect(own(analysis), `the two sides at ${scope}`).toEqual(own(cypher));
        if (expected[scope]) expect(own(cypher), scope).toEqual(expected[scope]);
      }
    });

    it('finds nothing across two cases, at any scope', async () => {
      for (const scope of Object.keys(scopes) as ScopeName[]) {
        const { analysis, cypher } = await findAt(scope);
        const across = [...analysis, ...cypher].filter((row) => new Set(row.match(/case\d+\//g)).size !== 1);
        expect(across, scope).toEqual(nothing);
      }
    });

    it('has at least three cases that fire and three that abstain', () => {
      const ever = names.map((name) => cases[name]![1].ever?.length ?? -1);
      expect(ever.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
      expect(ever.filter((count) => count === 0).length).toBeGreaterThanOrEqual(3);
    });
  });
};
