import { describe, expect, it } from 'vitest';
import type { Edit, Scenario } from '#contract/scenarios';
import type { NodeLines, RelationLines } from '../../support/network.ts';
import { losers, onPaper } from './on-paper.ts';

const merge = (...partnerships: string[]): Edit => ({ kind: 'merge', partnerships, into: 'a' });
const seatsOf = ({ before, after }: Scenario) => [before.seats, after.seats];
const textOf = ({ edits }: Scenario, at = 0) => edits[at]?.text;

describe('whoever sat on several that merge', () => {
  const sits = (board: string, more: Record<string, unknown> = {}) => [`x > ${board}`, more] as const;
  /** Hours a year of the one agency, which tell its seats apart. */
  const hoursAfter = (seats: RelationLines['MEMBER_OF'], partnerships: string[], said: NodeLines = {}) =>
    onPaper({ MEMBER_OF: seats! }, [merge(...partnerships)], said).after.heaviest[0]?.hours.low;

  it.each<[string, string[]]>([
    ['named first', ['a', 'b', 'c']],
    ['named last', ['a', 'c', 'b']],
    ['named before all', ['b', 'c', 'a']],
  ])("keeps a member's seat before an observer's, %s", (_, order) => {
    const seats = [
      sits('a', { role: 'observer', hoursPerYear: 1 }),
      sits('b', { hoursPerYear: 2 }),
      sits('c', { role: 'observer', hoursPerYear: 3 }),
    ];
    expect(hoursAfter(seats, order)).toBe(2);
  });

  it('keeps one that holds before one that ended, with its partnership too', () => {
    const seats = [sits('a', { until: '2001', hoursPerYear: 1 }), sits('b', { hoursPerYear: 2 })];
    expect(hoursAfter(seats, ['a', 'b'])).toBe(2);
    expect(hoursAfter(seats, ['a', 'b'], { b: { ended: '2000' } })).toBe(1);
    const alike = [sits('a', { hoursPerYear: 1 }), sits('b', { hoursPerYear: 2 })];
    expect(hoursAfter(alike, ['b', 'a'])).toBe(1);
  });

  it('keeps one that a person fills before one that is not filled, and that person loses nothing', () => {
    const lines = { MEMBER_OF: ['x > a b', ['n > b', { onBehalfOf: 'x' }]], REPRESENTS: 'n > x' } as const;
    const scenario = onPaper(lines, [merge('a', 'b')], { n: { label: 'Person' } });
    expect(seatsOf(scenario)).toEqual([2, 1]);
    expect(losers(scenario)).toEqual(['x seat at b']);
  });

  it('is a member where it was one on any of them', () => {
    const scenario = onPaper({ MEMBER_OF: [['x > a', { role: 'observer' }], 'x > b'] }, [
      merge('a', 'b'),
      { kind: 'wind-up', partnership: 'a' },
    ]);
    expect(losers(scenario)).toEqual(['x all at a b']);
  });
});

describe('the seats that merging partnerships had', () => {
  it('on one another go, are counted and told, and are nothing that the one that stays loses', () => {
    const scenario = onPaper({ MEMBER_OF: ['x > a', 'a > b', 'b > a', 'c > a'] }, [merge('a', 'b')]);
    expect(seatsOf(scenario)).toEqual([4, 2]);
    expect(textOf(scenario)).toBe('the b goes into the a: 2 seats fewer, 2 of them of one on another.');
    expect(losers(scenario)).toEqual([]);
  });

  it('elsewhere become one, and who sat for one that goes sits for the one that stays', () => {
    const lines = {
      MEMBER_OF: ['x > a', 'y > b', 'b > c d', 'a > d', ['n > c', { onBehalfOf: 'b' }], 'z > c d'],
    } as const;
    const scenario = onPaper(lines, [merge('a', 'b')], { n: { label: 'Person' } });
    expect(seatsOf(scenario)).toEqual([7, 6]);
    expect(textOf(scenario)).toBe('the b goes into the a: 1 seat fewer.');
    expect(losers(scenario)).toEqual([]);
  });

  it('are told of a partnership that is wound up too, and who sat for it loses its seat', () => {
    const lines = { MEMBER_OF: ['x y > a', 'a > c', ['n > c', { onBehalfOf: 'a' }], 'x > c'] } as const;
    const scenario = onPaper(lines, [{ kind: 'wind-up', partnership: 'a' }], { n: { label: 'Person' } });
    expect(seatsOf(scenario)).toEqual([4, 1]);
    expect(textOf(scenario)).toBe('the a is wound up: 3 seats fewer.');
    expect(losers(scenario)).toEqual(['y all at a', 'n all at c', 'x seat at a']);
  });

  it('are not where a loser lost one', () => {
    const scenario = onPaper({ MEMBER_OF: ['x > b c', 'y > a'] }, [
      merge('a', 'b'),
      { kind: 'wind-up', partnership: 'c' },
    ]);
    expect(losers(scenario)).toEqual(['x seat at c']);
  });
});

describe('what else a merge brings', () => {
  it('is no step that closes a circle, and says so', () => {
    const scenario = onPaper(
      { MEMBER_OF: 'x > a b', PART_OF: ['b > w', 'w > a'] },
      [merge('a', 'b'), { kind: 'sub-group', partnership: 'b2', of: 'a' }],
      { b2: { label: 'Partnership' } },
    );
    expect(textOf(scenario)).toBe(
      'the b goes into the a: 1 seat fewer. Dropped: that the a is part of the w, which would make a circle.',
    );
    const reverse = onPaper({ PART_OF: ['a > s', 's > b'] }, [merge('a', 'b')]);
    expect(textOf(reverse)).toContain('Dropped: that the s is part of the a, which would make a circle.');
  });

  it('are predecessors and successors, so that they do not come to be its duplicates', () => {
    const lines = { MEMBER_OF: ['x y z > p b', 'v > a'], COVERS: 'a b p > here', ADDRESSES: 'a b p > crime' } as const;
    const types = { a: { type: 'LSP' }, b: { type: 'LSP' }, p: { type: 'LSP' } };
    const duplicates = (more: RelationLines) =>
      onPaper({ ...lines, ...more }, [merge('a', 'b')], types)
        .appeared.filter(({ kind }) => kind === 'duplication')
        .map(({ subjects }) => subjects.map(({ id }) => id));
    expect(duplicates({ SUCCEEDED_BY: 'p > b' })).toEqual([]);
    expect(duplicates({ SUCCEEDED_BY: 'b > p' })).toEqual([]);
    expect(duplicates({})).not.toEqual([]);
  });

  it('are assessments by agencies that say nothing of it, and the others are told as dropped', () => {
    const lines = {
      MEMBER_OF: 'x > a b',
      ASSESSES: [
        ['x > a', { level: 'strategic' }],
        ['x > b', { level: 'operational' }],
        ['y > b', { level: 'operational' }],
      ],
    } as const;
    const scenario = onPaper(lines, [merge('a', 'b')]);
    expect(textOf(scenario)).toBe(
      'the b goes into the a: 1 seat fewer. Dropped: what the x thinks of its part in the b.',
    );
    expect(scenario.appeared.map(({ rule, title }) => [rule, title])).toEqual(
      expect.arrayContaining([['assessments-disagree', 'the x and the y see the a differently']]),
    );
  });

  it('is an absence that holds of all of them, and none that does not', () => {
    const dropped = (absent: string, said: NodeLines = {}, members = 'x > a b') =>
      textOf(onPaper({ MEMBER_OF: members, ABSENT_FROM: absent }, [merge('a', 'b')], said))?.split(' Dropped: ')[1];
    expect(dropped('y > a b')).toBeUndefined();
    expect(dropped('y > b', { a: { membersKnown: 'all' } })).toBeUndefined();
    expect(dropped('y > b')).toBe('that the y is absent from the b.');
    expect(dropped('y > a')).toBe('that the y is absent from the a.');
    // It is absent from one and sits on the other: it sits on what they become.
    expect(dropped('y > a', {}, 'x y > b')).toBe('that the y is absent from the a.');
  });

  it('makes an absence certain of the one that stays', () => {
    const certain = (absent: RelationLines) =>
      onPaper({ MEMBER_OF: 'x > a b', ...absent }, [merge('a', 'b')], {
        t: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC'] },
        y: { label: 'Agency', type: 'TEC' },
        a: { type: 'LP', membersKnown: 'all' },
      }).after.gaps.certain;
    expect(certain({ ABSENT_FROM: 'y > b' })).toBe(certain({}) + 1);
  });

  it('is the statement that there is no link, where it is said of all of them', () => {
    const dropped = (apart: string, linked: RelationLines = {}) =>
      textOf(onPaper({ MEMBER_OF: 'x > a b t', NOT_LINKED_TO: apart, ...linked }, [merge('a', 'b')]))?.split(
        ' Dropped: ',
      )[1];
    expect(dropped('a b > t')).toBeUndefined();
    expect(dropped('a > b')).toBeUndefined();
    expect(dropped('b > t')).toBe('that the b has no link to the t.');
    expect(dropped('t > a')).toBe('that the a has no link to the t.');
    expect(dropped('a > t', { LINKED_TO: 't > b' })).toBe('that the a has no link to the t.');
  });

  it('warns where two never lived at the same time', () => {
    const lives = { a: { started: '2002' }, b: { ended: '2000' } };
    const { warnings } = onPaper({ MEMBER_OF: 'x > a b c' }, [merge('a', 'b', 'c')], lives);
    expect(warnings.map(({ kind, text }) => [kind, text])).toEqual([
      ['never-together', 'the b and the a never lived at the same time.'],
    ]);
  });
});
