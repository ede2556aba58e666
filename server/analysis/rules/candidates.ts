/** Who could fill a gap. */
import { addToList } from '../../add-to-list.ts';
import { byUnit } from '../by-unit.ts';
import { listAt } from '../columns.ts';
import { groundOf } from '../ground.ts';
import { groundsMeeting } from '../ground-meeting.ts';
import { onceFor } from '../once-for.ts';
import { labelOf, relationsOf, typeOf } from '../snapshot.ts';
import { groundUnits, type View } from '../view.ts';

/** Agencies by the areas they operate in, and which of those areas have one of some base units at least. */
const operating = onceFor((view: View) => {
  const { snapshot, scope } = view;
  const agenciesOf = new Map<number, number[]>();
  for (const place of relationsOf(snapshot, 'OPERATES_IN')) {
    if (scope.relations[place] === 0) continue;
    addToList(agenciesOf, snapshot.relations.to[place]!, snapshot.relations.from[place]!);
  }
  const areas = [...agenciesOf.keys()];
  return {
    agenciesOf,
    areasMeeting: byUnit(areas.map((area) => [area, groundOf(snapshot, scope, [area]).units] as const)),
  };
});

/** Partnerships by their ground, as its place among those of the view. */
const partnershipsByGround = onceFor(({ partnerships, groundOf: own }: View) => {
  const known = new Map<number, number[]>();
  for (const partnership of partnerships) addToList(known, own[partnership]!, partnership);
  return known;
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
  const { snapshot, members } = view;
  const ground = groundUnits(view, partnership);
  if (ground.length === 0) return [];
  const found = new Set<number>();
  const isWanted = (node: number) =>
    labelOf(snapshot, node) === 'Agency' && snapshot.nodes.named[node] === 1 && isOfSort(node);
  const { agenciesOf, areasMeeting } = operating(view);
  for (const area of areasMeeting(ground)) for (const agency of agenciesOf.get(area)!) found.add(agency);
  const onGround = partnershipsByGround(view);
  for (const met of groundsMeeting(view)(ground)) {
    for (const other of onGround.get(met) ?? [])
      if (other !== partnership) for (const member of listAt(members, other)) found.add(member);
  }
  return [...found].filter(isWanted).sort((a, b) => a - b);
};

/** The same for agencies of some types. */
export const agenciesOnGround = (view: View, types: readonly string[], partnership: number): number[] =>
  namedAgenciesOnGround(view, (agency) => types.includes(typeOf(view.snapshot, agency) ?? ''), partnership);
