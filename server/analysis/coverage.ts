/** Which partnerships cover an area: in full, or in part. */

import { listAt } from './columns.ts';
import { groundOf } from './ground.ts';
import { onceFor } from './once-for.ts';
import { asksOf } from './origins.ts';
import { couldMeet, firstDay, holdsAt } from './partial-dates.ts';
import { isInScope } from './scope.ts';
import { nodesOf, type RequirementRow } from './snapshot.ts';
import { inScope, noGround, type View } from './view.ts';

/** Partnerships by place, ascending. */
export interface Cover {
  /** Its base units are known to be all, and lie in the ground of these; or they cover it by name. */
  readonly full: readonly number[];
  /** These share a base unit with it. */
  readonly part: readonly number[];
}

/** Partnerships in view by ground. */
const byGround = ({ partnerships, groundOf: own, grounds }: View): readonly (readonly number[])[] => {
  const lists: number[][] = Array.from({ length: grounds.offsets.length - 1 }, () => []);
  for (const partnership of partnerships) {
    if (own[partnership] !== noGround) lists[own[partnership]!]!.push(partnership);
  }
  return lists;
};

const covers = (view: View): ReadonlyMap<number, Cover> => {
  const { snapshot, scope, grounds } = view;
  const areas = [...nodesOf(snapshot, 'Boundary')].filter((area) => isInScope(snapshot, scope, area));
  const units = areas.map((area) => groundOf(snapshot, scope, [area]));
  const areasOf = new Map<number, number[]>();
  for (const [index, ground] of units.entries()) {
    for (const unit of ground.units) {
      const list = areasOf.get(unit);
      if (list) list.push(index);
      else areasOf.set(unit, [index]);
    }
  }
  const full: Set<number>[] = areas.map(
    (area) => new Set(inScope(view, 'COVERS', 'reaching', area).map((place) => snapshot.relations.from[place]!)),
  );
  const part: number[][] = areas.map(() => []);
  const counts = new Int32Array(areas.length);
  for (const [ground, partnerships] of byGround(view).entries()) {
    const met: number[] = [];
    for (const unit of listAt(grounds, ground)) {
      for (const index of areasOf.get(unit) ?? []) {
        if (counts[index] === 0) met.push(index);
        counts[index]! += 1;
      }
    }
    for (const index of met) {
      const { units: own, complete } = units[index]!;
      const whole = complete && counts[index] === own.length;
      counts[index] = 0;
      for (const partnership of partnerships) {
        if (whole) full[index]!.add(partnership);
        else part[index]!.push(partnership);
      }
    }
  }
  const inView = new Set(view.partnerships);
  return new Map(
    areas.map((area, index) => [
      area,
      {
        full: [...full[index]!].filter((each) => inView.has(each)).sort((a, b) => a - b),
        part: part[index]!.filter((each) => !full[index]!.has(each)).sort((a, b) => a - b),
      },
    ]),
  );
};

/** How partnerships cover each area in scope, by the area's place. */
export const coversByArea: (view: View) => ReadonlyMap<number, Cover> = onceFor(covers);

/** Whether a requirement asks something of an area: at the date in force, or ever while there was the area. */
export const isRequired = ({ snapshot, scope }: View, { node }: RequirementRow, area: number): boolean => {
  const { life } = snapshot.nodes;
  if (scope.nodes[node] === 0 || !asksOf(snapshot, node, area)) return false;
  return scope.at === null ? couldMeet(life, node, life, area) : holdsAt(life, node, firstDay(scope.at)) > 0;
};
