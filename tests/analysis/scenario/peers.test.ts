/** An edit moves what is usual among peers, and with it what is found of those whom it did not touch. */
import { expect, it } from 'vitest';
import type { Edit } from '#contract/scenarios';
import { onPaper } from './on-paper.ts';

const like = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { type: 'college' }]));
const boards = (count: number): string => Array.from({ length: count }, (_, number) => `k${number}`).join(' ');

const overloads = (edits: readonly Edit[], ownBoards: number) => {
  // h sits with none of its peers.
  const lines = { MEMBER_OF: ['v w x y z > a b c', 'q > d e', `h > ${boards(ownBoards)}`] };
  const { before, after, gone, appeared } = onPaper(lines, edits, like('h', 'v', 'w', 'x', 'y', 'z'));
  const names = (list: typeof gone) =>
    list.filter(({ rule }) => rule === 'overloaded-agency').flatMap(({ subjects }) => subjects.map(({ id }) => id));
  return { before: before.overloads, after: after.overloads, gone: names(gone), appeared: names(appeared) };
};

it('an agency comes to stand out where its peers lose boards', () => {
  const merged = overloads([{ kind: 'merge', partnerships: ['a', 'b', 'c'] }], 9);
  expect(merged).toEqual({ before: 0, after: 1, gone: [], appeared: ['h'] });
});

it('an agency stands out no more where its peers gain boards', () => {
  const joins = ['v', 'w', 'x', 'y', 'z'].flatMap((member) =>
    ['d', 'e'].map((partnership): Edit => ({ kind: 'add-member', partnership, member })),
  );
  expect(overloads(joins, 10)).toEqual({ before: 1, after: 0, gone: ['h'], appeared: [] });
});
