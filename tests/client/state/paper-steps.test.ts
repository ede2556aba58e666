import { describe, expect, test } from 'vitest';
import type { Finding, Route } from '#contract/findings';
import type { Edit } from '#contract/scenarios';
import { stepsOfRoute } from '../../../client/state/paper-routes.ts';
import { fitsAddress, newId, readDraft, readSteps, writeSteps } from '../../../client/state/paper-steps.ts';

const merge: Edit = { kind: 'merge', partnerships: ['a', 'b, "c"'] };

describe('steps in the address', () => {
  test('come back as they were written', () => {
    expect(readSteps(writeSteps([merge, merge]))).toEqual({ steps: [merge, merge], meaningless: 0 });
    expect(writeSteps([])).toBeNull();
    expect(readSteps(null)).toEqual({ steps: [], meaningless: 0 });
  });

  test('that mean nothing are counted and left out', () => {
    const given = [{ kind: 'abolish' }, merge, { kind: 'merge', partnerships: ['a'] }, { ...merge, why: 'x' }, null];
    expect(readSteps(JSON.stringify(given))).toEqual({ steps: [merge], meaningless: 4 });
    for (const text of ['[{', '{}', '7']) expect(readSteps(text)).toEqual({ steps: [], meaningless: 1 });
  });

  test('are no more than an address holds', () => {
    expect([fitsAddress('x'.repeat(8_000)), fitsAddress('x'.repeat(8_001)), fitsAddress('"'.repeat(3_000))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('may be drafts that lack something, of a kind that there is', () => {
    expect(readDraft('{"kind":"merge","partnerships":["a"]}')).toEqual({ kind: 'merge', partnerships: ['a'] });
    for (const text of [null, '{', 'null', '[]', '{"kind":"abolish"}']) expect(readDraft(text)).toBeNull();
  });

  test('found under an id that no other step has', () => {
    const founded = (id: string): Edit => ({ kind: 'found', id });
    expect(newId('Board für Kinder!', [])).toBe('paper-board-fu-r-kinder');
    expect(newId('A', [founded('paper-a'), founded('paper-a-2')])).toBe('paper-a-3');
    expect(newId('  ', [])).toBe('paper-new');
  });
});

describe('a route as a step', () => {
  const node = (kind: 'Partnership' | 'Agency' | 'Boundary', id: string) => ({ kind, id, name: id.toUpperCase() });
  const of = (
    route: Partial<Route>,
    subjects: Finding['subjects'],
    missing: Finding['missing'] = [],
    reasons: Finding['reasons'] = [],
  ) =>
    stepsOfRoute({ subjects, missing, reasons } as unknown as Finding, { text: '', candidates: [], ...route } as Route);
  const [a, b, x, y, here] = [
    node('Partnership', 'a'),
    node('Partnership', 'b'),
    node('Agency', 'x'),
    node('Agency', 'y'),
    node('Boundary', 'here'),
  ];

  test.each<[Partial<Route>, Finding['subjects'], object[]]>([
    [{ kind: 'merge' }, [a, b], [{ kind: 'merge', partnerships: ['a', 'b'] }]],
    [{ kind: 'merge', candidates: [a, b] }, [x], [{ kind: 'merge', partnerships: ['a', 'b'] }]],
    [{ kind: 'sub-group', candidates: [a] }, [a, b], [{ kind: 'sub-group', partnership: 'b', of: 'a' }]],
    [{ kind: 'sub-group' }, [a], [{ kind: 'sub-group', of: 'a' }]],
    [{ kind: 'sub-group' }, [a, b], []],
    [{ kind: 'link' }, [a, b], [{ kind: 'link', from: 'a', to: 'b' }]],
    [
      { kind: 'invite', candidates: [x, y] },
      [a],
      [
        { kind: 'add-member', partnership: 'a', member: 'x' },
        { kind: 'add-member', partnership: 'a', member: 'y' },
      ],
    ],
    [{ kind: 'invite' }, [a], [{ kind: 'add-member', partnership: 'a' }]],
    [{ kind: 'attend-for', candidates: [y] }, [x], [{ kind: 'attend-for', insteadOf: 'x', member: 'y' }]],
    [{ kind: 'attend-for', candidates: [y] }, [a], [{ kind: 'attend-for', insteadOf: 'a', member: 'y' }]],
    [{ kind: 'learning-arm', candidates: [b] }, [a], [{ kind: 'learning-arm', partnership: 'a', of: 'b' }]],
    [{ kind: 'share' }, [a, b], [{ kind: 'share-secretariat', partnerships: ['a', 'b'] }]],
    [{ kind: 'leave' }, [x], [{ kind: 'drop-member', member: 'x' }]],
    [{ kind: 'talk' }, [a], []],
  ])('%o about %o', (route, subjects, steps) => {
    expect(of(route, subjects).flatMap(({ steps }) => JSON.parse(JSON.stringify(steps)) as object[])).toEqual(steps);
  });

  test('founds what an area lacks, on that area', () => {
    expect(of({ kind: 'found' }, [here], [{ kind: 'partnership', at: 'here', name: 'LSP' }])).toEqual([
      {
        whom: null,
        steps: [{ kind: 'found', id: 'paper-lsp-here', name: 'LSP, HERE', type: 'LSP', boundaries: ['here'] }],
      },
    ]);
  });

  test('founds a local group for each that one faces, as part of the one and linked with the other', () => {
    const reasons: Finding['reasons'] = [{ part: 'links', text: '', nodes: [a, b, here] }];
    expect(of({ kind: 'sub-group' }, [a], [], reasons)).toEqual([
      {
        whom: 'B',
        steps: [
          { kind: 'found', id: 'paper-a-local-group-with-b', name: 'A: local group with B' },
          { kind: 'sub-group', partnership: 'paper-a-local-group-with-b', of: 'a' },
          { kind: 'link', from: 'paper-a-local-group-with-b', to: 'b' },
        ],
      },
    ]);
  });

  test('founds a group with any of those that one faces, however many', () => {
    const faced = Array.from({ length: 30 }, (_, index) => ({ ...b, id: `b${index}`, name: `B${index}` }));
    const reasons: Finding['reasons'] = [{ part: 'links', text: '', nodes: faced }];
    expect(of({ kind: 'sub-group' }, [a], [], reasons).map(({ whom }) => whom)).toEqual(faced.map(({ name }) => name));
  });

  test('names with whom only where there is a choice', () => {
    expect(of({ kind: 'invite', candidates: [x, y] }, [a]).map(({ whom }) => whom)).toEqual(['X', 'Y']);
    expect(of({ kind: 'invite', candidates: [x] }, [a]).map(({ whom }) => whom)).toEqual([null]);
  });
});
