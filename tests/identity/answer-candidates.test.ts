import { describe, expect, it } from 'vitest';
import type { ReviewedKind } from '#contract/identity-review';
import { answerCandidates, pairKey } from '../../server/identity/answer-candidates.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const answer = (
  lines: RelationLines,
  said: NodeLines,
  {
    kind = 'agency' as ReviewedKind,
    decided = [] as string[],
    likeness = null as string | null,
    offset = 0,
    limit = 10,
  } = {},
) => answerCandidates(viewOf(network(lines, said)), { kind, decided, likeness, offset, limit });

const council = (name: string, more: object = {}) => ({ label: 'Agency', name, ...more }) as const;

const seats = { MEMBER_OF: 'x y > p', OPERATES_IN: 'x y > g' } as const;
const halton = {
  x: council('Halton Borough Council', {
    type: 'unitary authority',
    started: '1998-04',
    aliases: ['Halton Council', 'HBC'],
  }),
  y: council('Halton BC', { tier: 'local', ended: '2005-03-31' }),
  g: { name: 'Halton', kind: 'unitary' },
  p: { name: 'Halton Forum' },
};

describe('a candidate', () => {
  it('comes with what is known of both', () => {
    const { total, pairs } = answer(seats, halton);
    expect(total).toBe(1);
    expect(pairs[0]).toMatchObject({
      relation: 'same',
      a: {
        kind: 'Agency',
        id: 'x',
        name: 'Halton Borough Council',
        type: 'unitary authority',
        started: '1998-04',
        aliases: ['Halton Council', 'HBC'],
        areas: { total: 1, first: [{ kind: 'Boundary', id: 'g', name: 'Halton' }] },
        boards: { total: 1, first: [{ kind: 'Partnership', id: 'p', name: 'Halton Forum' }] },
      },
      b: { id: 'y', tier: 'local', ended: '2005-03-31', aliases: [] },
    });
  });

  it('comes with its reasons in plain words, for and against', () => {
    const said = { ...halton, y: council('Halton BC', { type: 'PCT' }) };
    const { pairs } = answer(seats, halton);
    expect(pairs[0]!.for.map(({ text }) => text)).toEqual([
      '“Halton Borough Council” and “Halton BC” are one name, written in two ways.',
      'Both work in Halton.',
      'They have in common: Halton Forum.',
    ]);
    expect(pairs[0]!.against).toEqual([]);
    const apart = answer(seats, {
      ...said,
      y: council('Halton BC', { type: 'borough council', tier: 'local' }),
      x: council('Halton Borough Council', { type: 'unitary authority' }),
    });
    expect(apart.pairs.map(({ against }) => against.map(({ text }) => text))).toEqual([
      ['Their types are written differently: “unitary authority” and “borough council”.'],
    ]);
  });

  it('keeps the one with more relationships, unless told otherwise', () => {
    expect(answer(seats, halton).pairs[0]!.keep).toBe('x');
    expect(answer({ ...seats, MEMBER_OF: ['x y > p', 'y > q'] }, halton).pairs[0]!.keep).toBe('y');
  });

  it('of two that followed each other is a relation in time', () => {
    const said = { x: council('Halton Council', { started: '1998' }), y: council('Halton Council', { ended: '1997' }) };
    expect(answer({}, said).pairs).toMatchObject([{ relation: 'b-before-a' }]);
  });

  it('may be a partnership, for which its members speak', () => {
    const lines = { MEMBER_OF: 'u v > p q' };
    const said = {
      p: { label: 'Partnership', name: 'Halton Learning Partnership' },
      q: { label: 'Partnership', name: 'Halton learning partnership' },
    } as const;
    const { pairs } = answer(lines, said, { kind: 'partnership' });
    expect(pairs).toMatchObject([{ a: { id: 'p', members: { total: 2 } }, b: { id: 'q' } }]);
    expect(pairs[0]!.for.map(({ text }) => text)).toContain('They have in common: the u and the v.');
  });
});

describe('no candidates are', () => {
  it.each<[string, RelationLines, NodeLines]>([
    ['two that the graph joins', { SUCCEEDED_BY: 'x > y' }, {}],
    ['two of which one is joined to the other', { SUCCEEDED_BY: 'y > x' }, {}],
    ['one that is made up and one that is not', {}, { y: council('Halton BC', { sources: ['syn'] }) }],
    ['those of which only the type is known', {}, { y: council('Halton BC', { named: false }) }],
  ])('%s', (_, lines, more) => {
    const said = { x: council('Halton Borough Council'), y: council('Halton BC') };
    expect(answer({}, said).total).toBe(1);
    expect(answer(lines, { ...said, ...more }).total).toBe(0);
  });

  it('pairs that were decided on, whichever was named first', () => {
    for (const decided of [pairKey('x', 'y'), pairKey('y', 'x')])
      expect(answer({}, { x: halton.x, y: halton.y }, { decided: [decided] }).total).toBe(0);
  });
});

describe('many candidates', () => {
  const said = Object.fromEntries(
    ['Halton', 'Leeds', 'Wycombe', 'Barnet'].flatMap((place) => [
      [`${place}1`, council(`${place} Borough Council`)],
      [`${place}2`, council(place === 'Barnet' ? 'Barnet' : `${place} BC`)],
    ]),
  );

  it('come in pages, the likeliest first', () => {
    const first = answer({}, said, { limit: 3 });
    expect([first.total, first.truncated, first.pairs.map(({ a }) => a.id)]).toEqual([
      4,
      true,
      ['Halton1', 'Leeds1', 'Wycombe1'],
    ]);
    const second = answer({}, said, { limit: 3, offset: 3 });
    expect([second.truncated, second.pairs.map(({ a }) => a.id)]).toEqual([false, ['Barnet1']]);
  });

  it('with the same reasons are counted, and can be had alone', () => {
    const { pairs } = answer({}, said);
    expect(pairs.map(({ alike }) => alike)).toEqual([3, 3, 3, 1]);
    expect(answer({}, said, { likeness: pairs[3]!.likeness }).pairs.map(({ a }) => a.id)).toEqual(['Barnet1']);
  });
});
