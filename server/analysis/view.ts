/** A view: a snapshot in a scope, with the sets that rules compare worked out once for each partnership. */
import type { RelationshipType } from '#contract/graph-model';
import { groundOf } from './ground.ts';
import { couldMeet, holding } from './partial-dates.ts';
import type { Scope } from './scope.ts';
import { groupByKey, listAt, type NumberLists, nodesOf, relationsOf, type Snapshot, typeIndex } from './snapshot.ts';

export interface View {
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  /** Partnerships in scope and in the area asked for, by ascending place. */
  readonly partnerships: readonly number[];
  /** Members of each partnership: every role but observer, persons who sit for an agency left out. Ascending. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** Base units of the ground of each partnership; empty where none is recorded. Ascending. */
  readonly ground: ReadonlyMap<number, readonly number[]>;
  /**
   * Equal for two partnerships where their grounds are known to be the same: the same base units, all of them known, or
   * the very same areas. '' where no ground is recorded.
   */
  readonly groundKeys: ReadonlyMap<number, string>;
  /** Themes of each partnership; empty where none is recorded. Ascending. */
  readonly themes: ReadonlyMap<number, readonly number[]>;
  /** 1 where a node, or a relationship that makes its sets, only perhaps holds at the date. */
  readonly uncertain: Uint8Array;
}

const ascending = (values: Iterable<number>): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Relationships of a type that are in scope and reach, or leave, a node. */
export const inScope = (
  { snapshot, scope }: Pick<View, 'snapshot' | 'scope'>,
  type: RelationshipType,
  direction: 'leaving' | 'reaching',
  node: number,
): number[] => {
  const wanted = typeIndex(type);
  return [...listAt(snapshot[direction], node)].filter(
    (place) => snapshot.relations.types[place] === wanted && scope.relations[place]! > 0,
  );
};

/** Whether a seat makes a member: observers and persons who sit for an agency do not. */
export const isMemberSeat = ({ relations }: Snapshot, seat: number): boolean =>
  relations.onBehalf[seat] === 0 && relations.roles[seat] !== 'observer';

const describeGround = (snapshot: Snapshot, scope: Scope, areas: readonly number[]) => {
  const { units, complete } = groundOf(snapshot, scope, areas);
  if (areas.length === 0) return { units, key: '' };
  return { units, key: complete && units.length > 0 ? `units ${units.join()}` : `areas ${areas.join()}` };
};

export const makeView = (snapshot: Snapshot, scope: Scope): View => {
  const partnerships = [...nodesOf(snapshot, 'Partnership')].filter(
    (node) => scope.nodes[node]! > 0 && (scope.inArea === null || scope.inArea[node] === 1),
  );
  const { from, to } = snapshot.relations;
  const uncertain = scope.nodes.map((inForce) => Number(inForce === holding.perhaps));
  const note = (partnership: number, place: number) => {
    if (scope.relations[place] === holding.perhaps) uncertain[partnership] = 1;
    return place;
  };
  const sets = (type: RelationshipType, direction: 'leaving' | 'reaching', accept: (place: number) => boolean) =>
    new Map(
      partnerships.map((partnership) => [
        partnership,
        ascending(
          inScope({ snapshot, scope }, type, direction, partnership)
            .filter(accept)
            .map((place) => (direction === 'leaving' ? to : from)[note(partnership, place)]!),
        ),
      ]),
    );
  const members = sets('MEMBER_OF', 'reaching', (seat) => isMemberSeat(snapshot, seat));
  const areas = sets('COVERS', 'leaving', () => true);
  const known = new Map<string, { readonly units: readonly number[]; readonly key: string }>();
  const grounds = new Map(
    [...areas].map(([partnership, covered]) => {
      const areaKey = covered.join();
      const ground = known.get(areaKey) ?? describeGround(snapshot, scope, covered);
      known.set(areaKey, ground);
      return [partnership, ground];
    }),
  );
  const ground = new Map([...grounds].map(([partnership, { units }]) => [partnership, units]));
  const groundKeys = new Map([...grounds].map(([partnership, { key }]) => [partnership, key]));
  const themes = sets('ADDRESSES', 'leaving', () => true);
  return { snapshot, scope, partnerships, members, ground, groundKeys, themes, uncertain };
};

/** Partnerships of each member, as lists by the member's place. */
export const boardsByMember = ({ snapshot, partnerships, members }: View): NumberLists => {
  const keys: number[] = [];
  const boards: number[] = [];
  for (const partnership of partnerships) {
    for (const member of members.get(partnership)!) {
      keys.push(member);
      boards.push(partnership);
    }
  }
  const grouped = groupByKey(Int32Array.from(keys), snapshot.nodes.length);
  return { offsets: grouped.offsets, values: grouped.values.map((index) => boards[index]!) };
};

/** Whether two partnerships could have lived at the same time. */
export const aliveTogether = ({ snapshot }: View, a: number, b: number): boolean =>
  couldMeet(snapshot.nodes.life, a, snapshot.nodes.life, b);

/** What two ascending lists have in common. */
export const sharedOf = (a: readonly number[], b: readonly number[]): number[] => {
  const shared: number[] = [];
  let j = 0;
  for (const value of a) {
    while (j < b.length && b[j]! < value) j += 1;
    if (b[j] === value) shared.push(value);
  }
  return shared;
};

/** Pairs of partnerships joined in scope by a relationship of one of the types, either way, as `a b` with a < b. */
export const joinedPairs = ({ snapshot, scope }: View, types: readonly RelationshipType[]): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const type of types) {
    for (const place of relationsOf(snapshot, type)) {
      if (scope.relations[place]! > 0)
        pairs.add(pairKey(snapshot.relations.from[place]!, snapshot.relations.to[place]!));
    }
  }
  return pairs;
};

export const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Everything that a partnership is part of, through any number of steps. */
export const wholesOf = (view: View, partnership: number): ReadonlySet<number> => {
  const wholes = new Set<number>();
  const open = [partnership];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const place of inScope(view, 'PART_OF', 'leaving', part)) {
      const whole = view.snapshot.relations.to[place]!;
      if (!wholes.has(whole)) {
        wholes.add(whole);
        open.push(whole);
      }
    }
  }
  return wholes;
};
