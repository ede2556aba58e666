import { describe, expect, test } from 'vitest';
import type { Edit } from '#contract/scenarios';
import {
  type Board,
  boardsAfter,
  memberGroups,
  recordedBoards,
  type TouchedBoards,
  withoutSeats,
} from '../../../client/views/scenarios/touched-boards.ts';
import { sliceOf } from '../graph/small-slices.ts';

const board = (id: string, members: string): Board => ({
  id,
  name: id,
  type: null,
  members: new Set(members.split(' ').filter((key) => key !== '')),
});
const start: TouchedBoards = {
  boards: [board('a', 'x y'), board('b', 'y z'), board('c', 'Partnership:b')],
  ties: [
    { kind: 'sub-group', from: 'b', to: 'c' },
    { kind: 'link', from: 'a', to: 'b' },
  ],
  hosts: [],
};
const carried = (...steps: Edit[]) => {
  const { boards, ties, hosts } = boardsAfter(start, steps, (id) => id);
  return {
    boards: Object.fromEntries(boards.map(({ id, members }) => [id, [...members].sort().join(' ')])),
    ties: ties.map(({ kind, from, to }) => `${from} ${kind} ${to}`),
    hosts,
  };
};

describe('partnerships as they are recorded', () => {
  const drawn = (representing: boolean) =>
    recordedBoards(
      sliceOf(
        [{ id: 'p-a' }, { id: 'x' }, { id: 'person-m' }],
        [
          { from: 'x', to: 'p-a' },
          { from: 'person-m', to: 'p-a' },
          ...(representing ? [{ from: 'person-m', to: 'x', relation: 'REPRESENTS' as const }] : []),
        ],
      ),
      ['p-a'],
    ).boards.map(({ members }) => [...members]);

  test('count who sits for a body as that body, and who sits for none as one more', () => {
    expect(drawn(true)).toEqual([['Agency:x']]);
    expect(drawn(false)).toEqual([['Agency:x', 'Person:person-m']]);
  });
});

describe('a structure after steps', () => {
  test('of which one merges has the members and ties of both, and their seat on others', () => {
    expect(carried({ kind: 'merge', partnerships: ['a', 'b'] })).toMatchObject({
      boards: { a: 'x y z', c: 'Partnership:a' },
      ties: ['a sub-group c'],
    });
    expect(Object.keys(carried({ kind: 'merge', partnerships: ['a', 'b'], into: 'b' }).boards)).toEqual(['b', 'c']);
  });

  test('of which one winds up has neither it nor its seats and ties', () => {
    expect(carried({ kind: 'wind-up', partnership: 'b' })).toMatchObject({ boards: { a: 'x y', c: '' }, ties: [] });
  });

  test('that give and take seats', () => {
    expect(
      carried(
        { kind: 'add-member', partnership: 'a', member: 'w' },
        { kind: 'drop-member', partnership: 'a', member: 'y' },
        { kind: 'attend-for', partnership: 'b', member: 'x', insteadOf: 'z' },
      ).boards,
    ).toMatchObject({ a: 'w x', b: 'x y' });
  });

  test('that found one and tie others', () => {
    expect(
      carried(
        { kind: 'found', id: 'n', members: ['x'] },
        { kind: 'learning-arm', partnership: 'n', of: 'a' },
        { kind: 'link', from: 'n', to: 'b' },
        { kind: 'share-secretariat', partnerships: ['a', 'n'], host: 'h' },
      ),
    ).toMatchObject({
      boards: { n: 'x' },
      ties: ['b sub-group c', 'a link b', 'n learning-arm a', 'n link b'],
      hosts: [
        { host: 'h', board: 'a' },
        { host: 'h', board: 'n' },
      ],
    });
  });
});

test('a seat that is lost is drawn no more, on boards that there are', () => {
  const { boards } = withoutSeats(start, [{ key: 'y', from: ['b', 'no board'] }]);
  expect(boards.map(({ members }) => [...members].join(' '))).toEqual(['x y', 'z', 'Partnership:b']);
});

test('members are grouped by the boards they sit on, those who sit nowhere last', () => {
  expect(memberGroups(start, ['gone', 'x'])).toEqual([
    { boards: [0], members: ['x'] },
    { boards: [0, 1], members: ['y'] },
    { boards: [1], members: ['z'] },
    { boards: [2], members: ['Partnership:b'] },
    { boards: [], members: ['gone'] },
  ]);
});
