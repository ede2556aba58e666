import { describe, expect, it } from 'vitest';
import { answerAreaMap } from '../../server/analysis/boundaries/answer-area-map.ts';
import { answerAreaSystems } from '../../server/analysis/boundaries/answer-area-systems.ts';
import { answerMisfits } from '../../server/analysis/boundaries/answer-misfits.ts';
import { answerStraddling } from '../../server/analysis/boundaries/answer-straddling.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { findNode } from '../../server/analysis/snapshot.ts';
import { editableDefaults, fullSettings } from '../../server/settings/saved-settings.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const whole = (kind: string) => ({ label: 'Boundary', kind, complete: true }) as const;
const ward = { label: 'Boundary', kind: 'ward' } as const;
const part = { ...whole('district'), complete: false };

/** Districts d, e, f and g of wards, and health areas that lie to each in another way. */
const lines: RelationLines = {
  WITHIN: [
    'v1 v2 > d h', // d and h are the same
    'w1 w2 w3 > e',
    'w1 w2 x1 > i', // i takes two wards of e and one of f
    'w3 > j', // j lies within e
    'x1 x2 x3 > f',
    'x2 x3 > k',
    'y1 > g',
  ],
};
const said: NodeLines = {
  ...Object.fromEntries(['d', 'e', 'f', 'g'].map((id) => [id, whole('district')])),
  ...Object.fromEntries(['h', 'i', 'j', 'k'].map((id) => [id, whole('health area')])),
  ...Object.fromEntries('v1 v2 w1 w2 w3 x1 x2 x3 y1'.split(' ').map((id) => [id, ward])),
};

const view = (more: RelationLines = {}, moreSaid: NodeLines = {}, scope: ScopeRequest = {}) =>
  viewOf(network({ ...lines, ...more }, { ...said, ...moreSaid }), scope);

describe('the systems of areas', () => {
  const pairOf = (of: ReturnType<typeof answerAreaSystems>, a: string, b: string) =>
    of.pairs.find((pair) => pair.a === a && pair.b === b)!;
  const counts = (of: ReturnType<typeof answerAreaSystems>, a: string, b: string) =>
    Object.fromEntries(
      Object.entries(pairOf(of, a, b).standings)
        .filter(([, { areas }]) => areas > 0)
        .map(([standing, { areas, units }]) => [standing, `${areas} of ${units}`]),
    );

  it('are listed with their areas and base units, the most areas first', () => {
    expect(answerAreaSystems(view()).systems).toEqual([
      { kind: 'ward', areas: 9, complete: 9, units: 9 },
      { kind: 'district', areas: 4, complete: 4, units: 9 },
      { kind: 'health area', areas: 4, complete: 4, units: 8 },
    ]);
  });

  it('count each area once by how it stands to the other system, both ways round', () => {
    const answer = answerAreaSystems(view());
    expect(counts(answer, 'district', 'health area')).toEqual({
      coterminous: '1 of 2',
      overlaps: '2 of 6', // e and f, though they hold j and k whole
      apart: '1 of 1',
    });
    expect(counts(answer, 'health area', 'district')).toEqual({
      coterminous: '1 of 2',
      within: '2 of 3',
      overlaps: '1 of 3',
    });
    expect(counts(answer, 'ward', 'district')).toEqual({ within: '8 of 8', coterminous: '1 of 1' });
  });

  it('do not call apart what cannot be compared', () => {
    expect(counts(answerAreaSystems(view({}, { g: part })), 'district', 'health area')).toMatchObject({
      unknown: '1 of 1',
    });
  });

  it('go by the date in force', () => {
    const ended = { h: { ...whole('health area'), ended: '2000' } };
    expect(counts(answerAreaSystems(view({}, ended, { at: '2001' })), 'district', 'health area')).not.toHaveProperty(
      'coterminous',
    );
    expect(counts(answerAreaSystems(view({}, ended, { at: '1999' })), 'district', 'health area')).toHaveProperty(
      'coterminous',
    );
  });

  it('stand beside what sources say of any two areas, of one kind too, which agrees, disagrees or is not known', () => {
    const { reported } = answerAreaSystems(
      view({ COTERMINOUS_WITH: ['d > h', 'e > i'], OVERLAPS: ['e > f', 'z > e'] }, { z: part, z1: ward }),
    );
    expect(reported.map(({ a, b, reported: word, agrees }) => [a.id, b.id, word, agrees])).toEqual([
      ['d', 'h', 'coterminous', true],
      ['e', 'f', 'overlaps', false],
      ['e', 'i', 'coterminous', false],
      ['e', 'z', 'overlaps', null],
    ]);
    expect(reported[1]).toMatchObject({
      computed: 'apart',
      kinds: ['district', 'district'],
      sources: [{ id: 'doc', name: 'doc' }],
    });
  });
});

describe('misfits', () => {
  const misfits = (of = view()) => answerMisfits(of, { kinds: ['district', 'health area'], limit: 10 });

  it('name the fewest units in question and what would mend it', () => {
    const found = misfits().misfits;
    expect(
      found.map(({ a, b, relation, mend, firstUnits }) => [a.id, relation, b.id, mend, firstUnits.map((u) => u.id)]),
    ).toEqual([
      ['e', 'overlaps', 'i', 'within', ['w3']],
      ['f', 'overlaps', 'i', 'apart', ['x1']],
    ]);
    expect(found.map(({ firstUnits }) => firstUnits[0]!.in)).toEqual(['a', 'both']);
    expect(found[0]).toMatchObject({ astray: 2 / 4, near: false, units: 1, shared: 2, onlyA: 1, onlyB: 1 });
  });

  it('name the partnerships of both areas and of each unit', () => {
    const [first] = misfits(view({ COVERS: ['p > e', 'q > i', 'r > w3', 's > d'] })).misfits;
    const ids = (of: { readonly first: readonly { readonly id: string }[] }) => of.first.map(({ id }) => id);
    expect([ids(first!.a.partnerships), ids(first!.b.partnerships), ids(first!.firstUnits[0]!.partnerships)]).toEqual([
      ['p'],
      ['q'],
      ['p', 'r'],
    ]);
  });

  it('put near misses first, nested ones too, and would make them the same', () => {
    const wards = Array.from({ length: 11 }, (_, index) => `n${index}`);
    const near = view(
      { WITHIN: [...(lines.WITHIN as string[]), `${wards.join(' ')} > m`, `${wards.slice(1).join(' ')} > l`] },
      { m: whole('district'), l: whole('health area'), ...Object.fromEntries(wards.map((id) => [id, ward])) },
    );
    expect(misfits(near).misfits[0]).toMatchObject({
      near: true,
      relation: 'contains',
      mend: 'coterminous',
      firstUnits: [{ id: 'n0', in: 'a' }],
    });
    expect(misfits(near)).toMatchObject({ total: 3, nearMisses: 1 });
  });
});

describe('partnerships across the lines of areas', () => {
  const lying = (covers: RelationLines['COVERS'], more: NodeLines = {}) =>
    answerStraddling(view({ COVERS: covers ?? [] }, more), { kind: 'district', limit: 10 }).partnerships.map(
      ({ id, lies, outside, areas }) => [
        id,
        lies,
        outside,
        ...areas.map((area) => `${area.id} ${area.shared}/${area.of}`),
      ],
    );

  it('have part of an area and ground outside it', () => {
    expect(lying(['p > i'])).toEqual([['p', 'across', 0, 'e 2/3', 'f 1/3']]);
    expect(lying(['p > w1', 'p > u'], { u: ward })).toEqual([['p', 'across', 1, 'e 1/3']]);
  });

  it('are told from those of several whole areas', () => {
    expect(lying(['p > d e', 'q > d i'])).toEqual([
      ['q', 'across', 0, 'd 2/2', 'e 2/3', 'f 1/3'],
      ['p', 'whole', 0, 'd 2/2', 'e 3/3'],
    ]);
  });

  it('are none that lie within one area, or meet none', () => {
    expect(lying(['p > j', 'q > d', 'r > u'], { u: ward })).toEqual([]);
  });

  it('are not known where units of the ground or of an area are not', () => {
    expect(lying(['p > d g'], { g: part })).toEqual([['p', 'unknown', 0, 'd 2/2', 'g 1/1']]);
    expect(lying(['p > i'], { i: { ...whole('health area'), complete: false } })).toEqual([
      ['p', 'unknown', 0, 'e 2/3', 'f 1/3'],
    ]);
  });
});

describe('the map of areas', () => {
  const settings = fullSettings(editableDefaults);
  const map = (of = view(), beside: string | null = null) =>
    answerAreaMap(of, { kind: 'district', beside, settings, about: null, partnership: null });

  it('has areas with their base units, and the areas of another kind that hold these', () => {
    const { areas, tiles, beside } = map(view(), 'health area');
    expect(areas.map(({ id, units }) => [id, units])).toEqual([
      ['d', 2],
      ['e', 3],
      ['f', 3],
      ['g', 1],
    ]);
    const told = tiles!.ids.map((id, place) => [
      id,
      tiles!.areas[place]!.map((area) => areas[area]!.id).join(),
      tiles!.beside[place]!.map((area) => beside[area]!.id).join(),
    ]);
    expect(told).toContainEqual(['x1', 'f', 'i']);
    expect(told).toContainEqual(['y1', 'g', '']);
    expect(told).toHaveLength(9);
  });

  it('puts areas in what holds them: of several the one with most steps above it, and without one what holds all their units', () => {
    const nested = view(
      { WITHIN: [...(lines.WITHIN as string[]), 'd e f > c', 'g c > r', 'd > o'] },
      { c: whole('county'), r: whole('region'), o: whole('office') },
    );
    const { areas, holders } = map(nested);
    const chain = (place: number): string[] =>
      place < 0 ? [] : [holders[place]!.id, ...chain(holders[place]!.holder)];
    expect(areas.map(({ holder }) => chain(holder))).toEqual([['c', 'r'], ['c', 'r'], ['c', 'r'], ['r']]);
    const health = answerAreaMap(nested, {
      kind: 'health area',
      beside: null,
      settings,
      about: null,
      partnership: null,
    });
    expect(health.areas.map(({ id, holder }) => [id, health.holders[holder]?.id])).toEqual([
      ['h', 'd'],
      ['i', 'c'],
      ['j', 'e'],
      ['k', 'f'],
    ]);
  });

  it('has, about some areas, only those that share a base unit with one of them', () => {
    const of = view();
    const i = findNode(of.snapshot, 'Boundary', 'i');
    const { areas } = answerAreaMap(of, { kind: 'district', beside: null, settings, about: [i], partnership: null });
    expect(areas.map(({ id }) => id)).toEqual(['e', 'f']);
  });

  it('has, for a partnership, the areas that its ground meets, and marks its ground in them', () => {
    const of = view({ COVERS: ['p > i'] });
    const partnership = findNode(of.snapshot, 'Partnership', 'p');
    const { areas, ground } = answerAreaMap(of, { kind: 'district', beside: null, settings, about: null, partnership });
    expect(areas.map(({ id }) => id)).toEqual(['e', 'f']);
    expect(ground).toEqual(['w1', 'w2', 'x1']);
  });

  it('counts the partnerships on each area, those of its name, and its gaps', () => {
    const { areas } = map(
      view(
        { COVERS: ['p > d', 'q > i'] },
        {
          n: { label: 'Requirement', areaKind: 'district', partnershipType: 'LSP', requiredBy: 'statute' },
          p: { type: 'LSP' },
        },
      ),
    );
    expect(areas.map(({ id, partnerships, byName, gaps }) => [id, partnerships, byName, gaps])).toEqual([
      ['d', 1, 1, 0],
      ['e', 1, 0, 1],
      ['f', 1, 0, 1],
      ['g', 0, 0, 1],
    ]);
  });
});
