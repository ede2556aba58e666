/** Which findings a filter lists, and what the counts beside its choices promise. */
import { describe, expect, it } from 'vitest';
import type { FindingRule } from '#contract/findings';
import { answerFindings, type FindingsRequest } from '../../server/analysis/answer-findings.ts';
import { everyRule } from '../../server/analysis/find-all.ts';
import type { FindingFilter } from '../../server/analysis/finding-filter.ts';
import { defaultSettings } from '../../server/analysis/rules/settings.ts';
import { findNode } from '../../server/analysis/snapshot.ts';
import { network } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const view = viewOf(
  network(
    {
      MEMBER_OF: ['x y z > a b', 'x > p q'],
      COVERS: 'r s > here',
      ADDRESSES: ['r s > crime', 'a > health'],
    },
    {
      a: { name: 'Café Forum' },
      p: { type: 'LP', membersKnown: 'all' },
      q: { type: 'LP' },
      t: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC'] },
    },
  ),
);
const everything: FindingFilter = {
  kind: null,
  rule: null,
  certainty: null,
  status: ['open'],
  theme: null,
  minScore: 0,
  text: '',
  ids: null,
  subject: null,
};
const queries = Object.fromEntries(everyRule.map((rule) => [rule, ''])) as Record<FindingRule, string>;
const answer = (filter: Partial<FindingFilter> = {}, request: Partial<FindingsRequest> = {}) =>
  answerFindings(view, {
    filter: { ...everything, ...filter },
    decided: {
      all: [],
      settings: defaultSettings,
      today: '2026-01-01',
      scope: { at: null, sources: null, area: null },
    },
    settings: defaultSettings,
    order: 'weighed',
    offset: 0,
    limit: 1_000,
    counts: true,
    queries,
    ...request,
  });
const rules = (filter: Partial<FindingFilter>) => answer(filter).findings.map(({ rule }) => rule);

describe('a filter of findings', () => {
  it('by subject lists what is about that thing, and nothing else', () => {
    const p = findNode(view.snapshot, 'Partnership', 'p');
    const about = answer({ subject: p });
    expect(about.total).toBeGreaterThan(0);
    expect(about.total).toBeLessThan(answer().total);
    for (const { subjects } of about.findings) expect(subjects.map(({ id }) => id)).toContain('p');
  });

  it('by theme lists what is about a partnership that works on it', () => {
    const crime = findNode(view.snapshot, 'Theme', 'crime');
    expect(new Set(rules({ theme: crime }))).toContain('unlinked-same-ground-theme');
    for (const { subjects } of answer({ theme: crime }).findings)
      expect(subjects.some(({ id }) => ['r', 's'].includes(id))).toBe(true);
  });

  it('by words lists what all of them stand in, whatever the accents', () => {
    const found = answer({ text: 'forum  CAFE' }).findings;
    expect(found.length).toBeGreaterThan(0);
    for (const { subjects } of found) expect(subjects.map(({ id }) => id)).toContain('a');
    expect(answer({ text: 'forum nowhere' }).total).toBe(0);
  });

  it('by least score is inclusive', () => {
    const { score } = answer().findings[0]!;
    expect(answer({ minScore: score }).findings.every((each) => each.score >= score)).toBe(true);
    expect(answer({ minScore: score }).total).toBeGreaterThan(0);
  });

  it('by ids lists just these', () => {
    const [first, second] = answer().findings.map(({ id }) => id);
    expect(answer({ ids: [second!, first!, 'none', 'reported:none'] }).findings.map(({ id }) => id)).toEqual([
      first,
      second,
    ]);
  });
});

describe('the counts', () => {
  it('say of each choice what it would list, all other filters being as they are', () => {
    const theme = findNode(view.snapshot, 'Theme', 'crime');
    const filters: Partial<FindingFilter>[] = [{}, { kind: ['missing-link'] }, { certainty: 'to-check', theme }];
    for (const filter of filters) {
      const { counts } = answer(filter);
      for (const [rule, count] of Object.entries(counts!.rule))
        expect(answer({ ...filter, rule: rule as FindingRule }).total).toBe(count);
      for (const [kind, count] of Object.entries(counts!.kind))
        expect(answer({ ...filter, kind: [kind as 'overload'] }).total).toBe(count);
      for (const [least, count] of Object.entries(counts!.minScore))
        expect(answer({ ...filter, minScore: Number(least) }).total).toBe(count);
      for (const [kind, count] of Object.entries(counts!.certainOfKind))
        expect(answer({ ...filter, kind: [kind as 'overload'] }).certain).toBe(count);
      for (const { id, count } of counts!.themes)
        expect(answer({ ...filter, theme: findNode(view.snapshot, 'Theme', id) }).total).toBe(count);
    }
  });

  it('are left out where nobody asks for them', () => {
    expect(answer({}, { counts: false }).counts).toBeUndefined();
  });
});
