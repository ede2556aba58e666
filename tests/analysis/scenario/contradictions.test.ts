import { describe, expect, it } from 'vitest';
import type { Edit } from '#contract/scenarios';
import { onPaper } from './on-paper.ts';

const lines = {
  MEMBER_OF: ['x y > a', 'x > b', 'z > c'],
  COVERS: ['a b > here', 'c > there', 'd > there'],
  HOSTS: 'x > a',
} as const;

const seat = { partnership: 'a', member: 'z' } as const;
const add: Edit = { kind: 'add-member', ...seat };
const drop = (member: string): Edit => ({ kind: 'drop-member', partnership: 'a', member });
const attend = (member: string, insteadOf: string): Edit => ({
  kind: 'attend-for',
  partnership: 'a',
  member,
  insteadOf,
});
const adopt = (boundary: string): Edit => ({ kind: 'adopt-boundary', partnership: 'a', boundaries: [boundary] });
const share = (host: string, ...partnerships: string[]): Edit => ({ kind: 'share-secretariat', partnerships, host });
const found: Edit = { kind: 'found', id: 'n', members: ['z'], boundaries: ['here'] };
const link = (from: string, to: string): Edit => ({ kind: 'link', from, to });
const part = (partnership: string, of: string): Edit => ({ kind: 'sub-group', partnership, of });

describe('an edit that contradicts an earlier one is refused, which names its field and the earlier one:', () => {
  it.each<[string, Edit[], string]>([
    ['a seat given and ended', [add, drop('z')], 'edits/1/member names "z", whose seat there edits/0 has given'],
    [
      'a seat ended and given',
      [drop('x'), { kind: 'add-member', partnership: 'a', member: 'x' }],
      'edits/1/member names "x", whose seat there edits/0 has ended',
    ],
    [
      'who attends for another and leaves',
      [attend('z', 'y'), drop('z')],
      'edits/1/member names "z", whose seat there edits/0 has given',
    ],
    [
      'who attends though already seated, and leaves',
      [attend('x', 'y'), drop('x')],
      'edits/1/member names "x", whose seat there edits/0 has given',
    ],
    [
      'for whom another attends, and who attends for that one',
      [attend('z', 'y'), attend('y', 'z')],
      'edits/1/member names "y", whose seat there edits/0 has ended',
    ],
    [
      'who leaves and attends for another',
      [drop('x'), attend('x', 'y')],
      'edits/1/member names "x", whose seat there edits/0 has ended',
    ],
    [
      'a seat on what is founded, ended',
      [found, { kind: 'drop-member', partnership: 'n', member: 'z' }],
      'edits/1/member names "z", whose seat there edits/0 has given',
    ],
    [
      'two boundaries',
      [adopt('there'), adopt('here')],
      'edits/1/partnership names "a", whose boundaries edits/0 has set',
    ],
    [
      'a boundary for what was founded with one',
      [found, { kind: 'adopt-boundary', partnership: 'n', boundaries: ['there'] }],
      'edits/1/partnership names "n", whose boundaries edits/0 has set',
    ],
    [
      'two hosts',
      [share('x', 'a', 'b'), share('y', 'c', 'a')],
      'edits/1/partnerships/1 names "a", whose secretariat edits/0 has given to "x"',
    ],
    [
      'what was founded, wound up',
      [link('a', 'b'), found, { kind: 'wind-up', partnership: 'n' }],
      'edits/2/partnership names "n", which edits/1 has founded',
    ],
    ['a link twice', [link('a', 'b'), link('a', 'b')], 'edits/1 asks for what edits/0 does already'],
    ['a link twice, from either end', [link('a', 'b'), link('b', 'a')], 'edits/1 asks for what edits/0 does already'],
    ['a sub-group twice', [part('a', 'b'), part('a', 'b')], 'edits/1 asks for what edits/0 does already'],
    ['a sub-group both ways', [part('a', 'b'), part('b', 'a')], 'edits/1 asks for the reverse of edits/0'],
  ])('%s', (_, edits, message) => {
    expect(() => onPaper(lines, edits)).toThrow(message);
  });

  it('but what goes together is carried out', () => {
    const together: Edit[][] = [
      [share('x', 'a', 'b'), share('x', 'b', 'c')],
      [attend('z', 'y'), attend('z', 'x')],
      [add, { kind: 'drop-member', partnership: 'c', member: 'z' }],
      [found, { kind: 'merge', partnerships: ['n', 'a', 'b'] }],
      [link('a', 'b'), { kind: 'learning-arm', partnership: 'a', of: 'b' }],
    ];
    for (const edits of together) expect(onPaper(lines, edits).edits).toHaveLength(edits.length);
  });
});

describe('with an area asked for', () => {
  const inArea = { area: 'here' };
  const ask = (...edits: Edit[]) => onPaper(lines, edits, {}, inArea);

  it.each<[string, Edit[], string]>([
    [
      'a partnership elsewhere',
      [{ kind: 'wind-up', partnership: 'c' }],
      'edits/0/partnership names "c", which is outside',
    ],
    ['one elsewhere to link to', [link('a', 'c')], 'edits/0/to names "c", which is outside the area asked for'],
    [
      'one elsewhere to merge with',
      [{ kind: 'merge', partnerships: ['a', 'c'] }],
      'edits/0/partnerships/1 names "c", which is outside the area asked for',
    ],
    [
      'one that an earlier edit took elsewhere',
      [adopt('there'), link('b', 'a')],
      'edits/1/to names "a", which is outside the area asked for',
    ],
    [
      'a new one elsewhere',
      [{ kind: 'found', id: 'n', boundaries: ['there'] }],
      'edits/0/boundaries names nothing in the area',
    ],
    ['a new one nowhere', [{ kind: 'found', id: 'n' }], 'edits/0/boundaries names nothing in the area asked for'],
  ])('no edit is about %s', (_, edits, message) => {
    expect(() => ask(...edits)).toThrow(message);
  });

  it('a partnership that comes to lie elsewhere is no longer counted, and the edit says so', () => {
    const scenario = ask(adopt('there'));
    expect([scenario.before.partnerships, scenario.after.partnerships]).toEqual([2, 1]);
    expect([scenario.before.seats, scenario.after.seats]).toEqual([3, 1]);
    expect(scenario.edits[0]?.text).toBe('the a covers the there, and is outside the area asked for.');
    expect(scenario.losers).toEqual([]);
  });

  it('seats elsewhere that end with a partnership are not counted', () => {
    const scenario = onPaper(
      { ...lines, MEMBER_OF: [...lines.MEMBER_OF, 'a > b c'] },
      [{ kind: 'wind-up', partnership: 'a' }],
      {},
      inArea,
    );
    expect(scenario.edits[0]?.text).toBe('the a is wound up: 3 seats fewer.');
    expect(scenario.before.seats - scenario.after.seats).toBe(3);
  });
});
