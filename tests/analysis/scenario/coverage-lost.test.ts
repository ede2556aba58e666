/** Ground that a merge leaves without a partnership of a type, though another still covers it. */
import { expect, it } from 'vitest';
import type { Edit } from '#contract/scenarios';
import { onPaper } from './on-paper.ts';

const merge: Edit = { kind: 'merge', partnerships: ['b', 'a'] };
const adopt: Edit = { kind: 'adopt-boundary', partnership: 'b', boundaries: ['there'] };
const left = '2 base units would be left without a partnership of type IAG: the here and the there.';

const warned = (edits: readonly Edit[], b: { readonly type?: string }) =>
  onPaper({ COVERS: ['a > here there', 'b > there'], MEMBER_OF: 'x > a b' }, edits, {
    a: { type: 'IAG' },
    b,
  }).warnings.map(({ text }) => text);

it('a merge into one of another type says that it covers the ground still', () => {
  expect(warned([merge], { type: 'thematic' })).toEqual([
    `${left} the b would still cover all of them, as a partnership of type thematic.`,
  ]);
});

it('a merge into one that then covers less says how much of it', () => {
  expect(warned([merge, adopt], {})).toEqual([
    `${left} the b would still cover 1 of them, as a partnership of no type on record.`,
  ]);
});
