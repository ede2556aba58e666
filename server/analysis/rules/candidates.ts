/** Who could fill a gap. */
import { listAt } from '../columns.ts';
import { groundOf } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import { labelOf, relationsOf, typeOf } from '../snapshot.ts';
import { groundUnits, meet, type View } from '../view.ts';

/** Base units of every area in which an agency operates, by the area. */
const unitsOfAreas = onceFor((view: View): ReadonlyMap<number, readonly number[]> => {
  const { snapshot, scope } = view;
  const units = new Map<number, readonly number[]>();
  for (const place of relationsOf(snapshot, 'OPERATES_IN')) {
    const area = snapshot.relations.to[place]!;
    if (scope.relations[place]! > 0 && !units.has(area)) units.set(area, groundOf(snapshot, scope, [area]).units);
  }
  return units;
});

/**
 * Named agencies of a sort on the ground of a partnership: they operate there, or sit on another partnership there.
 * Ascending; none where the ground is not known.
 */
export const namedAgenciesOnGround = (
  view: View,
  isOfSort: (agency: number) => boolean,
  partnership: number,
): number[] => {
  const { snapshot, scope, partnerships, members } = view;
  const ground = groundUnits(view, partnership);
  if (ground.length === 0) return [];
  const found = new Set<number>();
  const isWanted = (node: number) =>
    labelOf(snapshot, node) === 'Agency' && snapshot.nodes.named[node] === 1 && isOfSort(node);
  const areas = unitsOfAreas(view);
  for (const place of relationsOf(snapshot, 'OPERATES_IN')) {
    if (scope.relations[place] === 0) continue;
    if (meet(ground, areas.get(snapshot.relations.to[place]!)!)) found.add(snapshot.relations.from[place]!);
  }
  for (const other of partnerships) {
    if (other === partnership || !meet(ground, groundUnits(view, other))) continue;
    for (const member of listAt(members, other)) found.add(member);
  }
  return [...found].filter(isWanted).sort((a, b) => a - b);
};

/** The same for agencies of some types. */
export const agenciesOnGround = (view: View, types: readonly string[], partnership: number): number[] =>
  namedAgenciesOnGround(view, (agency) => types.includes(typeOf(view.snapshot, agency) ?? ''), partnership);
