/** A slice of the graph for the canvas, column by column. */

import { type NodeLabel, nodeLabels, relationshipTypes } from '#contract/graph-model';
import { drawnLabels, type GraphSlice } from '#contract/graph-slice';
import { listAt } from './columns.ts';
import { groupNeighbours, isChosen, type NeighbourChoice, neighbourLookup } from './neighbours.ts';
import { hasEnded, isInScope, type Scope } from './scope.ts';
import {
  findNode,
  idOf,
  isSynthetic,
  labelOf,
  nameOf,
  nodesOf,
  type Snapshot,
  typeIndex,
  typeOf,
  wordOf,
} from './snapshot.ts';
import type { View } from './view.ts';

export interface SliceRequest {
  /** Places of the nodes to start from; empty: the whole. */
  readonly focus: readonly number[];
  readonly depth: number;
  readonly kinds: readonly NodeLabel[];
  readonly types: readonly string[];
  readonly themes: readonly string[];
  /** Of these nodes, the neighbours of a kind and type, beside all others. */
  readonly bring: readonly (NeighbourChoice & { readonly of: number })[];
  /** The node whose neighbours are to be counted; −1: none. */
  readonly around: number;
  readonly limit: number;
}

const typedLabels: readonly NodeLabel[] = ['Partnership', 'Agency'];
const drawn: readonly NodeLabel[] = drawnLabels;

/** Statements that something is not there are told in words, not drawn as lines. */
const notDrawn = new Set([typeIndex('ABSENT_FROM'), typeIndex('NOT_LINKED_TO')]);

/** Places of drawn nodes with these ids, in any label. */
export const findDrawn = (snapshot: Snapshot, id: string): number[] =>
  drawn.map((label) => findNode(snapshot, label, id)).filter((place) => place >= 0);

const drawnNodes = (snapshot: Snapshot, scope: Scope): Uint8Array => {
  const mask = new Uint8Array(snapshot.nodes.length);
  for (const label of drawn) {
    for (const node of nodesOf(snapshot, label)) mask[node] = Number(isInScope(snapshot, scope, node));
  }
  return mask;
};

const drawnLinks = ({ relations }: Snapshot, scope: Scope, nodes: Uint8Array): number[] => {
  const links: number[] = [];
  for (let place = 0; place < relations.length; place += 1) {
    if (
      scope.relations[place]! > 0 &&
      nodes[relations.from[place]!] &&
      nodes[relations.to[place]!] &&
      !notDrawn.has(relations.types[place]!)
    ) {
      links.push(place);
    }
  }
  return links;
};

const themesOf = ({ leaving, relations }: Snapshot, scope: Scope, node: number): number[] =>
  [...listAt(leaving, node)]
    .filter((place) => relations.types[place] === typeIndex('ADDRESSES') && scope.relations[place]! > 0)
    .map((place) => relations.to[place]!);

const filterNodes = (snapshot: Snapshot, scope: Scope, nodes: Uint8Array, request: SliceRequest): Uint8Array => {
  const themes = new Set(request.themes.map((id) => findNode(snapshot, 'Theme', id)));
  return nodes.map((shown, node) => {
    if (shown === 0) return 0;
    const label = labelOf(snapshot, node);
    if (request.kinds.length > 0 && !request.kinds.includes(label)) return 0;
    if (
      request.types.length > 0 &&
      typedLabels.includes(label) &&
      !request.types.includes(typeOf(snapshot, node) ?? '')
    )
      return 0;
    if (
      themes.size > 0 &&
      label === 'Partnership' &&
      !themesOf(snapshot, scope, node).some((theme) => themes.has(theme))
    )
      return 0;
    return 1;
  });
};

const degreesOf = ({ nodes, relations }: Snapshot, links: readonly number[]): Int32Array => {
  const degrees = new Int32Array(nodes.length);
  for (const place of links) {
    degrees[relations.from[place]!]! += 1;
    degrees[relations.to[place]!]! += 1;
  }
  return degrees;
};

/** Steps from the focus over the links; −1 where it is not reached. The whole is one step away from nothing. */
const distances = (
  { nodes, relations }: Snapshot,
  links: readonly number[],
  kept: Uint8Array,
  { focus, depth }: SliceRequest,
): Int32Array => {
  if (focus.length === 0) return Int32Array.from(kept, (keep) => (keep === 1 ? 1 : -1));
  const distance = new Int32Array(nodes.length).fill(-1);
  const neighbours = new Map<number, number[]>();
  for (const place of links) {
    const from = relations.from[place]!;
    const to = relations.to[place]!;
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      const list = neighbours.get(a);
      if (list) list.push(b);
      else neighbours.set(a, [b]);
    }
  }
  let level = focus.filter((node) => kept[node] === 1);
  for (const node of level) distance[node] = 0;
  for (let step = 1; step <= depth; step += 1) {
    const next: number[] = [];
    for (const node of level.flatMap((each) => neighbours.get(each) ?? [])) {
      if (distance[node] !== -1) continue;
      distance[node] = step;
      next.push(node);
    }
    level = next;
  }
  return distance;
};

const columns = (
  snapshot: Snapshot,
  scope: Scope,
  chosen: readonly number[],
  links: readonly number[],
  degrees: Int32Array,
) => {
  const { nodes, relations } = snapshot;
  const words: string[] = [];
  const placeInWords = new Map<number, number>();
  const ownWord = (word: number): number => {
    const text = wordOf(snapshot, word);
    if (text === null) return -1;
    const known = placeInWords.get(word);
    if (known !== undefined) return known;
    placeInWords.set(word, words.length);
    return words.push(text) - 1;
  };
  const sources = [...new Set(chosen.flatMap((node) => [...listAt(nodes.sources, node)]))];
  const placeInSources = new Map(sources.map((source, place) => [source, place]));
  const placeInSlice = new Map(chosen.map((node, place) => [node, place]));
  return {
    nodes: {
      ids: chosen.map((node) => idOf(snapshot, node)),
      names: chosen.map((node) => nameOf(snapshot, node)),
      kinds: chosen.map((node) => nodes.labels[node]!),
      types: chosen.map((node) => ownWord(nodes.types[node]!)),
      degrees: chosen.map((node) => degrees[node]!),
      named: chosen.map((node) => nodes.named[node]!),
      synthetic: chosen.map((node) => Number(isSynthetic(snapshot, node))),
      sources: chosen.map((node) => [...listAt(nodes.sources, node)].map((source) => placeInSources.get(source)!)),
      ended: chosen.map((node) => Number(hasEnded(snapshot, scope, node))),
    },
    links: {
      kinds: links.map((place) => relations.types[place]!),
      from: links.map((place) => placeInSlice.get(relations.from[place]!)!),
      to: links.map((place) => placeInSlice.get(relations.to[place]!)!),
      roles: links.map((place) => ownWord(relations.roles[place]!)),
      informal: links.map((place) => Number(relations.formal[place] === 0)),
    },
    words,
    sources: sources.map((source) => idOf(snapshot, source)),
  };
};

/** Brings what a request chose of some nodes' neighbours as near as what it starts from, so that no cut takes it away. */
const bringIn = (
  snapshot: Snapshot,
  distance: Int32Array,
  { bring }: SliceRequest,
  neighboursOf: (node: number) => readonly number[],
): void => {
  for (const { of, ...choice } of bring) {
    for (const node of neighboursOf(of)) if (isChosen(snapshot, node, choice)) distance[node] = 0;
  }
};

/** The slice that a request asks for: the nodes nearest the focus, then the best connected, then by place. */
export const makeSlice = ({ snapshot, scope }: View, request: SliceRequest): GraphSlice => {
  const { relations } = snapshot;
  const all = drawnNodes(snapshot, scope);
  const allLinks = drawnLinks(snapshot, scope, all);
  const degrees = degreesOf(snapshot, allLinks);
  const kept = filterNodes(snapshot, scope, all, request);
  const keptLinks = allLinks.filter((place) => kept[relations.from[place]!] && kept[relations.to[place]!]);
  const linkMask = new Uint8Array(relations.length);
  for (const place of keptLinks) linkMask[place] = 1;
  const neighboursOf = neighbourLookup(snapshot, { nodes: kept, links: linkMask });
  const distance = distances(snapshot, keptLinks, kept, request);
  bringIn(snapshot, distance, request, neighboursOf);
  const matched = [...distance.keys()].filter((node) => distance[node]! >= 0);
  const chosen = matched
    .sort((a, b) => distance[a]! - distance[b]! || degrees[b]! - degrees[a]! || a - b)
    .slice(0, request.limit)
    .sort((a, b) => a - b);
  const inSlice = new Uint8Array(snapshot.nodes.length);
  for (const node of chosen) inSlice[node] = 1;
  const between = (place: number, has: (node: number) => unknown) =>
    has(relations.from[place]!) && has(relations.to[place]!);
  const links = keptLinks.filter((place) => between(place, (node) => inSlice[node]));
  const { nodes, ...rest } = columns(snapshot, scope, chosen, links, degrees);
  const more = chosen.map((node) => neighboursOf(node).reduce((sum, other) => sum + 1 - inSlice[other]!, 0));
  return {
    revision: snapshot.revision,
    nodeKinds: [...nodeLabels],
    linkKinds: [...relationshipTypes],
    nodes: { ...nodes, more },
    ...rest,
    inScope: { nodes: all.reduce((sum, shown) => sum + shown, 0), links: allLinks.length },
    matched: {
      nodes: matched.length,
      links: keptLinks.filter((place) => between(place, (node) => distance[node]! >= 0)).length,
    },
    cut: chosen.length < matched.length,
    ...(request.around >= 0 && { around: groupNeighbours(snapshot, neighboursOf(request.around)) }),
  };
};
