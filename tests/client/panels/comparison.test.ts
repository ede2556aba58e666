import { describe, expect, test } from 'vitest';
import { compareMembers } from '../../../client/panels/table/comparison.ts';
import { whereInWords } from '../../../client/panels/table/where-in-words.ts';
import { agency, boardOf, finding, partnership, person } from '../small-findings.ts';

const namesAndSeats = (comparison: ReturnType<typeof compareMembers>) =>
  comparison.rows.map(({ name, seats }) => [name, ...seats]);

describe('who sits where', () => {
  test('lists shared members first, then each side’s own', () => {
    const a = boardOf('a', [[agency('own of a')], [agency('shared')]]);
    const b = boardOf('b', [[agency('shared')], [agency('own of b')]]);
    expect(namesAndSeats(compareMembers(finding(), [a, b]))).toEqual([
      ['Agency shared', 'member', 'member'],
      ['Agency own of a', 'member', 'none'],
      ['Agency own of b', 'none', 'member'],
    ]);
  });

  test('does not count an observer, nor the person who sits for an agency', () => {
    const a = boardOf('a', [
      [agency('member')],
      [agency('onlooker'), { role: 'observer' }],
      [person('envoy'), { onBehalfOf: 'member' }],
      [person('in her own right')],
    ]);
    expect(compareMembers(finding({ subjects: [partnership('a')] }), [a]).rows.map(({ name }) => name)).toEqual([
      'Agency member',
      'Person in her own right',
    ]);
  });

  test('counts a member with two seats on one board once', () => {
    const a = boardOf('a', [
      [agency('x'), { role: 'chair' }],
      [agency('x'), { role: 'member' }],
    ]);
    expect(compareMembers(finding(), [a]).rows).toHaveLength(1);
  });

  test('says what is recorded of each seat, role and informality, and nothing of a plain one', () => {
    const a = boardOf('a', [[agency('x'), { role: 'chair', formal: false }]]);
    const b = boardOf('b', [[agency('x'), { role: 'member', formal: true }]]);
    expect(compareMembers(finding(), [a, b]).rows[0]!.seatFacts).toEqual(['chair, informal', '']);
  });

  test('tells an agency and a person of one id apart', () => {
    expect(compareMembers(finding(), [boardOf('a', [[agency('x')], [person('x')]])]).rows).toHaveLength(2);
  });

  test('puts what is missing first, at the partnership it is missing from', () => {
    const gap = finding({ missing: [{ kind: 'member', at: 'b', name: 'careers service' }] });
    const [first] = compareMembers(gap, [boardOf('a', []), boardOf('b', [[agency('x')]])]).rows;
    expect(first).toMatchObject({ name: 'careers service', node: null, seats: ['none', 'missing'] });
  });

  test('marks both ends of a missing link', () => {
    const gap = finding({ missing: [{ kind: 'link', at: 'a', to: 'b', name: 'link' }] });
    const [first] = compareMembers(gap, [boardOf('a', []), boardOf('b', [])]).rows;
    expect(first).toMatchObject({ kind: 'missing-link', seats: ['missing', 'missing'] });
  });
});

describe('where a member sits, in words', () => {
  const three = [partnership('a', 'A'), partnership('b', 'B'), partnership('c', 'C')];
  const two = three.slice(0, 2);
  const row = (
    seats: readonly ('member' | 'missing' | 'none')[],
    kind: 'Agency' | 'missing-member' | 'missing-link' = 'Agency',
  ) => ({
    id: 'r',
    name: 'R',
    seatFacts: [],
    node: null,
    kind,
    seats,
  });

  test.each([
    { each: row(['member', 'member']), subjects: two, told: 'both' },
    { each: row(['none', 'member']), subjects: two, told: 'only B' },
    { each: row(['member', 'member', 'member']), subjects: three, told: 'all three' },
    { each: row(['member', 'none', 'member']), subjects: three, told: 'two of three' },
    { each: row(['member']), subjects: two.slice(0, 1), told: 'member' },
    { each: row(['none', 'missing'], 'missing-member'), subjects: two, told: 'missing from B' },
    { each: row(['missing', 'missing'], 'missing-link'), subjects: two, told: 'no link' },
  ])('is told as "$told" of $subjects.length', ({ each, subjects, told }) => {
    expect(whereInWords(each, subjects, 'certain')).toBe(told);
  });

  test('says of what is merely not recorded that it is so', () => {
    expect(whereInWords(row(['missing'], 'missing-member'), [partnership('a', 'A')], 'to-check')).toBe(
      'missing from A (not recorded)',
    );
  });
});
