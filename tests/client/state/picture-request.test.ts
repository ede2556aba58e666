import { describe, expect, test } from 'vitest';
import { answeredPicture, sliceQuery } from '../../../client/state/picture-request.ts';
import { viewAtFirst } from '../../../client/state/view-state.ts';
import { finding, partnership } from '../small-findings.ts';

describe('what the opening question is answered by', () => {
  test('is the opening finding', () => {
    expect(answeredPicture({ of: 'question' }, finding({ id: 'x' }))).toEqual({ of: 'finding', id: 'x' });
  });

  test('is the whole network where there is no finding', () => {
    expect(answeredPicture({ of: 'question' }, null)).toEqual({ of: 'whole' });
  });

  test('is not asked where the address names a picture', () => {
    expect(answeredPicture({ of: 'whole' }, finding())).toEqual({ of: 'whole' });
  });
});

describe('the slice to ask for', () => {
  test('starts from the subjects of a finding and from what is expanded', () => {
    const view = { ...viewAtFirst, expanded: ['Agency:c'] as const };
    expect(sliceQuery({ of: 'finding', id: 'f' }, finding(), view)).toMatchObject({ focus: ['a', 'b', 'c'], depth: 1 });
  });

  test('has no start for the whole network', () => {
    expect(sliceQuery({ of: 'whole' }, null, viewAtFirst)).not.toHaveProperty('focus');
  });

  test('does not start from a subject that no picture shows', () => {
    const gap = finding({ subjects: [partnership('a'), { kind: 'Template', id: 't', name: 'T' }] });
    expect(sliceQuery({ of: 'finding', id: 'f' }, gap, viewAtFirst)).toMatchObject({ focus: ['a'] });
  });

  test('is none while the opening question is not answered', () => {
    expect(sliceQuery({ of: 'question' }, null, viewAtFirst)).toBeNull();
  });

  test('is none for a finding about nothing that is drawn: that would be the whole network', () => {
    const programme = finding({ subjects: [{ kind: 'Programme', id: 'ndc', name: 'NDC' }] });
    expect(sliceQuery({ of: 'finding', id: 'f' }, programme, viewAtFirst)).toBeNull();
  });

  test('is none where the finding is not there', () => {
    expect(sliceQuery({ of: 'finding', id: 'gone' }, null, viewAtFirst)).toBeNull();
  });

  test('names types and themes only where some are chosen', () => {
    const view = { ...viewAtFirst, types: ['LSP'] };
    const query = sliceQuery({ of: 'thing', key: 'Agency:c' }, null, view);
    expect(query).toMatchObject({ focus: ['c'], type: ['LSP'] });
    expect(query).not.toHaveProperty('theme');
  });
});
