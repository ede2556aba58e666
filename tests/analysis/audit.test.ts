import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '#contract/published';
import { answerAudit } from '../../server/analysis/audit/answer-audit.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { findNode } from '../../server/analysis/snapshot.ts';
import { network } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const says = (level: string, importance: string, involvement: string, at = '2000') => ({
  level,
  importance,
  involvement,
  at,
});

/** A council sits on five boards, leads a sixth and says something of a seventh; `old` has ended. */
const on = network(
  {
    MEMBER_OF: [
      'council police > talks seen more out unsaid',
      ['council > out', { role: 'observer' }],
      'council > old',
    ],
    LEADS: ['council > led'],
    ASSESSES: [
      ['council > talks', says('strategic', 'critical', 'lead')],
      ['council > seen', says('operational', 'desirable', 'support', '1999')],
      ['council > seen', { level: 'consultative', at: '2001' }],
      ['police > seen', says('consultative', 'critical', 'lead')],
      ['council > more', says('advisory', 'desirable', 'lead')],
      ['council > out', says('consultative', 'peripheral', 'contact')],
      ['council > said', says('strategic', 'critical', 'lead')],
    ],
    ADDRESSES: ['talks seen > safety', 'talks > health'],
  },
  {
    old: { ended: '1998' },
    safety: { name: 'Safety' },
    health: { name: 'Health' },
    talks: { type: 'LSP' },
  },
);
const figureOf = (id: string): PublishedFigure => ({
  id,
  name: id,
  table: 'the council: all',
  row: 'Total',
  column: 'Total',
  value: 157,
  unit: 'count',
  at: null,
  sources: ['doc'],
  locators: ['003:457'],
});

const audit = (agency = 'council', scope: ScopeRequest = { at: '2003' }) => {
  const view = viewOf(on, scope);
  return answerAudit(view, { agency: findNode(view.snapshot, 'Agency', agency), published: [figureOf('gone')] });
};
const itemOf = (id: string) => audit().items.find(({ partnership }) => partnership.id === id)!;

describe('the audit of an agency', () => {
  it('has every partnership that it sits on in any role, leads or speaks of, and none that has ended', () => {
    expect(audit().items.map(({ partnership, by }) => [partnership.id, ...by])).toEqual([
      ['said', 'assessment'],
      ['talks', 'seat', 'assessment'],
      ['seen', 'seat', 'assessment'],
      ['more', 'seat', 'assessment'],
      ['out', 'seat', 'assessment'],
      ['led', 'lead'],
      ['unsaid', 'seat'],
    ]);
  });

  it('counts by theme and level, all and critical, and each partnership once in the totals', () => {
    const { levels, all, critical, assessed } = audit();
    expect(levels).toEqual(['strategic', 'operational', 'consultative', 'advisory', null]);
    expect(all.rows.map(({ theme, counts, total }) => [theme?.name ?? null, ...counts, total])).toEqual([
      ['Health', 1, 0, 0, 0, 0, 1],
      ['Safety', 1, 0, 1, 0, 0, 2],
      [null, 1, 0, 1, 1, 2, 5],
    ]);
    expect(all.totals).toEqual({ counts: [2, 0, 2, 1, 2], total: 7 });
    expect(critical.totals).toEqual({ counts: [2, 0, 0, 0, 0], total: 2 });
    expect(assessed).toBe(5);
  });

  it('takes the latest that is said, and what that does not say as it was before', () => {
    expect(itemOf('seen')).toMatchObject({ level: 'consultative', importance: 'desirable', involvement: 'support' });
    const earlier = audit('council', { at: '2000' }).items.find(({ partnership }) => partnership.id === 'seen');
    expect(earlier?.level).toBe('operational');
  });

  it('shows where another agency sees it differently', () => {
    const { differs, others } = itemOf('seen');
    expect(differs).toEqual(['importance']);
    expect(others.map(({ agency, importance }) => [agency.id, importance])).toEqual([['police', 'critical']]);
    expect(itemOf('talks').differs).toEqual([]);
  });

  it('asks for a role by importance, and for talks, containment or exit', () => {
    expect(['talks', 'seen', 'more', 'out', 'unsaid'].map((id) => [itemOf(id).expected, ...itemOf(id).steps])).toEqual([
      ['lead', 'honest-conversation'],
      ['support', 'honest-conversation'],
      ['support', 'containment'],
      ['contact', 'exit'],
      [null],
    ]);
  });

  it('leaves out published figures that are not in scope', () => {
    expect(audit().published).toEqual([]);
  });
});
