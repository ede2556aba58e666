/** A view: a snapshot in a scope, with the sets that rules compare worked out once for each partnership. */
import type { RelationshipType } from '#contract/graph-model';
import { listAt, type NumberLists, packLists, replaceLists } from './columns.ts';
import { groundOf } from './ground.ts';
import { couldMeet, holding } from './partial-dates.ts';
import type { Scope } from './scope.ts';
import { countOf, onOwnBehalf, type Snapshot, typeIndex, wordPlace } from './snapshot.ts';

export interface View {
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  /** Partnerships in scope and in the area asked for, by ascending place. */
  readonly partnerships: readonly number[];
  /** Members by the partnership's place: every role but observer, persons who sit for another left out. Ascending. */
  readonly members: NumberLists;
  /** Themes by the partnership's place; empty where none is recorded. Ascending. */
  readonly themes: NumberLists;
  /** Which of the grounds is a partnership's own, by its place; `noGround` where none is recorded. */
  readonly groundOf: Int32Array;
  /** The base units of each ground, ascending; partnerships that cover the same areas have one ground. */
  readonly grounds: NumberLists;
  /**
   * Equal for two grounds that are known to be the same: the same base units, all of them known, or the very same areas.
   */
  readonly groundClass: Int32Array;
  readonly groundBook: GroundBook;
  /** 1 where a partnership, or a relationship that makes its sets, only perhaps holds at the date. */
  readonly uncertain: Uint8Array;
}

export const noGround = -1;

const ascending = (values: number[]): number[] => {
  values.sort((a, b) => a - b);
  return values.filter((value, index) => value !== values[index - 1]);
};

/** Relationships of a type that are in scope and reach, or leave, a node. */
export const inScope = (
  { snapshot, scope }: Pick<View, 'snapshot' | 'scope'>,
  type: RelationshipType,
  direction: 'leaving' | 'reaching',
  node: number,
): number[] => {
  const wanted = typeIndex(type);
  const { offsets, values } = snapshot[direction];
  const found: number[] = [];
  for (let index = offsets[node]!; index < offsets[node + 1]!; index += 1) {
    const place = values[index]!;
    if (snapshot.relations.types[place] === wanted && scope.relations[place]! > 0) found.push(place);
  }
  return found;
};

/** Tells which seats make a member: observers and persons who sit for another do not. */
export const memberSeats = (snapshot: Snapshot): ((seat: number) => boolean) => {
  const observer = wordPlace(snapshot, 'observer');
  const { onBehalfOf, roles } = snapshot.relations;
  return (seat) => onBehalfOf[seat] === onOwnBehalf && roles[seat] !== observer;
};

/** The grounds met so far: partnerships that cover the same areas have one ground. */
interface GroundBook {
  readonly byAreas: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
}

/** Finds the ground of areas, and makes it where it is new. */
const groundFinder = (
  snapshot: Snapshot,
  scope: Scope,
  known?: Pick<View, 'grounds' | 'groundClass' | 'groundBook'>,
) => {
  const byAreas = new Map(known?.groundBook.byAreas);
  const classes = new Map(known?.groundBook.classes);
  const grounds: ArrayLike<number>[] = Array.from(known?.groundClass ?? [], (_, ground) =>
    listAt(known!.grounds, ground),
  );
  const groundClass = Array.from(known?.groundClass ?? []);
  const find = (areas: readonly number[]): number => {
    if (areas.length === 0) return noGround;
    const areaKey = areas.join();
    const found = byAreas.get(areaKey);
    if (found !== undefined) return found;
    const { units, complete } = groundOf(snapshot, scope, areas);
    const sameness = complete && units.length > 0 ? `units ${units.join()}` : `areas ${areaKey}`;
    if (!classes.has(sameness)) classes.set(sameness, classes.size);
    groundClass.push(classes.get(sameness)!);
    byAreas.set(areaKey, grounds.length);
    return grounds.push(units) - 1;
  };
  const packed = (): Pick<View, 'grounds' | 'groundClass' | 'groundBook'> =>
    known && known.groundClass.length === grounds.length ? known : pack();
  const pack = () => ({
    grounds: packLists(grounds),
    groundClass: Int32Array.from(groundClass),
    groundBook: { byAreas, classes },
  });
  return { find, packed };
};

/** Whether a partnership is one that a scope is about. */
export const isViewed = ({ nodes, inArea }: Scope, partnership: number): boolean =>
  nodes[partnership]! > 0 && (inArea === null || inArea[partnership] === 1);

/** Tells the sets of a partnership, and notes it where one of them only perhaps holds at the date. */
const setReader = (snapshot: Snapshot, scope: Scope, uncertain: Uint8Array) => {
  const { from, to } = snapshot.relations;
  const isMember = memberSeats(snapshot);
  const anything = () => true;
  const read =
    (type: RelationshipType, direction: 'leaving' | 'reaching', accept: (place: number) => boolean) =>
    (partnership: number): number[] => {
      if (!isViewed(scope, partnership)) return [];
      const places = inScope({ snapshot, scope }, type, direction, partnership).filter(accept);
      if (places.some((place) => scope.relations[place] === holding.perhaps)) uncertain[partnership] = 1;
      return ascending(places.map((place) => (direction === 'leaving' ? to : from)[place]!));
    };
  return {
    members: read('MEMBER_OF', 'reaching', isMember),
    themes: read('ADDRESSES', 'leaving', anything),
    areas: read('COVERS', 'leaving', anything),
  };
};

/** Views of whole scopes, by the mask that those of their areas share with them. */
const wholes = new WeakMap<Uint8Array, View>();

/** The view that one of an area is a part of; any other is whole itself. */
export const wholeOf = (view: View): View => {
  const { snapshot, scope } = view;
  if (scope.inArea === null) return view;
  return viewIn(snapshot, { ...scope, inArea: null, area: null });
};

/** The view of a scope: one of a whole scope is made once, for as long as its masks are kept. */
export const viewIn = (snapshot: Snapshot, scope: Scope): View =>
  (scope.inArea === null && wholes.get(scope.relations)) || makeView(snapshot, scope);

const noted = (view: View): View => {
  if (view.scope.inArea === null) wholes.set(view.scope.relations, view);
  return view;
};

export const makeView = (snapshot: Snapshot, scope: Scope): View => {
  // Partnerships stand first among the nodes, so that their places count from 0.
  const all = Array.from({ length: countOf(snapshot, 'Partnership') }, (_, place) => place);
  const uncertain = Uint8Array.from(all, (place) => Number(scope.nodes[place] === holding.perhaps));
  const sets = setReader(snapshot, scope, uncertain);
  const { find, packed } = groundFinder(snapshot, scope);
  return noted({
    snapshot,
    scope,
    partnerships: all.filter((place) => isViewed(scope, place)),
    members: packLists(all.map(sets.members)),
    themes: packLists(all.map(sets.themes)),
    groundOf: Int32Array.from(all, (place) => find(sets.areas(place))),
    ...packed(),
    uncertain,
  });
};

/** A view of a changed snapshot with the same nodes: what concerns partnerships that were not touched is taken over. */
export const reviseView = (view: View, snapshot: Snapshot, scope: Scope, touched: ReadonlySet<number>): View => {
  const uncertain = view.uncertain.slice();
  for (const place of touched) uncertain[place] = Number(scope.nodes[place] === holding.perhaps);
  const sets = setReader(snapshot, scope, uncertain);
  const { find, packed } = groundFinder(snapshot, scope, view);
  const revise = (lists: NumberLists, read: (place: number) => readonly number[]) =>
    replaceLists(lists, new Map([...touched].map((place) => [place, read(place)])));
  const own = view.groundOf.slice();
  for (const place of touched) own[place] = find(sets.areas(place));
  const ground = packed();
  return noted({
    snapshot,
    scope,
    partnerships: view.partnerships.filter((place) => isViewed(scope, place)),
    members: revise(view.members, sets.members),
    themes: revise(view.themes, sets.themes),
    groundOf: own,
    grounds: ground.grounds,
    groundClass: ground.groundClass,
    groundBook: ground.groundBook,
    uncertain,
  });
};

/** Whether an ascending list has a number. */
const isAmong = (ascendingList: readonly number[], wanted: number): boolean => {
  let low = 0;
  let high = ascendingList.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascendingList[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return ascendingList[low] === wanted;
};

/** A view of some of its partnerships only: what is asked of each of them alone has the same answer. */
export const narrowed = (view: View, partnerships: ReadonlySet<number>): View => ({
  ...view,
  partnerships: [...partnerships].filter((each) => isAmong(view.partnerships, each)).sort((a, b) => a - b),
});

const nothing = new Int32Array(0);

/** Base units of the ground of a partnership; empty where none is recorded. Ascending. */
export const groundUnits = ({ groundOf: own, grounds }: View, partnership: number): Int32Array =>
  own[partnership] === noGround ? nothing : listAt(grounds, own[partnership]!);

/** Whether two partnerships could have lived at the same time. */
export const aliveTogether = ({ snapshot }: View, a: number, b: number): boolean =>
  couldMeet(snapshot.nodes.life, a, snapshot.nodes.life, b);

/** What two ascending lists have in common. */
export const sharedOf = (a: ArrayLike<number>, b: ArrayLike<number>): number[] => {
  const shared: number[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 1) {
    while (j < b.length && b[j]! < a[i]!) j += 1;
    if (j < b.length && b[j] === a[i]) shared.push(a[i]!);
  }
  return shared;
};

/** Whether two ascending lists have anything in common. */
export const meet = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  let j = 0;
  for (let i = 0; i < a.length; i += 1) {
    while (j < b.length && b[j]! < a[i]!) j += 1;
    if (j < b.length && b[j] === a[i]) return true;
  }
  return false;
};
