/** Tiny named graphs in the shape of the API, and the findings that are about them. */
import type { Finding } from '#contract/findings';
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import type { GraphSlice } from '#contract/graph-slice';
import type { NodeReference } from '#contract/node-reference';

export interface SmallNode {
  readonly id: string;
  readonly kind?: NodeLabel;
  readonly name?: string;
  readonly type?: string;
  readonly named?: boolean;
  readonly synthetic?: boolean;
  readonly ended?: boolean;
  /** Neighbours that are not drawn. */
  readonly more?: number;
}

export interface SmallLink {
  readonly from: string;
  readonly to: string;
  readonly relation?: RelationshipType;
  readonly role?: string;
  readonly informal?: boolean;
}

const nodeKinds: NodeLabel[] = ['Partnership', 'Agency', 'Person', 'Boundary', 'Theme', 'Target', 'Plan'];

/** Ids that begin with `p-` are partnerships, `b-` areas, `t-` themes, `person-` people; all others are agencies. */
const kindOf = ({ id, kind }: SmallNode): NodeLabel => {
  if (kind) return kind;
  if (id.startsWith('person-')) return 'Person';
  return ({ p: 'Partnership', b: 'Boundary', t: 'Theme' } as const)[id.split('-')[0] as 'p' | 'b' | 't'] ?? 'Agency';
};

export const sliceOf = (nodes: readonly SmallNode[], links: readonly SmallLink[]): GraphSlice => {
  const linkKinds = [...new Set(links.map(({ relation }) => relation ?? 'MEMBER_OF'))];
  const words = [...new Set([...nodes.map(({ type }) => type), ...links.map(({ role }) => role)])].filter(
    (word) => word !== undefined,
  );
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const wordAt = (word: string | undefined) => (word === undefined ? -1 : words.indexOf(word));
  const counts = { nodes: nodes.length, links: links.length };
  return {
    revision: 1,
    nodeKinds,
    linkKinds,
    words,
    sources: ['doc'],
    nodes: {
      ids: nodes.map(({ id }) => id),
      names: nodes.map(({ id, name }) => name ?? id),
      kinds: nodes.map((node) => nodeKinds.indexOf(kindOf(node))),
      types: nodes.map(({ type }) => wordAt(type)),
      degrees: nodes.map(({ id }) => links.filter(({ from, to }) => from === id || to === id).length),
      more: nodes.map(({ more }) => more ?? 0),
      named: nodes.map(({ named }) => (named === false ? 0 : 1)),
      synthetic: nodes.map(({ synthetic }) => (synthetic ? 1 : 0)),
      sources: nodes.map(() => [0]),
      ended: nodes.map(({ ended }) => (ended ? 1 : 0)),
    },
    links: {
      kinds: links.map(({ relation }) => linkKinds.indexOf(relation ?? 'MEMBER_OF')),
      from: links.map(({ from }) => indexOf.get(from)!),
      to: links.map(({ to }) => indexOf.get(to)!),
      roles: links.map(({ role }) => wordAt(role)),
      informal: links.map(({ informal }) => (informal ? 1 : 0)),
    },
    inScope: counts,
    matched: counts,
    cut: false,
  };
};

export const reference = (id: string): NodeReference => ({ kind: kindOf({ id }), id, name: id });

export const findingOf = (parts: Partial<Finding> & Pick<Finding, 'kind' | 'rule' | 'subjects'>): Finding => ({
  id: `${parts.rule}:${parts.subjects.map(({ id }) => id).join('+')}`,
  title: 'A finding',
  score: 0.8,
  confidence: 1,
  certainty: 'certain',
  synthetic: false,
  reasons: [],
  missing: [],
  evidence: { query: 'RETURN 1', params: {} },
  routes: [],
  losers: [],
  sources: [],
  status: 'open',
  ...parts,
});

const agencies = (prefix: string, count: number): SmallNode[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index + 1}` }));

/** One partnership with so many members. */
export const star = (members = 6): GraphSlice => {
  const around = agencies('a-', members);
  return sliceOf(
    [{ id: 'p-hub', name: 'Hub partnership' }, ...around],
    around.map(({ id }) => ({ from: id, to: 'p-hub' })),
  );
};

/** Two partnerships with four members on both and one each of their own, on one ground and theme, and a bystander. */
export const duplicatePair = (): GraphSlice => {
  const shared = agencies('a-both-', 4);
  return sliceOf(
    [
      { id: 'p-one', name: 'Ostrey Drug Action Team', type: 'Drug Action Team' },
      { id: 'p-two', name: 'Ostrey Substance Misuse Group', type: 'thematic' },
      ...shared,
      { id: 'a-one-only' },
      { id: 'a-two-only' },
      { id: 'a-bystander' },
      { id: 'b-ostrey' },
      { id: 't-drugs' },
    ],
    [
      ...shared.flatMap(({ id }) => [
        { from: id, to: 'p-one' },
        { from: id, to: 'p-two' },
      ]),
      { from: 'a-one-only', to: 'p-one' },
      { from: 'a-two-only', to: 'p-two' },
      { from: 'a-bystander', to: 'p-two', role: 'observer' },
      ...['p-one', 'p-two'].flatMap((from) => [
        { from, to: 'b-ostrey', relation: 'COVERS' as const },
        { from, to: 't-drugs', relation: 'ADDRESSES' as const },
      ]),
    ],
  );
};

/** The finding that `duplicatePair()` holds. */
export const duplication = (): Finding =>
  findingOf({
    kind: 'duplication',
    rule: 'similar-partnerships',
    subjects: [reference('p-one'), reference('p-two')],
    reasons: [
      {
        part: 'members',
        text: '4 of 6 members shared',
        value: 4 / 6,
        nodes: [1, 2, 3, 4].map((n) => reference(`a-both-${n}`)),
      },
      { part: 'ground', text: 'Same ground', value: 1, nodes: [reference('b-ostrey')] },
      { part: 'theme', text: 'Same theme', value: 1, nodes: [reference('t-drugs')] },
    ],
  });

/** The finding that the hub of `star()` lacks a careers service. */
export const missingMember = (certainty: Finding['certainty'] = 'certain'): Finding =>
  findingOf({
    kind: 'missing-link',
    rule: 'missing-core-member',
    certainty,
    subjects: [reference('p-hub')],
    missing: [{ kind: 'member', at: 'p-hub', name: 'careers service' }],
  });

/** The finding that the two of `duplicatePair()` have no link. */
export const missingLink = (certainty: Finding['certainty'] = 'certain'): Finding =>
  findingOf({
    kind: 'missing-link',
    rule: 'unlinked-same-ground-theme',
    certainty,
    subjects: [reference('p-one'), reference('p-two')],
    missing: [{ kind: 'link', at: 'p-one', to: 'p-two', name: 'link between the two' }],
  });

/** Two partnerships with so many members on both and none of their own, and the finding. */
export const alikePair = (count: number): [GraphSlice, Finding] => [alikeGroup(2, count), groupDuplication(2)];

/** Partnerships `p-1` … that all have the same members. */
export const alikeGroup = (partnerships: number, members = 3): GraphSlice => {
  const groups = Array.from({ length: partnerships }, (_, index) => `p-${index + 1}`);
  const shared = agencies('a-both-', members);
  return sliceOf(
    [...groups.map((id) => ({ id })), ...shared],
    groups.flatMap((to) => shared.map(({ id }) => ({ from: id, to }))),
  );
};

/** The finding that `alikeGroup()` holds. */
export const groupDuplication = (partnerships: number): Finding =>
  findingOf({
    kind: 'duplication',
    rule: 'similar-partnerships',
    subjects: Array.from({ length: partnerships }, (_, index) => reference(`p-${index + 1}`)),
  });
