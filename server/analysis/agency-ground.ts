/** On which ground agencies work. */
import { addToList } from '../add-to-list.ts';
import { listAt } from './columns.ts';
import { groundOf } from './ground.ts';
import { indexMembers } from './member-index.ts';
import { onceFor } from './once-for.ts';
import { relationsOf } from './snapshot.ts';
import { groundUnits, type View } from './view.ts';

/** The base units on which each agency operates or sits, by its place; none where nothing is known of it. */
export const unitsOfAgencies = onceFor((view: View): ((agency: number) => ReadonlySet<number>) => {
  const { snapshot, scope } = view;
  const { memberAt, boards } = indexMembers(view);
  const rankAt = new Map(Array.from(memberAt, (node, rank) => [node, rank]));
  const areas = new Map<number, number[]>();
  for (const place of relationsOf(snapshot, 'OPERATES_IN')) {
    if (scope.relations[place] === 0) continue;
    const agency = snapshot.relations.from[place]!;
    addToList(areas, agency, snapshot.relations.to[place]!);
  }
  const known = new Map<number, ReadonlySet<number>>();
  return (agency) => {
    const found = known.get(agency);
    if (found) return found;
    const units = new Set(groundOf(snapshot, scope, areas.get(agency) ?? []).units);
    const rank = rankAt.get(agency);
    if (rank !== undefined) {
      const seen = new Set<number>();
      for (const board of listAt(boards, rank)) {
        const ground = view.groundOf[board]!;
        if (seen.has(ground)) continue;
        seen.add(ground);
        for (const unit of groundUnits(view, board)) units.add(unit);
      }
    }
    known.set(agency, units);
    return units;
  };
});
