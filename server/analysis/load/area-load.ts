/** What lies on each area: the partnerships whose ground shares a base unit with it, and the seats on them. */
import type { HoursAssumptions } from '#contract/hours';
import { groundOfArea } from '../area-ground.ts';
import { listAt, type NumberLists } from '../columns.ts';
import { onceFor } from '../once-for.ts';
import type { ViewRevision } from '../revision.ts';
import { nodesOf } from '../snapshot.ts';
import { noGround, type View } from '../view.ts';
import { addHours, emptyLoad, type LoadColumns } from './load-columns.ts';
import { memberLoad } from './member-load.ts';
import { hoursOnBoard } from './seat-hours.ts';

/** Seats and hours of the partnerships of each ground; `counted` are seats, and 1 for a board that none is recorded of. */
const loadOfGrounds = (view: View, assumptions: HoursAssumptions) => {
  const { boards } = memberLoad(view)(assumptions);
  const { seatsPerBoard } = assumptions;
  const grounds = emptyLoad(view.grounds.offsets.length - 1);
  const counted = new Float64Array(grounds.boards.length);
  for (const board of view.partnerships) {
    const ground = view.groundOf[board]!;
    if (ground === noGround) continue;
    const seats = boards.seats[board]!;
    grounds.boards[ground]! += 1;
    grounds.seats[ground]! += seats;
    grounds.meetings[ground]! += boards.meetings[board]!;
    if (boards.uncertain[board] === 1) grounds.uncertain[ground] = 1;
    counted[ground]! += Math.max(1, seats);
    if (seats > 0) {
      addHours(grounds, ground, {
        low: boards.low[board]!,
        high: boards.high[board]!,
        known: boards.known[board]! * seats,
      });
    } else {
      const { low, high } = hoursOnBoard(view.snapshot, assumptions, board);
      const weight = assumptions.otherRoles;
      addHours(grounds, ground, {
        low: low * weight * seatsPerBoard.low,
        high: high * weight * seatsPerBoard.high,
        known: 0,
      });
    }
  }
  return { grounds, counted };
};

/** The grounds that each base unit lies in. */
const groundsByUnit = onceFor((grounds: NumberLists): ReadonlyMap<number, readonly number[]> => {
  const byUnit = new Map<number, number[]>();
  for (let ground = 0; ground < grounds.offsets.length - 1; ground += 1) {
    for (const unit of listAt(grounds, ground)) {
      const list = byUnit.get(unit);
      if (list) list.push(ground);
      else byUnit.set(unit, [ground]);
    }
  }
  return byUnit;
});

const measure = (view: View, assumptions: HoursAssumptions): LoadColumns => {
  const { snapshot, scope } = view;
  const { grounds, counted } = loadOfGrounds(view, assumptions);
  const byUnit = groundsByUnit(view.grounds);
  const areas = emptyLoad(snapshot.nodes.length);
  // The last area that a ground was added to, so that it is added once.
  const addedTo = new Int32Array(counted.length).fill(-1);
  for (const area of nodesOf(snapshot, 'Boundary')) {
    if (scope.nodes[area] === 0 || scope.inArea?.[area] === 0) continue;
    let seatsCounted = 0;
    for (const unit of groundOfArea(view)(area).units) {
      for (const ground of byUnit.get(unit) ?? []) {
        if (addedTo[ground] === area) continue;
        addedTo[ground] = area;
        areas.boards[area]! += grounds.boards[ground]!;
        areas.seats[area]! += grounds.seats[ground]!;
        areas.meetings[area]! += grounds.meetings[ground]!;
        areas.low[area]! += grounds.low[ground]!;
        areas.high[area]! += grounds.high[ground]!;
        areas.known[area]! += grounds.known[ground]!;
        areas.uncertain[area]! |= grounds.uncertain[ground]!;
        seatsCounted += counted[ground]!;
      }
    }
    if (seatsCounted > 0) areas.known[area]! /= seatsCounted;
  }
  return areas;
};

/** The load of the areas of a view under the assumptions of a caller, worked out once for both. */
export const areaLoad = onceFor((view: View) => onceFor((assumptions: HoursAssumptions) => measure(view, assumptions)));

/** The areas of which the load is not what it was in the view before. */
export const areasChanged = (view: View, { before }: ViewRevision, assumptions: HoursAssumptions): number[] => {
  const [was, now] = [areaLoad(before)(assumptions), areaLoad(view)(assumptions)];
  const changed = new Set<number>();
  for (const column of Object.keys(now) as (keyof LoadColumns)[]) {
    const [then, since] = [was[column], now[column]];
    for (const area of nodesOf(view.snapshot, 'Boundary')) if (!Object.is(then[area], since[area])) changed.add(area);
  }
  return [...changed];
};
