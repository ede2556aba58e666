/** Many small networks drawn from seeds: on each of them the analysis and the Cypher must find the same. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRandom } from '../../seed/generator/random.ts';
import { defaultSectors } from '../../server/analysis/rules/sector-groups.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph } from '../support/empty-graph.ts';
import { type Network, network, sideBySide } from '../support/network.ts';
import { writeNetwork } from '../support/write-network.ts';
import {
  coverageGapSides,
  missingCoreMemberSides,
  reportedSides,
  type Side,
  similarPartnershipsSides,
  underRepresentedSectorSides,
  unlinkedSameGroundThemeSides,
} from './both-sides.ts';
import { likelyMemberScores } from './likely-member/likely-member-sides.ts';
import { linkSides } from './link-sides.ts';
import { loadSides, lowThresholds, oneFacingManySides, overloadSides } from './overload-sides.ts';
import { randomNetwork } from './random-network.ts';

/** Every pair that shares anyone at all: its sizes and measures are compared, not only whether it is similar. */
const anyOverlap: Side = (graph, scope) =>
  similarPartnershipsSides(graph, scope, { minJaccard: 0, minContainment: 0, minShared: 1 });

/** Each graph has a type of its own for those that templates speak of. */
const facing = ['LP', ...Array.from({ length: 60 }, (_, index) => `seed-${index}/LP`)].map((one) => ({
  one,
  many: 'LSP',
}));

const sides: Readonly<Record<string, Side>> = {
  'any overlap': anyOverlap,
  'similar-partnerships': similarPartnershipsSides,
  'missing-core-member': missingCoreMemberSides,
  'coverage-gap': coverageGapSides,
  'under-represented-sector': underRepresentedSectorSides({ ...defaultSectors, minPeers: 1, minShare: 0.5 }),
  'unlinked-same-ground-theme': unlinkedSameGroundThemeSides,
  'load of agencies': loadSides('agency'),
  'load of people': loadSides('person'),
  'load of partnerships': loadSides('partnership'),
  'load of areas': loadSides('area'),
  'overloaded-agency': overloadSides('agency', lowThresholds),
  'overloaded-person': overloadSides('person', lowThresholds),
  'overloaded-partnership': overloadSides('partnership', lowThresholds),
  'overloaded-area': overloadSides('area', lowThresholds),
  'one-facing-many': oneFacingManySides({
    ...lowThresholds,
    overload: { ...lowThresholds.overload, minFaced: 1, facing },
  }),
  ...linkSides,
  'likely-member': likelyMemberScores,
  reported: reportedSides,
};

const scopes: Readonly<Record<string, ScopeRequest>> = {
  'no date and no sources': {},
  'a day': { at: '2001-05-15' },
  'a month': { at: '2001-05' },
  'a year': { at: '2001' },
  'a source': { sources: ['doc'] },
};

let graph: OpenGraph;

beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph?.close());

const addNetwork = (added: Network) => writeNetwork(graph.connected, added);
const graphOf = (row: string): string => row.slice(0, row.indexOf('/'));

describe('sixty random graphs side by side', () => {
  beforeAll(async () => {
    const seeds = Array.from({ length: 60 }, (_, index) => `seed ${index}`);
    await addNetwork(
      sideBySide(Object.fromEntries(seeds.map((seed) => [seed.replace(' ', '-'), randomNetwork(createRandom(seed))]))),
    );
  });

  describe.each(Object.entries(scopes))('at %s', (_, scope) => {
    it.each(Object.entries(sides))('have the same %s by analysis and by Cypher', async (name, side) => {
      const { analysis, cypher } = await side(graph, scope);
      const differ = new Set(
        [...analysis.filter((row) => !cypher.includes(row)), ...cypher.filter((row) => !analysis.includes(row))].map(
          graphOf,
        ),
      );
      expect([...differ], `graphs that differ in ${name}`).toEqual([]);
      expect(analysis).toEqual(cypher);
      // Enough is found for the comparison to mean something, and not in one graph alone.
      expect(new Set(cypher.map(graphOf)).size, `graphs with ${name}`).toBeGreaterThan(2);
    });
  });
});

describe('a graph alone', () => {
  const said = { label: 'Partnership' } as const;
  const twoOfEverything = { MEMBER_OF: 'x y z > a b', COVERS: 'a b > g', ADDRESSES: 'a b > t' };

  beforeEach(async () => {
    await graph.connected.driver.executeQuery('MATCH (n) WHERE NOT labels(n)[0] STARTS WITH "_" DETACH DELETE n');
    await writeNetwork(graph.connected, { nodes: [], relations: [] });
  });

  it.each<[string, Network | null]>([
    ['that is empty', null],
    ['of one partnership', network({}, { p: said })],
    ['of one seat', network({ MEMBER_OF: 'x > p' })],
    ['of a hub on everything', network({ MEMBER_OF: ['hub > a b c d e', 'x > a', 'y > b'] })],
    ['of identical sets', network({ ...twoOfEverything, MEMBER_OF: 'x y z > a b c d' })],
    ['of random things', randomNetwork(createRandom('alone'))],
  ])('%s has the same findings by analysis and by Cypher', async (_, only) => {
    if (only) await addNetwork(only);
    for (const [name, side] of Object.entries(sides)) {
      const { analysis, cypher } = await side(graph, {});
      expect(analysis, name).toEqual(cypher);
    }
  });
});
