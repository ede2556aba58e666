/** Scope: what of a snapshot an answer is about, as masks over its nodes and relationships. */
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { listAt, type NumberLists } from './columns.ts';
import { groundOf } from './ground.ts';
import { keepLatest } from './keep-latest.ts';
import { onceFor } from './once-for.ts';
import { afterAllDays, asDay, firstDay, holding, holdsAt } from './partial-dates.ts';
import {
  findNode,
  idOf,
  labelIndex,
  labelOf,
  nodesOf,
  relationsOf,
  type Snapshot,
  typeIndex,
  wordPlace,
} from './snapshot.ts';

export interface ScopeRequest {
  /** A day, month or year; a month or year means its first day. */
  readonly at?: string | undefined;
  /** Source ids or kinds. */
  readonly sources?: readonly string[] | undefined;
  /** A Boundary id. */
  readonly area?: string | undefined;
}

/** A request whose names were looked up: the day in full, and places of Source and Boundary nodes. */
export interface ScopePlaces {
  readonly at: string | null;
  readonly sources: readonly number[] | null;
  readonly area: number | null;
}

/** 0: out of scope; 1: in scope, but it may not hold at the date; 2: in scope. */
interface Masks {
  readonly nodes: Uint8Array;
  readonly relations: Uint8Array;
}

export interface Scope extends Masks {
  /**
   * 1 for what is of the area asked for: boundaries that share a base unit with it, partnerships that cover one of them,
   * and agencies and people who sit on, lead or host one of these or operate there; null: no area was asked for.
   */
  readonly inArea: Uint8Array | null;
  /** The place of that area. */
  readonly area: number | null;
  /** As asked, for queries that check an answer: the day in full, and the ids of the sources in force. */
  readonly at: string | null;
  readonly sources: readonly string[] | null;
}

/** What a scope names and the graph does not have. */
export class UnknownInScope extends Error {
  readonly parameter: 'sources' | 'area';
  readonly value: string;

  constructor(parameter: 'sources' | 'area', value: string) {
    super(`${parameter} names ${value}, which the graph does not have`);
    this.parameter = parameter;
    this.value = value;
  }
}

/** Kinds of node that no date leaves out. */
const undatedLabels: readonly NodeLabel[] = ['Source', 'Claim', 'Figure', 'Template', 'Requirement'];

/** Ascending, each once. */
const sourcePlaces = (snapshot: Snapshot, wanted: readonly string[], kinds: readonly string[]): number[] => {
  const places = new Set<number>();
  for (const word of wanted) {
    const place = findNode(snapshot, 'Source', word);
    if (place >= 0) places.add(place);
    else if (kinds.includes(word)) {
      const kind = wordPlace(snapshot, word);
      for (const source of nodesOf(snapshot, 'Source')) if (snapshot.nodes.types[source] === kind) places.add(source);
    } else throw new UnknownInScope('sources', word);
  }
  return [...places].sort((a, b) => a - b);
};

const holdsAny = (sources: NumberLists, index: number, inForce: Uint8Array | null): boolean => {
  if (inForce === null) return true;
  for (let place = sources.offsets[index]!; place < sources.offsets[index + 1]!; place += 1) {
    if (inForce[sources.values[place]!] === 1) return true;
  }
  return false;
};

const nodeMask = ({ nodes }: Snapshot, day: number | null, inForce: Uint8Array | null): Uint8Array => {
  const mask = new Uint8Array(nodes.length);
  const undated = new Set(undatedLabels.map(labelIndex));
  for (let node = 0; node < nodes.length; node += 1) {
    if (!holdsAny(nodes.sources, node, inForce)) continue;
    mask[node] = day === null || undated.has(nodes.labels[node]!) ? holding.yes : holdsAt(nodes.life, node, day);
  }
  return mask;
};

const relationMask = (
  { nodes, relations }: Snapshot,
  nodesInScope: Uint8Array,
  day: number | null,
  inForce: Uint8Array | null,
): Uint8Array => {
  const mask = new Uint8Array(relations.length);
  const succession = typeIndex('SUCCEEDED_BY');
  for (let place = 0; place < relations.length; place += 1) {
    const from = relations.from[place]!;
    const to = relations.to[place]!;
    if (!holdsAny(relations.sources, place, inForce)) continue;
    if (relations.types[place] === succession) {
      const both = holdsAny(nodes.sources, from, inForce) && holdsAny(nodes.sources, to, inForce);
      mask[place] = both ? holding.yes : holding.no;
      continue;
    }
    const own = day === null ? holding.yes : holdsAt(relations.span, place, day);
    mask[place] = Math.min(own, nodesInScope[from]!, nodesInScope[to]!);
  }
  return mask;
};

/**
 * The places of what a request names.
 *
 * @param kinds words of `sources` that stand for all sources of a kind.
 * @throws UnknownInScope where `sources` or `area` name what is not there.
 */
export const resolveScope = (
  snapshot: Snapshot,
  { at, sources, area }: ScopeRequest,
  kinds: readonly string[],
): ScopePlaces => {
  const place = area === undefined ? null : findNode(snapshot, 'Boundary', area);
  if (place !== null && place < 0) throw new UnknownInScope('area', area!);
  return {
    at: at === undefined ? null : asDay(at),
    sources: sources === undefined ? null : sourcePlaces(snapshot, sources, kinds),
    area: place,
  };
};

const makeMasks = (snapshot: Snapshot, { at, sources }: Omit<ScopePlaces, 'area'>): Masks => {
  const day = at === null ? null : firstDay(at);
  const inForce = sources && new Uint8Array(snapshot.nodes.length);
  for (const source of sources ?? []) inForce![source] = 1;
  const nodes = nodeMask(snapshot, day, inForce);
  return { nodes, relations: relationMask(snapshot, nodes, day, inForce) };
};

/**
 * The masks made last of each snapshot: those of an area are those of the whole that it is a part of, by which that is found
 * again. They outlast the views that are kept of it, each of which may need those of any date beside its own.
 */
const keptMasks = onceFor((_: Snapshot) => new Map<string, Masks>());
const mostKept = 8;

const masksOf = (snapshot: Snapshot, { at, sources }: ScopePlaces): Masks => {
  const key = JSON.stringify([at, sources]);
  return keepLatest(keptMasks(snapshot), mostKept, key, () => makeMasks(snapshot, { at, sources }));
};

/** The masks of a scope. A relationship is in scope only if both its ends are; succession asks for no common date. */
export const makeScope = (snapshot: Snapshot, places: ScopePlaces): Scope => {
  const { at, sources, area } = places;
  const scope = {
    ...masksOf(snapshot, places),
    inArea: null,
    area,
    at,
    sources: sources?.map((source) => idOf(snapshot, source)) ?? null,
  };
  return area === null ? scope : { ...scope, inArea: nodesOfArea(snapshot, scope, area) };
};

/** Kinds of node that are of a place: an area leaves out no others. */
const placedLabels: ReadonlySet<NodeLabel> = new Set(['Partnership', 'Boundary', 'Agency', 'Person']);

/** Whether a node is in scope, in the area asked for too. */
export const isInScope = (snapshot: Snapshot, { nodes, inArea }: Scope, node: number): boolean =>
  nodes[node]! > 0 && (inArea === null || inArea[node] === 1 || !placedLabels.has(labelOf(snapshot, node)));

/** What places an agency or a person: an absence or an assessment does not. */
export const placingTypes: readonly RelationshipType[] = ['MEMBER_OF', 'LEADS', 'HOSTS', 'OPERATES_IN'];

/** Whether an end of a node is recorded, or passed at the date in force. */
export const hasEnded = ({ nodes: { life } }: Snapshot, { at }: Scope, node: number): boolean =>
  life.untilLast[node] !== afterAllDays && (at === null || holdsAt(life, node, firstDay(at)) !== holding.yes);

/** The `inArea` of a scope. */
export const nodesOfArea = (snapshot: Snapshot, scope: Scope, area: number): Uint8Array => {
  const mask = nodesSharingUnits(snapshot, scope, area);
  const { from, to } = snapshot.relations;
  const placed = placingTypes
    .flatMap((type) => [...relationsOf(snapshot, type)])
    .filter((place) => scope.relations[place]! > 0 && mask[to[place]!] === 1)
    .map((place) => from[place]!)
    .filter((node) => labelOf(snapshot, node) === 'Agency' || labelOf(snapshot, node) === 'Person');
  for (const node of placed) mask[node] = 1;
  return mask;
};

/** Partnerships and boundaries that share a base unit with an area. */
const nodesSharingUnits = (snapshot: Snapshot, scope: Scope, area: number): Uint8Array => {
  const wanted = new Set(groundOf(snapshot, scope, [area]).units);
  const mask = new Uint8Array(snapshot.nodes.length);
  const covers = typeIndex('COVERS');
  for (const boundary of nodesOf(snapshot, 'Boundary')) {
    if (!groundOf(snapshot, scope, [boundary]).units.some((unit) => wanted.has(unit))) continue;
    mask[boundary] = 1;
    for (const place of listAt(snapshot.reaching, boundary)) {
      if (snapshot.relations.types[place] === covers && scope.relations[place])
        mask[snapshot.relations.from[place]!] = 1;
    }
  }
  return mask;
};
