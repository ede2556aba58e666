/** How many seats all that are listed have, and of how many of them the hours are not recorded: each seat once. */
import type { HoursAssumptions } from '#contract/hours';
import type { LoadSubject } from '#contract/load';
import { groundOfArea } from '../area-ground.ts';
import { listAt } from '../columns.ts';
import type { LoadColumns } from '../load/load-columns.ts';
import { memberLoad } from '../load/member-load.ts';
import { noGround, type View } from '../view.ts';

/** Partnerships with ground in some of the areas: areas overlap, and a partnership on two of them is one. */
const partnershipsOn = (view: View, areas: readonly number[]): readonly number[] => {
  const isUnit = new Uint8Array(view.snapshot.nodes.length);
  for (const area of areas) for (const unit of groundOfArea(view)(area).units) isUnit[unit] = 1;
  const touches = Uint8Array.from({ length: view.grounds.offsets.length - 1 }, (_, ground) =>
    Number(listAt(view.grounds, ground).some((unit) => isUnit[unit] === 1)),
  );
  return view.partnerships.filter((board) => view.groundOf[board] !== noGround && touches[view.groundOf[board]!] === 1);
};

interface Listed {
  readonly of: LoadSubject;
  readonly nodes: readonly number[];
  readonly columns: LoadColumns;
  readonly assumptions: HoursAssumptions;
}

export const seatsListed = (view: View, { of, nodes, columns, assumptions }: Listed) => {
  const [counted, { seats, known }] =
    of === 'area' ? [partnershipsOn(view, nodes), memberLoad(view)(assumptions).boards] : [nodes, columns];
  const sum = (value: (node: number) => number) => counted.reduce((total, node) => total + value(node), 0);
  return {
    seats: sum((node) => seats[node]!),
    hoursNotKnown: sum((node) => seats[node]! * (1 - known[node]!)),
  };
};
