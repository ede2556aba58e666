/** Load and peers, against sums by hand and against brute force on random networks. */
import { describe, expect, it } from 'vitest';
import { type HoursAssumptions, hoursAssumptions } from '#contract/hours';
import type { LoadMeasure, LoadSubject } from '#contract/load';
import { createRandom } from '../../seed/generator/random.ts';
import { answerLoad } from '../../server/analysis/load/answer-load.ts';
import { figuresOf } from '../../server/analysis/load/peers.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { randomNetwork } from '../rules/random-network.ts';
import { type Network, type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const answer = (of: LoadSubject, on: Network, by: LoadMeasure = 'seats', scope: ScopeRequest = {}, limit = 100) =>
  answerLoad(viewOf(on, scope), { of, by, assumptions: hoursAssumptions, limit });

const loadOf = (of: LoadSubject, id: string, lines: RelationLines, said: NodeLines = {}, scope: ScopeRequest = {}) =>
  answer(of, network(lines, said), 'seats', scope).items.find((item) => item.id === id);

const six = { meetingsPerYear: 6, hoursPerMeeting: 2 };

describe('the hours of a seat', () => {
  it.each([
    [undefined, 18],
    ['member', 18],
    ['chair', 36],
    ['lead', 36],
    ['host', 27],
    ['observer', 9],
    ['vice chair', 18],
  ])('of role %s are its meetings, with an hour for each, by its weight', (role, hours) => {
    const seat = role === undefined ? {} : { role };
    expect(loadOf('agency', 'x', { MEMBER_OF: [['x > p', seat]] }, { p: six })).toMatchObject({
      boards: 1,
      seats: 1,
      meetings: 6,
      hours: { low: hours, high: hours, known: 1 },
    });
  });

  it('are those recorded, where they are', () => {
    expect(loadOf('agency', 'x', { MEMBER_OF: [['x > p', { role: 'chair', hoursPerYear: 7 }]] }, {})?.hours).toEqual({
      low: 7,
      high: 7,
      known: 1,
    });
  });

  it('are a range and never nothing where meetings, or hours, or both are not known', () => {
    const { meetingsPerYear: m, hoursPerMeeting: h, extraHoursPerMeeting: extra } = hoursAssumptions;
    const said = { p: { meetingsPerYear: 6 }, q: { hoursPerMeeting: 2 } };
    const range = (board: string) =>
      loadOf('agency', 'x', { MEMBER_OF: `x > ${board}` }, board === 'r' ? {} : { [board]: said[board as 'p'] });
    expect(range('p')?.hours).toEqual({ low: 6 * (h.low + extra), high: 6 * (h.high + extra), known: 0 });
    expect(range('q')?.hours).toEqual({ low: m.low * (2 + extra), high: m.high * (2 + extra), known: 0 });
    expect(range('r')?.hours).toEqual({ low: m.low * (h.low + extra), high: m.high * (h.high + extra), known: 0 });
    expect(range('q')?.meetings).toBeNull();
  });

  it('are known for a share of the seats', () => {
    expect(
      loadOf('agency', 'x', { MEMBER_OF: ['x > p q r', ['x > s', { hoursPerYear: 1 }]] }, { p: six }),
    ).toMatchObject({
      boards: 4,
      meetings: null,
      hours: { known: 0.5 },
    });
  });
});

it('one seat that two relationships tell of takes the hours of the heaviest, whichever comes first', () => {
  for (const roles of [
    ['chair', 'observer'],
    ['observer', 'chair'],
  ]) {
    const lines = { MEMBER_OF: roles.map((role) => ['x > p', { role }] as const) };
    expect(loadOf('agency', 'x', lines, { p: six })).toMatchObject({
      seats: 1,
      hours: { low: 36, high: 36, known: 1 },
    });
  }
});

describe('load', () => {
  const representatives = {
    MEMBER_OF: [
      ['a > p', { role: 'chair' }],
      'b > p',
      ['m > p', { onBehalfOf: 'a' }],
      ['n > p', { onBehalfOf: 'a', role: 'lead' }],
      'own > p',
    ],
  } as const satisfies RelationLines;
  const people: NodeLines = { p: six, m: { label: 'Person' }, n: { label: 'Person' }, own: { label: 'Person' } };

  it('counts the representatives of an agency as its seats, each by role, in place of its own', () => {
    expect(loadOf('agency', 'a', representatives, people)).toMatchObject({
      boards: 1,
      seats: 2,
      meetings: 6,
      hours: { low: 54, high: 54, known: 1 },
    });
  });

  it('is a person’s own too', () => {
    expect(answer('person', network(representatives, people)).items.map(({ id, hours }) => [id, hours.low])).toEqual([
      ['m', 18],
      ['n', 36],
      ['own', 18],
    ]);
  });

  it('of a partnership is all seats on it: persons, and bodies for which nobody is named', () => {
    expect(loadOf('partnership', 'p', representatives, people)).toMatchObject({
      boards: 1,
      seats: 4,
      hours: { low: 90, high: 90, known: 1 },
    });
  });

  it('of an area is that of the partnerships on its ground, once each', () => {
    const lines: RelationLines = {
      MEMBER_OF: ['x y > p', 'x > q'],
      COVERS: ['p > d', 'q > w', 'r > far'],
      WITHIN: 'v w > d',
    };
    expect(loadOf('area', 'd', lines, { p: six, q: six })).toMatchObject({ boards: 2, seats: 3, hours: { low: 54 } });
    expect(loadOf('area', 'v', lines, { p: six, q: six })).toMatchObject({ boards: 1, seats: 2, hours: { low: 36 } });
  });

  it('of an area takes a range of seats for a partnership on which none is recorded', () => {
    const { seatsPerBoard } = hoursAssumptions;
    expect(loadOf('area', 'd', { COVERS: 'p > d' }, { p: six })).toMatchObject({
      boards: 1,
      seats: 0,
      meetings: 6,
      hours: { low: 18 * seatsPerBoard.low, high: 18 * seatsPerBoard.high, known: 0 },
    });
  });

  it('lists only those with a board, and partnerships with a seat', () => {
    const on = network(
      { MEMBER_OF: 'x > p', OPERATES_IN: 'y > w', COVERS: 'q > w', WITHIN: 'w > d' },
      { z: { label: 'Person' } },
    );
    const ids = (of: LoadSubject) => answer(of, on).items.map(({ id }) => id);
    expect([ids('agency'), ids('person'), ids('partnership'), ids('area')]).toEqual([['x'], [], ['p'], ['d', 'w']]);
  });

  it('within an area counts only the boards there', () => {
    const lines: RelationLines = { MEMBER_OF: 'x > p q', COVERS: ['p > w', 'q > v'] };
    expect(loadOf('agency', 'x', lines, {}, { area: 'w' })).toMatchObject({ boards: 1 });
  });

  it('takes other assumptions where it is given them', () => {
    const assumptions: HoursAssumptions = { ...hoursAssumptions, roleWeights: { chair: 3 }, extraHoursPerMeeting: 0 };
    const view = viewOf(network({ MEMBER_OF: [['x > p', { role: 'chair' }]] }, { p: six }));
    const [item] = answerLoad(view, { of: 'agency', by: 'seats', assumptions, limit: 1 }).items;
    expect(item?.hours.low).toBe(36);
  });
});

describe('the list of loads', () => {
  const on = network(
    { MEMBER_OF: ['a > p q r', 'b > p q', 'c > p q', 'd > p', ['e > p', { hoursPerYear: 500 }]] },
    {
      ...Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { type: 'police', tier: 'local' }])),
      d: { type: 'police' },
    },
  );

  it('has the heaviest first, equals by id, with one rank', () => {
    const { items, total, truncated } = answer('agency', on);
    expect(items.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
      ['e', 4],
    ]);
    expect([total, truncated]).toEqual([5, false]);
    expect(answer('agency', on, 'seats', {}, 2)).toMatchObject({
      total: 5,
      truncated: true,
      items: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('goes by hours where these are asked for', () => {
    expect(answer('agency', on, 'hours').items[0]).toMatchObject({ id: 'e', rank: 1 });
  });

  it('has the median of peers of one type and tier, itself among them', () => {
    const median = new Map(answer('agency', on).items.map(({ id, peerMedian, peers }) => [id, [peerMedian, peers]]));
    expect(median).toEqual(
      new Map([
        ['a', [2, 3]],
        ['b', [2, 3]],
        ['c', [2, 3]],
        ['d', [1, 1]],
        ['e', [1, 1]],
      ]),
    );
  });

  it('has those last of whom the measure is not known, and no median where it is known of none', () => {
    const meetings = network({ MEMBER_OF: ['x > p', 'y > q'] }, { p: six });
    expect(answer('agency', meetings, 'meetings').items).toMatchObject([
      { id: 'x', meetings: 6, rank: 1 },
      { id: 'y', meetings: null, rank: 2 },
    ]);
    expect(answer('agency', network({ MEMBER_OF: 'x > q' }), 'meetings').items[0]?.peerMedian).toBeNull();
  });
});

describe('the figures of peers', () => {
  it.each([
    [[1, 2, 3, 4, 100], { count: 5, median: 3, spread: 1.4826, second: 4 }],
    [[1, 3], { count: 2, median: 2, spread: 1.4826 / 2, second: 1 }],
    [[7], { count: 1, median: 7, spread: 0, second: Number.NaN }],
    [[Number.NaN, 5, 5], { count: 2, median: 5, spread: 0, second: 5 }],
    [[], { count: 0, median: Number.NaN, spread: Number.NaN, second: Number.NaN }],
  ])('of %j are the median, the spread above it and the second', (values, figures) => {
    expect(figuresOf(values)).toEqual(figures);
  });
});

describe('the sums of load', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed))('agree between boards and members in network %i', (seed) => {
    const on = randomNetwork(createRandom(`load ${seed}`));
    const boards = answer('partnership', on).items;
    const agencies = answer('agency', on).items;
    for (const { hours } of [...boards, ...agencies, ...answer('person', on).items, ...answer('area', on).items]) {
      expect(hours.low).toBeGreaterThan(0);
      expect(hours.high).toBeGreaterThanOrEqual(hours.low);
      expect(hours.known).toBeGreaterThanOrEqual(0);
      expect(hours.known).toBeLessThanOrEqual(1);
      // A range closes only where all of it is known.
      if (hours.known === 1) expect(hours.high).toBeCloseTo(hours.low, 9);
    }
    for (const { boards: count, seats } of agencies) expect(seats).toBeGreaterThanOrEqual(count);
  });
});
