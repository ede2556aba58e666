/** What the findings of overload say. Whether they fire is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { oneFacingMany } from '../../../server/analysis/rules/one-facing-many.ts';
import {
  overloadedAgency,
  overloadedArea,
  overloadedPartnership,
  overloadedPerson,
} from '../../../server/analysis/rules/overload/overload-rule.ts';
import { absenceConfidence, confidenceFactors, overloadConfidence } from '../../../server/analysis/rules/weights.ts';
import { findBy, idsOf, onlyFinding, reasonOf, type Told } from './find-by.ts';

const police = { type: 'police', tier: 'local' };
const peers = Object.fromEntries(['hub', 'p', 'q', 'r', 's'].map((id) => [id, police]));
const boards = 'b0 b1 b2 b3 b4 b5 b6 b7';
const textsOf = (finding: Told, part: string) =>
  finding.reasons.filter((each) => each.part === part).map(({ text }) => text);
const unknownHours = 1 - confidenceFactors.hoursNotKnown;

describe('an overloaded agency', () => {
  const lines = { MEMBER_OF: [`hub > ${boards}`, 'p q r s > b0'] };

  it('tells its load, its peers and what is assumed', () => {
    const finding = onlyFinding(overloadedAgency, lines, peers);
    expect(finding).toMatchObject({
      kind: 'overload',
      certainty: 'certain',
      title: 'the hub carries far more than its peers',
      score: 0.5,
      confidence: overloadConfidence.peers * unknownHours,
      params: { among: ['hub'], every: false, boards: null },
    });
    expect(textsOf(finding, 'load')).toEqual([
      'It has 8 seats on 8 boards; how many meetings is not known of all; 80 to 384 hours a year, recorded for 0% of the seats.',
    ]);
    expect(idsOf(reasonOf(finding, 'load')?.nodes)).toEqual(boards.split(' '));
    expect(textsOf(finding, 'peers')).toEqual([
      'By boards, among 5 agencies of its type (police, local), the middle one has 1, with a usual spread of 0, reckoned as 2; this one has 8.',
    ]);
    expect(textsOf(finding, 'assumptions')).toHaveLength(1);
    expect(textsOf(finding, 'capacity')).toEqual([]);
  });

  it('assumes nothing where all hours are recorded', () => {
    const all = {
      MEMBER_OF: [
        [`hub > ${boards}`, { hoursPerYear: 5 }],
        ['p q r s > b0', { hoursPerYear: 5 }],
      ],
    } as const;
    const finding = onlyFinding(overloadedAgency, all, peers);
    expect(textsOf(finding, 'assumptions')).toEqual([]);
    expect(finding.confidence).toBe(overloadConfidence.peers);
  });

  it('names one of its type first, then partners on two of its boards, with the boards', () => {
    const finding = onlyFinding(
      overloadedAgency,
      { MEMBER_OF: [`hub > ${boards}`, 'p q r s > b0', 'x > b1 b2 b3', 'y > b4'] },
      peers,
    );
    expect(finding.routes[0]).toMatchObject({ kind: 'attend-for' });
    expect(idsOf(finding.routes[0]?.candidates)).toEqual(['p', 'q', 'r']);
    expect(finding.losers).toMatchObject([{ member: { id: 'hub' }, loses: 'seat' }]);
    const alone = onlyFinding(
      overloadedAgency,
      { MEMBER_OF: [`hub > ${boards}`, 'p q r s > b9', 'x > b1 b2 b3', 'y > b4'] },
      peers,
    );
    expect(alone.routes[0]).toMatchObject({
      kind: 'attend-for',
      text: 'Agree who attends for whom: the x on 3 of the 8 boards.',
      candidates: [{ id: 'x' }],
    });
  });

  it('names nobody who carries as much', () => {
    const finding = onlyFinding(
      overloadedAgency,
      { MEMBER_OF: [`hub x > ${boards}`, 'p q r s > b9'] },
      { ...peers, x: { type: 'fire' } },
    );
    expect(finding.routes.map(({ kind }) => kind)).not.toContain('attend-for');
  });

  it('names two of its boards that look like one', () => {
    const finding = onlyFinding(
      overloadedAgency,
      { MEMBER_OF: [`hub > ${boards}`, 'p q r s > b9', 'x y > b1 b2'] },
      peers,
    );
    expect(finding.routes.find(({ kind }) => kind === 'merge')).toMatchObject({
      candidates: [{ id: 'b1' }, { id: 'b2' }],
    });
    // The x and the y could attend for it: that is cheaper than a merge, and it alone would lose seats.
    expect(finding.routes[0]?.kind).toBe('attend-for');
    expect(idsOf(finding.losers.map(({ member }) => member))).toEqual(['hub']);
  });

  it('names all who would lose a seat where a merge is the first route', () => {
    const finding = onlyFinding(
      overloadedAgency,
      { MEMBER_OF: [`hub > ${boards}`, 'p q r s > b9', 'm n > b1 b2'] },
      { ...peers, m: { label: 'Person' }, n: { label: 'Person' } },
    );
    expect(finding.routes.map(({ kind }) => kind)).toEqual(['merge', 'leave']);
    expect(idsOf(finding.losers.map(({ member }) => member))).toEqual(['hub', 'm', 'n']);
  });

  it('would leave boards where nobody could attend for it, and lose seats by it', () => {
    const finding = onlyFinding(overloadedAgency, { MEMBER_OF: [`hub > ${boards}`, 'p q r s > b9'] }, peers);
    expect(finding).toMatchObject({
      routes: [{ kind: 'leave' }],
      losers: [{ member: { id: 'hub' }, loses: 'seat' }],
    });
  });

  it('tells how many hours it has too few', () => {
    const finding = onlyFinding(
      overloadedAgency,
      { MEMBER_OF: [['x > b', { hoursPerYear: 150 }]] },
      { x: { capacityHours: 100 } },
    );
    expect(textsOf(finding, 'capacity')).toEqual(['It has 100 hours a year to give: too little, by at least 50.']);
    expect(finding).toMatchObject({
      title: 'the x has more hours than it can give',
      score: 0.75,
      confidence: overloadConfidence.capacity,
    });
  });

  it('of a type with a benchmark tells how many managers it would take', () => {
    const finding = onlyFinding(
      overloadedAgency,
      { MEMBER_OF: [['x > b', { hoursPerYear: 651.2 }]] },
      { x: { capacityHours: 100, type: 'Jobcentre Plus' } },
    );
    expect(textsOf(finding, 'capacity')[1]).toMatch(/at least what 2 of its managers.*003:896/);
  });

  it('tells whether what it can give is enough, or may not be', () => {
    // It carries 80 to 384 hours a year.
    const give = (capacityHours: number) =>
      textsOf(
        onlyFinding(
          overloadedAgency,
          { MEMBER_OF: [`hub > ${boards}`, 'p q r s > b9'] },
          { ...peers, hub: { ...peers.hub, capacityHours } },
        ),
        'capacity',
      )[0];
    expect(give(100_000)).toBe('It has 100,000 hours a year to give: enough.');
    expect(give(200)).toBe('It has 200 hours a year to give: may not be enough, by up to 184.');
  });

  it('beside few peers is less sure, and names the next', () => {
    const few = onlyFinding(
      overloadedAgency,
      { MEMBER_OF: [`hub > ${boards}`, 'p q > b9'] },
      { hub: police, p: police, q: police },
    );
    expect(few.confidence).toBeCloseTo(overloadConfidence['few-peers'] * unknownHours, 12);
    expect(few.title).toBe('the hub carries far more than the next of its peers');
    expect(textsOf(few, 'peers')).toEqual([
      'Next by boards among 3 agencies of its type (police, local): 1; this one 8. Too few to tell what is usual.',
    ]);
  });

  it('is less sure where a seat only may hold at the date', () => {
    const dated = { MEMBER_OF: [['x > b', { hoursPerYear: 150, since: '2001' }]] } as const;
    const finding = onlyFinding(overloadedAgency, dated, { x: { capacityHours: 100 } }, { at: '2001-05' });
    expect(finding.confidence).toBeCloseTo(confidenceFactors.datesPartial, 12);
  });

  it('of an area carries all of its load, there and elsewhere', () => {
    const lines = { MEMBER_OF: [['x > b c', { hoursPerYear: 150 }]], COVERS: ['b > w', 'c > v', 'd > u'] } as const;
    const said = { x: { capacityHours: 200 } };
    const finding = onlyFinding(overloadedAgency, lines, said, { area: 'w' });
    expect(finding).toEqual(onlyFinding(overloadedAgency, lines, said));
    expect(textsOf(finding, 'load')[0]).toMatch(/^It has 2 seats on 2 boards;/);
    expect(findBy(overloadedAgency, lines, said, { area: 'u' })).toEqual([]);
  });

  it('is none for being at home in an area, where others have but one of their boards', () => {
    const home = (place: number) => Array.from({ length: 12 }, (_, board) => `p${place}${board}`).join(' ');
    const places = Array.from({ length: 12 }, (_, place) => place);
    const lines = {
      MEMBER_OF: places.flatMap((place) => [`x${place} > ${home(place)}`, `x${place} > p0${place}`]),
      COVERS: places.map((place) => `${home(place)} > w${place}`),
    };
    const said = Object.fromEntries(places.map((place) => [`x${place}`, { type: 'council', tier: 'district' }]));
    expect(findBy(overloadedAgency, lines, said, { area: 'w0' })).toEqual([]);
  });
});

describe('an overloaded person', () => {
  it('is relieved by another who sits for the same body, the least loaded first', () => {
    const people = Object.fromEntries(['hub', 'm', 'n', 'o', 'k'].map((id) => [id, { label: 'Person' as const }]));
    const finding = onlyFinding(
      overloadedPerson,
      {
        MEMBER_OF: [
          'x > b0',
          [`hub > ${boards}`, { onBehalfOf: 'x' }],
          ['m > b0 b1', { onBehalfOf: 'x' }],
          'n o k > b0',
        ],
        REPRESENTS: 'n > x',
      },
      people,
    );
    expect(finding.title).toBe('the hub carries far more than other people');
    expect(finding.routes[0]).toMatchObject({
      kind: 'attend-for',
      text: 'Let another who sits for the same body take some of these seats: the n (1 board) or the m (2 boards).',
    });
  });

  it('names the line that a benchmark stands on', () => {
    const finding = onlyFinding(
      overloadedPerson,
      { MEMBER_OF: ['x > b', ['m > b', { onBehalfOf: 'x', hoursPerYear: 400 }]] },
      { m: { label: 'Person' }, x: { type: 'Jobcentre Plus' } },
    );
    expect(textsOf(finding, 'capacity')[0]).toMatch(/^To be expected .* 326 hours a year.*003:896/);
    expect(finding.title).toBe('the m gives more hours than are to be expected of one person');
    // Nobody else sits for the body: to give up seats is all there is, and it is said who would.
    expect(finding).toMatchObject({ routes: [{ kind: 'leave' }], losers: [{ member: { id: 'm' }, loses: 'seat' }] });
  });
});

it('an overloaded partnership tells its seats and how to grow smaller', () => {
  const of = Object.fromEntries(['hub', 'b0', 'b1', 'b2', 'b3'].map((id) => [id, { type: 'LSP' }]));
  const finding = onlyFinding(overloadedPartnership, { MEMBER_OF: ['a c d e f g h i > hub', 'a > b0 b1 b2 b3'] }, of);
  expect(finding).toMatchObject({
    title: 'the hub has far more seats than others of its type',
    routes: [{ kind: 'sub-group' }],
    losers: [],
  });
  expect(textsOf(finding, 'load')[0]).toMatch(/^It has 8 seats;/);
});

it('an overloaded area names the partnerships on it, and is checked among the areas looked at', () => {
  const of = Object.fromEntries(['hub', 'w0', 'w1', 'w2', 'w3'].map((id) => [id, { kind: 'ward' }]));
  const finding = onlyFinding(overloadedArea, { COVERS: [`${boards} > hub`, 'q > w0 w1 w2 w3'] }, of);
  expect(idsOf(reasonOf(finding, 'load')?.nodes)).toEqual(boards.split(' '));
  expect(finding).toMatchObject({
    title: 'the hub has far more partnerships than others of its kind',
    routes: [{ kind: 'share' }],
    params: { areas: null },
  });
});

describe('one that faces many', () => {
  const types = {
    one: { type: 'Learning Partnership' },
    ...Object.fromEntries(['d0', 'd1', 'd2', 'd3', 'd4'].map((id) => [id, { type: 'LSP' }])),
  };

  it('by links is certain and names whom it faces, and who goes between', () => {
    const finding = onlyFinding(
      oneFacingMany,
      { LINKED_TO: 'one > d0 d1 d2 d3 d4', MEMBER_OF: ['x > one d0', 'y > one d0 d1', 'z > one'] },
      types,
    );
    expect(finding).toMatchObject({
      kind: 'overload',
      certainty: 'certain',
      score: 0.5,
      confidence: absenceConfidence.stated,
      title: 'the one alone faces 5 of type LSP',
      params: { among: ['one'] },
    });
    expect(idsOf(reasonOf(finding, 'links')?.nodes)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4']);
    expect(idsOf(finding.routes[0]?.candidates)).toEqual(['y', 'x']);
    expect(reasonOf(finding, 'ground')?.text).toBe('Its ground, or theirs, is not known.');
    expect(reasonOf(finding, 'silence')).toBeUndefined();
  });

  it('by ground is to check, as no other of its type is recorded there', () => {
    const finding = onlyFinding(
      oneFacingMany,
      { COVERS: ['one > c', 'd0 > w0', 'd1 > w1', 'd2 > w2', 'd3 > w3', 'd4 > w4'], WITHIN: 'w0 w1 w2 w3 w4 > c' },
      types,
    );
    expect(finding).toMatchObject({
      certainty: 'to-check',
      confidence: absenceConfidence.notKnown,
      title: 'the one is the only Learning Partnership recorded where there are 5 of type LSP',
    });
    expect(reasonOf(finding, 'silence')?.text).toMatch(/^No other Learning Partnership is recorded/);
  });
});
