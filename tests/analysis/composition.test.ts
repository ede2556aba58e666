import { describe, expect, it } from 'vitest';
import { answerComposition } from '../../server/analysis/answer-composition.ts';
import { resolveScope, type ScopeRequest } from '../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const lp = { label: 'Partnership', type: 'LP' } as const;
const published = (id: string) => ({
  id,
  name: id,
  table: null,
  row: null,
  column: null,
  value: 52,
  unit: 'per cent',
  at: null,
  sources: [],
  locators: [],
});

const composition = (
  MEMBER_OF: RelationLines['MEMBER_OF'],
  said: NodeLines = {},
  scope: ScopeRequest = {},
  compare?: string,
) => {
  const view = viewOf(
    network(
      { MEMBER_OF: MEMBER_OF ?? [] },
      {
        p: lp,
        q: lp,
        r: lp,
        cvs: { label: 'Agency', sector: 'voluntary', type: 'CVS' },
        union: { label: 'Agency', sector: 'voluntary', type: 'trade union' },
        plain: { label: 'Agency' },
        ...said,
      },
    ),
    scope,
  );
  return answerComposition(view, {
    type: 'LP',
    compare: compare === undefined ? null : resolveScope(view.snapshot, { ...scope, at: compare }, []),
    published: [published('f'), published('gone')],
  });
};

const rowsOf = (...of: Parameters<typeof composition>): string[] =>
  composition(...of).rows.map(({ of: what, name, having, share }) => `${what} ${name} ${having} ${share}`);

describe('the composition of the partnerships of a type', () => {
  it('is the share of those with known members that have each sector and type', () => {
    expect(rowsOf(['cvs union > p', 'union plain > q'])).toEqual([
      'sector voluntary 2 1',
      'type trade union 2 1',
      'type CVS 1 0.5',
    ]);
  });

  it('counts each partnership once, whoever sits there, and no observer', () => {
    expect(rowsOf(['cvs union > p', ['cvs > q', { role: 'observer' }], 'plain > q'])).toEqual([
      'sector voluntary 1 0.5',
      'type CVS 1 0.5',
      'type trade union 1 0.5',
    ]);
  });

  it('says how many there are, of how many members are known, and how many lists are complete', () => {
    const other = { label: 'Partnership', type: 'LSP' } as const;
    expect(composition('cvs > p o', { q: { ...lp, membersKnown: 'all' }, o: other }).now).toEqual({
      at: null,
      partnerships: 3,
      known: 1,
      complete: 1,
    });
  });

  it('sets a share beside that of another date, and says the change', () => {
    const joined = [
      'cvs > p',
      'plain > q',
      ['union > q', { since: '2001-05' }],
      ['cvs > p', { until: '2000', role: 'chair' }],
    ];
    const { previous, rows } = composition(joined as RelationLines['MEMBER_OF'], {}, { at: '2002' }, '2001');
    expect(previous).toMatchObject({ at: '2001-01-01', known: 2 });
    expect(rows.map(({ name, share, previous: before, change }) => [name, share, before, change])).toEqual([
      ['voluntary', 1, { having: 1, share: 0.5 }, 0.5],
      ['CVS', 0.5, { having: 1, share: 0.5 }, 0],
      ['trade union', 0.5, { having: 0, share: 0 }, 0.5],
    ]);
  });

  it('keeps a row that only the other date has, and says nothing of a share of none', () => {
    const { rows, previous } = composition([['cvs > p', { until: '2000' }]], {}, { at: '2001' }, '2000');
    expect(previous?.known).toBe(1);
    expect(rows).toEqual([
      { of: 'sector', name: 'voluntary', having: 0, share: null, previous: { having: 1, share: 1 }, change: null },
      { of: 'type', name: 'CVS', having: 0, share: null, previous: { having: 1, share: 1 }, change: null },
    ]);
  });

  it('has published shares beside it, as far as the sources in force know them', () => {
    const figure = { f: { label: 'Figure', sources: ['reg'] } } as const;
    const ids = (scope: ScopeRequest) => composition('cvs > p', figure, scope).published.map(({ id }) => id);
    expect(ids({})).toEqual(['f']);
    expect(ids({ sources: ['doc'] })).toEqual([]);
  });
});
