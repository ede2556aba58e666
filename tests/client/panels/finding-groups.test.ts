import { describe, expect, test } from 'vitest';
import type { FindingCounts } from '#contract/findings';
import { pagesWanted } from '../../../client/bindings/use-finding-pages.ts';
import { groupsOf, inShownOrder } from '../../../client/panels/findings/finding-groups.ts';
import { finding } from '../small-findings.ts';

const counts: FindingCounts = {
  kind: { duplication: 2, 'missing-link': 88_000 },
  certainOfKind: { duplication: 2 },
  rule: {},
  certainty: {},
  status: {},
  minScore: {},
  themes: [],
};

describe('the groups of findings', () => {
  test('count certain and to check apart, and leave out kinds without any', () => {
    expect(groupsOf(counts, null)).toEqual([
      { kind: 'duplication', certain: 2, toCheck: 0 },
      { kind: 'missing-link', certain: 0, toCheck: 88_000 },
    ]);
    expect(groupsOf(counts, 'duplication')).toHaveLength(1);
  });

  test('stand kind by kind, what is certain first, as the server orders them', () => {
    const found = [
      finding({ id: 'o', kind: 'overload' }),
      finding({ id: 'd?', certainty: 'to-check' }),
      finding({ id: 'd2' }),
      finding({ id: 'd1' }),
    ];
    expect(inShownOrder(found).map(({ id }) => id)).toEqual(['d2', 'd1', 'd?', 'o']);
  });
});

describe('the pages of a long list', () => {
  const known = (length: number) => Array.from({ length }, (_, id) => finding({ id: String(id) }));

  test.each([
    { rows: [0, 4], known: 5, pages: [] },
    { rows: [0, 4], known: 3, pages: [0] },
    { rows: [95, 105], known: 0, pages: [0, 1] },
    { rows: [95, 105], known: 100, pages: [1] },
    { rows: [240, 260], known: 0, pages: [2] },
  ])('for rows $rows with $known known already are $pages', ({ rows: [first, last], known: length, pages }) => {
    expect(pagesWanted({ count: 250, known: known(length) }, first!, last!)).toEqual(pages);
  });
});
