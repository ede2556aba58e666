import { describe, expect, test } from 'vitest';
import { createEmphasis } from '../../../client/graph/emphasis.ts';
import { buildPicture } from '../../../client/graph/picture.ts';
import { duplicatePair, duplication, findingOf, missingMember, reference, sliceOf, star } from './small-slices.ts';

const picture = buildPicture(duplicatePair());

describe('the emphasis of a finding', () => {
  test('parts subjects, shared members, common ground and themes, and what is each one’s own', () => {
    const emphasis = createEmphasis(picture, duplication())!;
    expect(emphasis.subjects).toEqual(['Partnership:p-one', 'Partnership:p-two']);
    expect(emphasis.shared).toEqual([1, 2, 3, 4].map((n) => `Agency:a-both-${n}`));
    expect(emphasis.common).toEqual(['Boundary:b-ostrey', 'Theme:t-drugs']);
    expect([...emphasis.own]).toEqual([
      ['Partnership:p-one', ['Agency:a-one-only']],
      ['Partnership:p-two', ['Agency:a-two-only']],
    ]);
    expect(emphasis.levels.has('Agency:a-bystander')).toBe(false);
  });

  test('the overlap is what the finding’s reason tells: four of six, two thirds wide', () => {
    expect(createEmphasis(picture, duplication())!.overlap).toEqual({ subjects: 2, shared: 4, of: 6, share: 4 / 6 });
  });

  test('a representative who sits for an agency is no member of their own', () => {
    const sits = ['p-one', 'p-two'].map((to) => ({ from: 'person-17', to }));
    const slice = sliceOf([{ id: 'p-one' }, { id: 'p-two' }, { id: 'person-17' }], sits);
    const emphasis = createEmphasis(buildPicture(slice), { ...duplication(), reasons: [] })!;
    expect(emphasis.shared).toEqual([]);
    expect(emphasis.levels.has('Person:person-17')).toBe(false);
  });

  test('what one subject faces stands around it in place of its members', () => {
    const links = [
      { from: 'a-member', to: 'p-one' },
      { from: 'p-two', to: 'p-one', relation: 'LINKED_TO' as const },
    ];
    const slice = buildPicture(sliceOf([{ id: 'p-one' }, { id: 'p-two' }, { id: 'a-member' }], links));
    const alone = { ...duplication(), kind: 'overload' as const, subjects: [reference('p-one')], reasons: [] };
    const facing = { ...alone, reasons: [{ part: 'links' as const, text: '', nodes: [reference('p-two')] }] };
    expect([...createEmphasis(slice, alone)!.own]).toEqual([['Partnership:p-one', ['Agency:a-member']]]);
    expect([...createEmphasis(slice, facing)!.own]).toEqual([['Partnership:p-one', ['Partnership:p-two']]]);
  });

  test('without a reason about members the overlap is counted in the picture', () => {
    const silent = { ...duplication(), reasons: [] };
    expect(createEmphasis(picture, silent)!.overlap).toEqual({ subjects: 2, shared: 4, of: 6, share: 4 / 6 });
  });

  test('an agency that the finding does not count as shared is not drawn as shared', () => {
    const finding = duplication();
    const reasons = finding.reasons.map((reason) =>
      reason.part === 'members' ? { ...reason, value: 3 / 6, nodes: reason.nodes.slice(0, 3) } : reason,
    );
    const emphasis = createEmphasis(picture, { ...finding, reasons })!;
    expect(emphasis.shared).toHaveLength(3);
    expect(emphasis.common).toContain('Agency:a-both-4');
    expect(emphasis.levels.get('Agency:a-both-4')).toBe('context');
    expect(emphasis.overlap).toMatchObject({ shared: 3, of: 6 });
  });

  test('what a source calls alike has an overlap of no known width, where no members are recorded', () => {
    const slice = sliceOf([{ id: 'p-one' }, { id: 'p-two' }], []);
    const reported = findingOf({
      kind: 'duplication',
      rule: 'reported',
      subjects: [reference('p-one'), reference('p-two')],
    });
    expect(createEmphasis(buildPicture(slice), reported)!.overlap).toEqual({
      subjects: 2,
      shared: 0,
      of: null,
      share: 0,
    });
  });

  test('a finding that is no duplication has no overlap', () => {
    expect(createEmphasis(buildPicture(star()), missingMember())!.overlap).toBeNull();
  });

  test('of an agency, the boards it sits on come forward', () => {
    const overload = findingOf({ kind: 'overload', rule: 'reported', subjects: [reference('a-both-1')] });
    const emphasis = createEmphasis(picture, overload)!;
    expect(emphasis.own.get('Agency:a-both-1')).toHaveLength(2);
    expect(emphasis.own.get('Agency:a-both-1')).toEqual(
      expect.arrayContaining(['Partnership:p-one', 'Partnership:p-two']),
    );
  });

  test('subjects that the picture does not hold are left out; without any there is no emphasis', () => {
    const subjects = [reference('p-one'), reference('p-elsewhere')];
    expect(createEmphasis(picture, { ...duplication(), subjects })!.subjects).toEqual(['Partnership:p-one']);
    expect(createEmphasis(picture, { ...duplication(), subjects: [reference('p-elsewhere')] })).toBeNull();
  });
});
