import { describe, expect, it } from 'vitest';
import { countNodes } from '../../server/analysis/count-nodes.ts';
import { type ScopeRequest, UnknownInScope } from '../../server/analysis/scope.ts';
import { idOf, type Snapshot } from '../../server/analysis/snapshot.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { allIds, scopeOf, snapshotOf } from '../support/network-snapshot.ts';

const nodesIn = (snapshot: Snapshot, request: ScopeRequest): Record<string, number> => {
  const { nodes } = scopeOf(snapshot, request);
  return Object.fromEntries(allIds(snapshot).map((id, place) => [id, nodes[place]!]));
};

const relationsIn = (lines: RelationLines, said: NodeLines, request: ScopeRequest): number[] => [
  ...scopeOf(snapshotOf(network(lines, said)), request).relations,
];

describe('a date', () => {
  it('leaves out what had not begun, or had ended, and marks what may hold', () => {
    const snapshot = snapshotOf(
      network(
        { MEMBER_OF: 'x > p q r s' },
        { p: { started: '2001-05-02' }, q: { ended: '2001-04' }, r: { started: '2001' }, s: { ended: '2001-05' } },
      ),
    );
    expect(nodesIn(snapshot, { at: '2001-05' })).toMatchObject({ x: 2, p: 0, q: 0, r: 1, s: 1 });
    expect(nodesIn(snapshot, {})).toMatchObject({ x: 2, p: 2, q: 2, r: 2, s: 2 });
  });

  it('never leaves out a source, claim, figure, template or requirement', () => {
    const undated = (['Source', 'Claim', 'Figure', 'Template', 'Requirement'] as const).map(
      (label) => [`a${label}`, { label, since: '2001', until: '2002' }] as const,
    );
    const snapshot = snapshotOf(
      network({}, { ...Object.fromEntries(undated), b: { label: 'Programme', since: '2001' } }),
    );
    expect(nodesIn(snapshot, { at: '2000' })).toMatchObject({
      aSource: 2,
      aClaim: 2,
      aFigure: 2,
      aTemplate: 2,
      aRequirement: 2,
      b: 0,
    });
  });

  it.each([
    ['its own dates', { MEMBER_OF: [['x > p', { since: '2002' }]] }, {}, 0],
    ['the dates of its first end', { MEMBER_OF: 'x > p' }, { x: { started: '2002' } }, 0],
    ['the dates of its second end', { MEMBER_OF: 'x > p' }, { p: { ended: '2000' } }, 0],
    ['a day within its own year', { MEMBER_OF: [['x > p', { since: '2001' }]] }, {}, 1],
    ['a day within the year of an end', { MEMBER_OF: 'x > p' }, { p: { started: '2001' } }, 1],
    ['nothing against it', { MEMBER_OF: 'x > p' }, {}, 2],
    ['the day from which an absence is stated', { ABSENT_FROM: [['x > p', { at: '2001-05-02' }]] }, {}, 0],
  ] as const)('keeps or leaves out a relationship by %s', (_, lines, said, mask) => {
    expect(relationsIn(lines, said, { at: '2001-05' })).toEqual([mask]);
  });

  it('leaves no succession out, as the two ends share no day', () => {
    const said = { p: { label: 'Partnership', ended: '2000' }, q: { started: '2002' } } as const;
    expect(relationsIn({ SUCCEEDED_BY: [['p > q', { since: '2002' }]] }, said, { at: '2001' })).toEqual([2]);
    expect(relationsIn({ LINKED_TO: 'p > q' }, said, { at: '2001' })).toEqual([0]);
  });

  it('is told in full to the queries that check an answer', () => {
    const snapshot = snapshotOf(network({}));
    expect(scopeOf(snapshot, { at: '2001-05' }).at).toBe('2001-05-01');
    expect(scopeOf(snapshot, {}).at).toBeNull();
  });
});

describe('sources', () => {
  const lines = {
    MEMBER_OF: ['x > p', ['x > q', { sources: ['reg'] }], ['y > p', { sources: ['doc', 'reg'] }]],
  } as const;
  const said = { x: { sources: ['reg', 'doc'] }, y: { sources: ['reg'] } };

  it.each([[['doc']], [['document']], [['doc', 'document']]])(
    'named as %j keep the nodes that one of them knows',
    (sources) => {
      expect(nodesIn(snapshotOf(network(lines, said)), { sources })).toEqual({
        x: 2,
        y: 0,
        p: 2,
        q: 2,
        doc: 2,
        reg: 0,
      });
    },
  );

  it('keep the relationships that one of them knows, if it knows both ends', () => {
    const snapshot = snapshotOf(network(lines, said));
    const { relations } = scopeOf(snapshot, { sources: ['doc'] });
    const kept = [...relations.keys()].filter((place) => relations[place]! > 0);
    expect(
      kept.map((place) =>
        [snapshot.relations.from[place], snapshot.relations.to[place]].map((node) => idOf(snapshot, node!)),
      ),
    ).toEqual([['x', 'p']]);
  });

  it('leave a succession out where they do not know both ends', () => {
    const succession = { SUCCEEDED_BY: 'p > q' };
    const boards = { p: { label: 'Partnership' } } as const;
    expect(relationsIn(succession, boards, { sources: ['doc'] })).toEqual([2]);
    expect(relationsIn(succession, { p: { label: 'Partnership', sources: ['reg'] } }, { sources: ['doc'] })).toEqual([
      0,
    ]);
    expect(relationsIn(succession, { ...boards, q: { sources: ['reg'] } }, { sources: ['doc'] })).toEqual([0]);
    expect(relationsIn({ SUCCEEDED_BY: [['p > q', { sources: ['reg'] }]] }, boards, { sources: ['doc'] })).toEqual([0]);
  });

  it('are told by id to the queries that check an answer, in id order', () => {
    const snapshot = snapshotOf(network({}, { zoo: { label: 'Source', kind: 'document' } }));
    expect(scopeOf(snapshot, { sources: ['document'] }).sources).toEqual(['doc', 'zoo']);
    expect(scopeOf(snapshot, {}).sources).toBeNull();
  });

  it('that are no kind and no id are refused by name, and none at all keep nothing', () => {
    const snapshot = snapshotOf(network({ MEMBER_OF: 'x > p' }));
    expect(() => scopeOf(snapshot, { sources: ['doc', 'hearsay'] })).toThrow(new UnknownInScope('sources', 'hearsay'));
    expect(Object.values(nodesIn(snapshot, { sources: ['synthetic'] }))).toEqual([0, 0, 0, 0]);
  });
});

describe('an area', () => {
  const lines = {
    COVERS: ['p > d', 'q > e', 'r > c', ['s > v', { until: '2001' }]],
    WITHIN: ['d e > c', 'v w > d', 'x > e', 'w > h'],
    MEMBER_OF: ['one > p', 'two > q', 'someone > r', 'three > nowhere'],
    OPERATES_IN: 'four > w',
    LEADS: 'five > p',
    ABSENT_FROM: 'six > p',
    ASSESSES: 'six > p',
    ADDRESSES: 'q > theme',
  } as const;
  const snapshot = snapshotOf(network(lines, { someone: { label: 'Person' } }));
  const inArea = (request: ScopeRequest): string[] => {
    const mask = scopeOf(snapshot, request).inArea!;
    return allIds(snapshot)
      .filter((_, place) => mask[place] === 1)
      .sort();
  };

  it('holds the partnerships and areas that share a base unit with it, and who sits, leads or works there', () => {
    expect(inArea({ area: 'h' })).toEqual(['c', 'd', 'five', 'four', 'h', 'one', 'p', 'r', 'someone', 'w']);
    expect(inArea({ area: 'x' })).toEqual(['c', 'e', 'q', 'r', 'someone', 'two', 'x']);
  });

  it('holds the partnerships that cover it at the date', () => {
    const partnerships = (at: string) =>
      inArea({ area: 'v', at }).filter((id) => ['p', 'q', 'r', 's', 'nowhere'].includes(id));
    expect(partnerships('2001')).toEqual(['p', 'r', 's']);
    expect(partnerships('2002')).toEqual(['p', 'r']);
  });

  it('counts those who sit or work there, and things of no place as ever', () => {
    expect(countNodes(snapshot, scopeOf(snapshot, { area: 'h' }))).toMatchObject({
      Partnership: 2,
      Agency: 3,
      Person: 1,
      Boundary: 4,
      Theme: 1,
      Source: 2,
    });
    expect(countNodes(snapshot, scopeOf(snapshot))).toMatchObject({
      Partnership: 5,
      Agency: 6,
      Person: 1,
      Boundary: 7,
    });
  });

  it('that is not there is refused by name', () => {
    expect(() => scopeOf(snapshot, { area: 'p' })).toThrow(new UnknownInScope('area', 'p'));
  });

  it('is not asked for unless it is', () => {
    expect(scopeOf(snapshot).inArea).toBeNull();
  });
});
