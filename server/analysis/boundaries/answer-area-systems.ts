/** The answer to `/api/area-systems`: every kind of area held against every other, once for a view. */
import {
  type AreaStanding,
  type AreaSystem,
  areaStandings,
  mostSystems,
  type NamedReport,
  type SystemPair,
} from '#contract/area-systems';
import { byCodePoint } from '../code-points.ts';
import { areasOfKind, type Coterminosity, compareAreas, isNearMiss } from '../coterminosity.ts';
import { groundOfArea } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import { isInScope } from '../scope.ts';
import { findNode, nameOf, nodesOf, relationsOf, type Snapshot, typeOf } from '../snapshot.ts';
import type { View } from '../view.ts';
import { reportedRelations, statements } from './reported-relations.ts';

interface System extends AreaSystem {
  readonly places: readonly number[];
}

/** How many base units some areas have together. */
const unitsTogether = (view: View) => {
  const { snapshot, scope } = view;
  const seen = new Int32Array(snapshot.nodes.length);
  let round = 0;
  return (areas: readonly number[]): number => {
    round += 1;
    let count = 0;
    for (const area of areas) {
      for (const unit of groundOfArea(snapshot, scope, area).units) {
        if (seen[unit] === round) continue;
        seen[unit] = round;
        count += 1;
      }
    }
    return count;
  };
};

const systemsOf = (view: View, unitsOf: (areas: readonly number[]) => number): System[] => {
  const { snapshot, scope } = view;
  const kinds = new Set<string>();
  for (const area of nodesOf(snapshot, 'Boundary')) {
    const kind = typeOf(snapshot, area);
    if (kind !== null && isInScope(snapshot, scope, area)) kinds.add(kind);
  }
  return [...kinds]
    .map((kind) => {
      const places = areasOfKind(view, kind);
      const complete = places.filter((area) => groundOfArea(snapshot, scope, area).complete).length;
      return { kind, places, areas: places.length, complete, units: unitsOf(places) };
    })
    .sort((a, b) => b.areas - a.areas || byCodePoint(a.kind, b.kind));
};

/** Which relation tells most of how an area stands, where it lies to several in several ways. */
const strength: readonly AreaStanding[] = ['coterminous', 'within', 'overlaps', 'contains'];

const turned = { coterminous: 'coterminous', within: 'contains', contains: 'within', overlaps: 'overlaps' } as const;

/** How each area of one side of a comparison stands to the other side. */
const standingsOf = ({ pairs, isUnknownToSome, areasA, areasB }: Coterminosity, side: 'a' | 'b') => {
  const own = new Map<number, AreaStanding>();
  for (const pair of pairs) {
    const relation = side === 'a' ? pair.relation : turned[pair.relation];
    const known = own.get(pair[side]);
    if (known === undefined || strength.indexOf(relation) < strength.indexOf(known)) own.set(pair[side], relation);
  }
  const groups: Record<AreaStanding, number[]> = {
    coterminous: [],
    within: [],
    contains: [],
    overlaps: [],
    apart: [],
    unknown: [],
  };
  for (const area of side === 'a' ? areasA : areasB) {
    groups[own.get(area) ?? (isUnknownToSome[side](area) ? 'unknown' : 'apart')].push(area);
  }
  return groups;
};

const named = (snapshot: Snapshot, id: string) => {
  const node = findNode(snapshot, 'Boundary', id);
  return { id, name: nameOf(snapshot, node), kind: typeOf(snapshot, node) ?? '' };
};

/** Every statement of sources on two areas in view; of what no kind is recorded nothing is computed. */
const reportedIn = (view: View, systems: readonly System[]): NamedReport[] => {
  const { snapshot, scope } = view;
  const { from, to } = snapshot.relations;
  const pairs = new Map<string, readonly [string, string]>();
  for (const [type] of statements) {
    for (const place of relationsOf(snapshot, type)) {
      const kinds = [typeOf(snapshot, from[place]!), typeOf(snapshot, to[place]!)].sort((a, b) =>
        byCodePoint(a ?? '', b ?? ''),
      );
      const [a, b] = kinds;
      if (scope.relations[place]! > 0 && a != null && b != null) pairs.set(JSON.stringify(kinds), [a, b]);
    }
  }
  const known = new Set(systems.map(({ kind }) => kind));
  return [...pairs.values()]
    .filter((kinds) => kinds.every((kind) => known.has(kind)))
    .flatMap((kinds) => reportedRelations(view, compareAreas(view, ...kinds, 0)))
    .map(({ a, b, sources, ...rest }) => {
      const [one, other] = [named(snapshot, a), named(snapshot, b)];
      return {
        ...rest,
        a: { id: one.id, name: one.name },
        b: { id: other.id, name: other.name },
        kinds: [one.kind, other.kind],
        sources: sources.map((id) => ({ id, name: nameOf(snapshot, findNode(snapshot, 'Source', id)) })),
      };
    })
    .sort((x, y) => byCodePoint(x.a.id, y.a.id) || byCodePoint(x.b.id, y.b.id) || byCodePoint(x.reported, y.reported));
};

const compareAll = (view: View) => {
  const unitsOf = unitsTogether(view);
  const all = systemsOf(view, unitsOf);
  const systems = all.slice(0, mostSystems);
  const pairs: SystemPair[] = [];
  for (const [place, one] of systems.entries()) {
    for (const other of systems.slice(place + 1)) {
      const found = compareAreas(view, one.kind, other.kind, 0);
      const nearMisses = found.pairs.filter(isNearMiss).length;
      for (const side of ['a', 'b'] as const) {
        const groups = standingsOf(found, side);
        const counted = areaStandings.map((standing) => [
          standing,
          { areas: groups[standing].length, units: unitsOf(groups[standing]) },
        ]);
        pairs.push({
          a: side === 'a' ? one.kind : other.kind,
          b: side === 'a' ? other.kind : one.kind,
          standings: Object.fromEntries(counted) as SystemPair['standings'], // every standing once
          nearMisses,
        });
      }
    }
  }
  return { all, systems, pairs, reported: reportedIn(view, all) };
};

const comparedOnce = onceFor(compareAll);

export const answerAreaSystems = (view: View) => {
  const { all, systems, pairs, reported } = comparedOnce(view);
  return {
    revision: view.snapshot.revision,
    total: all.length,
    systems: systems.map(({ places: _, ...system }) => system),
    pairs,
    reported,
    truncated: all.length > systems.length,
  };
};
