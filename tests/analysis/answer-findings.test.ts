/** What an answer says of findings beside what the rules say: what they are called by, and where they come from. */
import { describe, expect, it } from 'vitest';
import type { FindingRule } from '#contract/findings';
import { answerFindings } from '../../server/analysis/answer-findings.ts';
import { everyRule } from '../../server/analysis/find-all.ts';
import { defaultSettings } from '../../server/analysis/rules/settings.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const queries = Object.fromEntries(everyRule.map((rule) => [rule, ''])) as Record<FindingRule, string>;

const answer = (
  rule: FindingRule,
  lines: RelationLines,
  said: NodeLines,
  scope: ScopeRequest = {},
  page = { offset: 0, limit: 100 },
) =>
  answerFindings(viewOf(network(lines, said), scope), {
    filter: {
      kind: null,
      rule,
      status: ['open'],
      certainty: null,
      theme: null,
      minScore: 0,
      text: '',
      ids: null,
      subject: null,
    },
    decided: {
      all: [],
      settings: defaultSettings,
      today: '2026-01-01',
      scope: { at: null, sources: null, area: null },
    },
    settings: defaultSettings,
    ...page,
    order: 'weighed',
    counts: false,
    queries,
  }).findings;

describe('the id of a finding', () => {
  const asked = { label: 'Requirement', areaKind: 'district', partnershipType: 'LSP' } as const;
  const gapIds = (said: NodeLines) =>
    answer('coverage-gap', {}, { d: { label: 'Boundary', kind: 'district' }, ...said }).map(({ id }) => id);

  it('of a gap is the same whichever requirements ask for it', () => {
    const [alone] = gapIds({ r: asked });
    expect(gapIds({ s: { ...asked, requiredBy: 'another act' } })).toEqual([alone]);
    expect(gapIds({ r: asked, s: { ...asked, requiredBy: 'another act' } })).toEqual([alone]);
  });

  it('of a gap is another for another type of partnership, and for another area', () => {
    const ids = gapIds({
      r: asked,
      s: { ...asked, partnershipType: 'EYDCP' },
      e: { label: 'Boundary', kind: 'district' },
    });
    expect(new Set(ids).size).toBe(4);
  });

  it('of a claim is the same at any date', () => {
    const said = { c: { label: 'Claim', kind: 'overload' }, p: { label: 'Partnership', ended: '2000' } } as const;
    const ids = [{}, { at: '1999' }, { at: '2001' }].map((scope) =>
      answer('reported', { ABOUT: 'c > p x' }, { ...said, x: { label: 'Agency' } }, scope).map(({ id }) => id),
    );
    expect(ids[0]).toHaveLength(1);
    expect(ids).toEqual([ids[0], ids[0], ids[0]]);
  });
});

describe('where a finding comes from', () => {
  const said = {
    t: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC'], sources: ['doc', 'syn'] },
    p: { label: 'Partnership', type: 'LP' },
    q: { label: 'Partnership', type: 'LP', sources: ['syn'] },
  } as const;

  it('of a template that both examples state is only the one that speaks of it', () => {
    const told = answer('missing-core-member', {}, said).map(({ subjects, synthetic, sources }) => [
      subjects[0]!.id,
      synthetic,
      sources,
    ]);
    expect(told).toEqual([
      ['p', false, ['doc']],
      ['q', true, ['syn']],
    ]);
  });

  it('of a claim about what both examples know is where the claim is from', () => {
    const theme = { label: 'Theme', sources: ['doc', 'syn'] } as const;
    const told = answer('reported', { ABOUT: 'c > crime' }, { c: { label: 'Claim', kind: 'overload' }, crime: theme });
    expect(told.map(({ synthetic, sources }) => [synthetic, sources])).toEqual([[false, ['doc']]]);
  });
});

describe('a page of findings', () => {
  it('begins where it is asked to, and the pages together are the whole list', () => {
    const lines = { MEMBER_OF: 'a b c > p q r s', COVERS: ['p q > here', 'r s > there'] } as const;
    const said = { p: { type: 'LSP' }, q: { type: 'LSP' }, r: { type: 'DAT' }, s: { type: 'DAT' } };
    const pageOf = (offset: number, limit: number) =>
      answer('double-cover', lines, said, {}, { offset, limit }).map(({ id }) => id);
    const all = pageOf(0, 100);
    expect(all).toHaveLength(2);
    expect([...pageOf(0, 1), ...pageOf(1, 1), ...pageOf(2, 1)]).toEqual(all);
  });
});
