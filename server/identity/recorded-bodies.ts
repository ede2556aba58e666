/** The bodies of a snapshot as they are compared with each other, and as they are shown. */
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { labelOfKind, type ReviewedBody, type ReviewedKind } from '#contract/identity-review';
import { byCodePoint } from '../analysis/code-points.ts';
import { listAt } from '../analysis/columns.ts';
import { asPartialDate } from '../analysis/partial-dates.ts';
import {
  aliasesOf,
  idOf,
  nameOf,
  nodesOf,
  reference,
  type Snapshot,
  typeIndex,
  typeOf,
  wordOf,
} from '../analysis/snapshot.ts';
import type { Body } from './body.ts';

/** Of boards, areas and sources of a body, this many are shown. */
const mostShown = 12;

/** The nodes that a node is joined to by a type of relationship, each once. */
const joined = (
  snapshot: Snapshot,
  node: number,
  type: RelationshipType,
  direction: 'leaving' | 'reaching',
): readonly number[] => {
  const { types, from, to } = snapshot.relations;
  const ends = direction === 'leaving' ? to : from;
  const wanted = typeIndex(type);
  const places = Array.from(listAt(snapshot[direction], node)).filter((place) => types[place] === wanted);
  return [...new Set(places.map((place) => ends[place]!))];
};

const boardsOf = (snapshot: Snapshot, node: number) => joined(snapshot, node, 'MEMBER_OF', 'leaving');
const membersOf = (snapshot: Snapshot, node: number) => joined(snapshot, node, 'MEMBER_OF', 'reaching');

const groundTypes = { agency: 'OPERATES_IN', partnership: 'COVERS' } as const satisfies Readonly<
  Record<ReviewedKind, RelationshipType>
>;

const datesOf = ({ nodes: { life } }: Snapshot, node: number) => {
  const started = asPartialDate(life.sinceFirst[node]!, life.sinceLast[node]!);
  const ended = asPartialDate(life.untilFirst[node]!, life.untilLast[node]!);
  return { ...(started === undefined ? {} : { started }), ...(ended === undefined ? {} : { ended }) };
};

const factsOf = (snapshot: Snapshot, node: number) => {
  const type = typeOf(snapshot, node);
  const tier = wordOf(snapshot, snapshot.nodes.tiers[node]!);
  return {
    aliases: aliasesOf(snapshot, node),
    ...(type === null ? {} : { type }),
    ...(tier === null ? {} : { tier }),
    ...datesOf(snapshot, node),
  };
};

/** Every body of a kind whose name is known. A partnership's members speak for it as boards do for an agency. */
export const recordedBodies = (snapshot: Snapshot, kind: ReviewedKind): readonly Body[] => {
  const label: NodeLabel = labelOfKind[kind];
  const idsOf = (nodes: readonly number[]) => nodes.map((node) => idOf(snapshot, node));
  return [...nodesOf(snapshot, label)]
    .filter((node) => snapshot.nodes.named[node] === 1)
    .map((node) => ({
      id: idOf(snapshot, node),
      name: nameOf(snapshot, node),
      ...factsOf(snapshot, node),
      areas: idsOf(joined(snapshot, node, groundTypes[kind], 'leaving')),
      boards: idsOf(kind === 'agency' ? boardsOf(snapshot, node) : membersOf(snapshot, node)),
    }));
};

const some = (snapshot: Snapshot, nodes: readonly number[]): ReviewedBody['boards'] => ({
  total: nodes.length,
  first: nodes
    .map((node) => reference(snapshot, node))
    .sort((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id))
    .slice(0, mostShown),
});

/** What is known of a body, for who decides. */
export const shownBody = (snapshot: Snapshot, kind: ReviewedKind, node: number): ReviewedBody => {
  const sector = wordOf(snapshot, snapshot.nodes.sectors[node]!);
  const { aliases, ...facts } = factsOf(snapshot, node);
  return {
    ...reference(snapshot, node),
    ...facts,
    aliases: [...aliases],
    ...(sector === null ? {} : { sector }),
    areas: some(snapshot, joined(snapshot, node, groundTypes[kind], 'leaving')),
    boards: some(snapshot, boardsOf(snapshot, node)),
    members: some(snapshot, membersOf(snapshot, node)),
    sources: some(snapshot, Array.from(listAt(snapshot.nodes.sources, node))),
  };
};
