import { expect, test } from 'vitest';
import { formatNeighbourChoice, parseNeighbourChoice } from '#contract/neighbour-choice';
import { expansionOf, isOf, partExpanded } from '../../../client/state/expansion.ts';
import { neighboursToBring } from '../../../client/state/neighbours-to-bring.ts';
import { sliceOf } from '../graph/small-slices.ts';

const drawn = sliceOf(
  [{ id: 'p-hub' }, { id: 'a-1', type: 'council' }, { id: 'a-2', type: 'council' }, { id: 'a-far', type: 'college' }],
  [
    { from: 'a-1', to: 'p-hub' },
    { from: 'a-1', to: 'p-hub', relation: 'LEADS' },
    { from: 'a-2', to: 'p-hub' },
  ],
);

test('what is drawn already is not offered, and each neighbour counts once', () => {
  const around = [
    { kind: 'Agency', type: 'council', count: 5 },
    { kind: 'Agency', type: 'college', count: 4 },
    { kind: 'Agency', type: null, count: 1 },
    { kind: 'Boundary', type: 'ward', count: 2 },
  ] as const;
  expect(neighboursToBring([...around], drawn, 'Partnership:p-hub')).toEqual([
    {
      kind: 'Agency',
      count: 8,
      types: [
        { type: 'college', count: 4 },
        { type: 'council', count: 3 },
        { type: null, count: 1 },
      ],
    },
    { kind: 'Boundary', count: 2, types: [{ type: 'ward', count: 2 }] },
  ]);
});

test('a sort that is drawn whole is not offered at all', () => {
  expect(neighboursToBring([{ kind: 'Agency', type: 'council', count: 2 }], drawn, 'Partnership:p-hub')).toEqual([]);
});

test.each(['council', 'LSP | joint: 50% of it', null])('a choice of type %s goes through the address', (type) => {
  const of = { kind: 'Agency', id: 'Smith: Jones | Sons' } as const;
  const choice = { kind: 'Partnership', type, of } as const;
  expect(parseNeighbourChoice(formatNeighbourChoice(choice))).toEqual(choice);
});

test.each(['Agency:a', 'Nothing|x|Agency:a', 'Agency|%|Agency:a', 'Agency|x|a'])('%s is no choice', (text) => {
  expect(parseNeighbourChoice(text)).toBeNull();
});

test('things and choices are told apart, and both belong to their thing', () => {
  const choice = expansionOf('Partnership:p', 'Agency', 'council');
  expect(partExpanded(['Agency:a', choice])).toEqual({ whole: ['a'], chosen: [choice] });
  expect([isOf(choice, 'Partnership:p'), isOf(choice, 'Agency:p'), isOf('Agency:a', 'Agency:a')]).toEqual([
    true,
    false,
    true,
  ]);
});
