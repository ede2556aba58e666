import { expect, test } from 'vitest';
import type { Structure } from '#contract/structure';
import { structureChanges } from '../../../client/graph/structure-changes.ts';
import { structureWords } from '../../../client/words/structure-words.ts';

const body = (id: string, ...members: string[]): Structure['bodies'][number] => ({
  kind: 'Partnership',
  id,
  name: id,
  type: null,
  synthetic: false,
  ended: false,
  members: members.map((who) => ({ kind: 'Agency', id: who, name: who, role: null })),
});
const tie = (from: string, to: string): Structure['relations'][number] => ({ type: 'PART_OF', from, to, formal: null });
const before = { bodies: [body('top'), body('a', 'x'), body('b', 'y')], relations: [tie('a', 'top'), tie('b', 'top')] };

test('what goes, comes and is seated otherwise is told', () => {
  const after = {
    bodies: [body('top'), body('a', 'y', 'x'), body('new')],
    relations: [tie('a', 'top'), tie('new', 'a')],
  };
  const changes = structureChanges(before, after);
  expect([[...changes.gone], [...changes.fresh], [...changes.reseated]]).toEqual([['b'], ['new'], ['a']]);
  expect(structureWords.changes(changes)).toBe(
    'What stands on paper, before and after: 1 body fewer, 1 body more, 1 tie fewer, 1 tie more and other members on 1 body. Nothing real changes.',
  );
});

test('the same members in another order are no change', () => {
  const ordered = { ...before, bodies: [...before.bodies].reverse() };
  expect(structureWords.changes(structureChanges(before, ordered))).toMatch(/does not change/);
});
