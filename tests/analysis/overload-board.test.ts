import { describe, expect, it } from 'vitest';
import type { LoadSubject } from '#contract/load';
import { answerOverload, type OverloadRequest } from '../../server/analysis/overload-board/answer-overload.ts';
import { spreadOf } from '../../server/analysis/overload-board/spread.ts';
import { defaultSettings } from '../../server/analysis/rules/settings.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { findNode } from '../../server/analysis/snapshot.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const queries = { area: '', agency: '', person: '', partnership: '' };
const six = { meetingsPerYear: 6, hoursPerMeeting: 2 };

const board = (
  of: LoadSubject,
  lines: RelationLines,
  said: NodeLines = {},
  asked: Partial<OverloadRequest> = {},
  scope: ScopeRequest = {},
) =>
  answerOverload(viewOf(network(lines, said), scope), {
    of,
    by: 'boards',
    per: null,
    kind: null,
    only: null,
    settings: defaultSettings,
    limit: 100,
    queries,
    published: [],
    ...asked,
  });

const district = { label: 'Boundary', kind: 'district', complete: true } as const;
const ward = (population?: number) =>
  ({ label: 'Boundary', kind: 'ward', ...(population === undefined ? {} : { population }) }) as const;

describe('the overload board', () => {
  const areas = { COVERS: ['p q > d', 'p > e'], WITHIN: ['v w > d', 'x > e'] };

  it('divides by tens of thousands of people where they are known of every base unit', () => {
    const said = { d: district, e: district, v: ward(10_000), w: ward(30_000), x: ward(5_000) };
    const { items, offers } = board('area', areas, said, { per: 'head' });
    expect(items.map(({ id, boards, figure, rank }) => [id, boards, figure, rank])).toEqual([
      ['e', 1, 2, 1],
      ['d', 2, 0.5, 2],
    ]);
    expect(offers).toEqual(['head', 'district']);
  });

  it('has no figure where the people of one base unit are not known, and puts it last', () => {
    const said = { d: district, e: district, v: ward(10_000), w: ward(), x: ward(5_000) };
    const { items, missing } = board('area', areas, said, { per: 'head' });
    expect(items.map(({ id, figure }) => [id, figure])).toEqual([
      ['e', 2],
      ['d', null],
    ]);
    expect(missing.figureNotKnown).toBe(1);
  });

  it('ranks one alone as among all, areas among their kind, equals sharing a rank', () => {
    const lines = { COVERS: ['p q > d', 'p > e', 'q > f'], WITHIN: ['v > d', 'w > e', 'x > f', 'd e f > c'] };
    const said = { d: district, e: district, f: district, c: { label: 'Boundary', kind: 'county', complete: true } };
    const one = (only: number) => {
      const { items, total, kind } = board('area', lines, said as NodeLines, { only });
      return [items.map(({ id, rank }) => [id, rank]), total, kind];
    };
    const { snapshot } = viewOf(network(lines, said as NodeLines));
    expect(one(findNode(snapshot, 'Boundary', 'd'))).toEqual([[['d', 1]], 3, 'district']);
    expect(one(findNode(snapshot, 'Boundary', 'f'))).toEqual([[['f', 2]], 3, 'district']);
  });

  it('offers no comparison by people where none are recorded', () => {
    expect(board('area', areas, { d: district, e: district }).offers).toEqual(['district']);
    expect(board('area', areas, { d: { label: 'Boundary', kind: 'place' } }, { kind: 'place' }).offers).toEqual([]);
  });

  it('divides the boards of an agency by the districts that it works in', () => {
    const { items } = board(
      'agency',
      { ...areas, MEMBER_OF: ['x1 > p q', 'y1 > q'] },
      { d: district, e: district },
      { per: 'district' },
    );
    expect(items.map(({ id, boards, figure }) => [id, boards, figure])).toEqual([
      ['x1', 2, 1],
      ['y1', 1, 1],
    ]);
  });

  it('compares with peers of one type and tier, and flags few of them', () => {
    const said: NodeLines = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((id) => [id, { label: 'Agency', type: 'LEA', tier: 'local' }]),
    );
    const { items, groups } = board('agency', { MEMBER_OF: ['a b c d e f > p', 'a b > q', 'a > r'] }, said);
    expect(groups.map(({ name, known, few, figures }) => [name, known, few, figures])).toEqual([
      [
        'LEA, local',
        5,
        false,
        [
          [1, 3],
          [2, 1],
          [3, 1],
        ],
      ],
      ['', 1, true, [[1, 1]]],
    ]);
    expect(items[0]).toMatchObject({ id: 'a', figure: 3, peerMedian: 1, rank: 1, group: 0 });
    expect(items.slice(2).map(({ rank }) => rank)).toEqual([3, 3, 3, 3]);
  });

  it('counts a seat once that lies on several areas', () => {
    const lines = { COVERS: ['p > d', 'p > e', 'q > e'], WITHIN: ['v > d', 'w > e'], MEMBER_OF: ['a b > p', 'a > q'] };
    const { items, missing } = board('area', lines, { d: district, e: district, p: six });
    expect(items.map(({ id, seats }) => [id, seats])).toEqual([
      ['e', 3],
      ['d', 2],
    ]);
    expect(missing).toMatchObject({ seats: 3, hoursNotKnown: 1 });
  });

  it('says how much is missing', () => {
    const { missing } = board('agency', { MEMBER_OF: ['a b > p', 'a > q'] }, { p: six });
    expect(missing).toEqual({ seats: 3, hoursNotKnown: 1, meetingsNotKnown: 1, figureNotKnown: 0 });
  });

  it('lists regions first, then what lies within the area asked for, and the way there', () => {
    const region = { label: 'Boundary', kind: 'region', complete: true } as const;
    const regions = ['r1', 'r2', 'r3', 'r4', 'r5'];
    const lines = { COVERS: 'p > v x', WITHIN: ['d e > r1', 'v > d', 'x > e', 'y > r2'] };
    const said: NodeLines = { ...Object.fromEntries(regions.map((id) => [id, region])), d: district, e: district };
    expect(board('area', lines, said).kind).toBe('region');
    const within = board('area', lines, said, {}, { area: 'r1' });
    expect(within.items.map(({ id, parts }) => [id, parts])).toEqual([
      ['d', null],
      ['e', null],
    ]);
    expect(board('area', lines, said).items[0]).toMatchObject({ id: 'r1', parts: 'district' });
    expect(board('agency', lines, said, {}, { area: 'v' }).path.map(({ id }) => id)).toEqual(['r1', 'd', 'v']);
  });

  it('tells stage and rating in the words of the source', () => {
    const said = { p: { label: 'Partnership', stage: 'on hold', evaluation: 'Amber' } } as const;
    expect(board('partnership', { MEMBER_OF: 'a > p' }, said).items[0]).toMatchObject({
      stage: 'on hold',
      evaluation: 'Amber',
    });
  });
});

describe('a spread', () => {
  it('has each figure with how many have it, quartiles and median, what is not known left out', () => {
    expect(spreadOf([4, 1, Number.NaN, 1, 2, 8])).toEqual({
      known: 5,
      lower: 1,
      median: 2,
      upper: 4,
      figures: [
        [1, 2],
        [2, 1],
        [4, 1],
        [8, 1],
      ],
      gathered: false,
    });
    expect(spreadOf([Number.NaN])).toMatchObject({ known: 0, median: null, figures: [] });
  });

  it('gathers very many figures around steps, and loses none', () => {
    const { figures, gathered } = spreadOf(Array.from({ length: 5_000 }, (_, index) => Math.sqrt(index)));
    expect(gathered).toBe(true);
    expect(figures.length).toBeLessThanOrEqual(241);
    expect(figures.reduce((sum, [, count]) => sum + count, 0)).toBe(5_000);
  });
});
