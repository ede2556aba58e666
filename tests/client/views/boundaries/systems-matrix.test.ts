import { expect, it } from 'vitest';
import type { AreaSystem, SystemPair } from '#contract/area-systems';
import { areaStandings } from '#contract/area-systems';
import { byKnown } from '../../../../client/views/boundaries/systems-matrix.ts';

const system = (kind: string): AreaSystem => ({ kind, areas: 2, complete: 2, units: 4 });

const pair = (a: string, b: string, standing: (typeof areaStandings)[number]): SystemPair => ({
  a,
  b,
  standings: Object.fromEntries(
    areaStandings.map((each) => [each, each === standing ? { areas: 2, units: 4 } : { areas: 0, units: 0 }]),
  ) as SystemPair['standings'],
  nearMisses: 0,
});

it('tells kinds of areas of which nothing is known from those of which anything is, as row or as column', () => {
  const pairs = [
    pair('ward', 'district', 'within'),
    pair('district', 'ward', 'unknown'),
    pair('ward', 'town', 'unknown'),
    pair('town', 'ward', 'unknown'),
  ];
  const { known, unknown } = byKnown(['ward', 'district', 'town'].map(system), pairs);
  expect(known.map(({ kind }) => kind)).toEqual(['ward', 'district']);
  expect(unknown.map(({ kind }) => kind)).toEqual(['town']);
});
