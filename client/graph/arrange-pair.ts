/** Two subjects side by side: what they share in columns between them, what is each one's own in columns outside. */
import type { Point } from './hashed-position.ts';
import type { Arrangement, MissingMember, StageRequest } from './stage-parts.ts';

/** Width of the band, in units, where all members are shared. */
const fullBand = 380;
const thinnestBand = 48;
/** Room for a name beside each. */
const row = 30;
const roomyRow = 52;
const tightestRow = 24;
const ownRow = 40;
/** Where so few are each one's own, a name has room below each. */
const fewOwn = 3;
const roomyOwnRow = 70;
const ownColumn = 44;
const ownDistance = 80;
const ownRowsAtMost = 6;
const columnAtMost = 132;
const sharedWidthAtMost = 560;
const columnsAtMost = 16;
const shoulder = 104;

export const arrangePair = ({ emphasis, radiusOf, missingMembers }: StageRequest): Arrangement => {
  const { shared, common, own, overlap, subjects } = emphasis;
  const [left, right] = subjects as readonly [string, string];
  const bandWidth = overlap ? Math.max(thinnestBand, overlap.share * fullBand) : null;
  const rows = Math.max(1, bandWidth === null ? Math.min(shared.length, 6) : Math.floor(bandWidth / row));
  const columns = Math.min(columnsAtMost, Math.max(1, Math.ceil(shared.length / rows)));
  const inColumn = Math.ceil(shared.length / columns);
  const columnWidth = Math.min(columnAtMost, sharedWidthAtMost / columns);
  const evenly = Math.max(tightestRow, (bandWidth ?? 0) / Math.max(1, inColumn));
  const rowHeight = bandWidth === null && inColumn <= 6 ? roomyRow : Math.min(roomyRow, evenly);
  const apart = Math.max(200, ((columns - 1) * columnWidth) / 2 + shoulder + 34);
  const halfHeight = Math.max(bandWidth ?? 0, inColumn * rowHeight) / 2;

  const places = new Map<string, Point>([
    [left, { x: -apart, y: 0 }],
    [right, { x: apart, y: 0 }],
  ]);
  shared.forEach((key, index) => {
    const column = Math.floor(index / inColumn);
    const inThis = Math.min(inColumn, shared.length - column * inColumn);
    places.set(key, {
      x: (column - (columns - 1) / 2) * columnWidth,
      y: ((inThis - 1) / 2 - (index % inColumn)) * rowHeight,
    });
  });
  common.forEach((key, index) => {
    places.set(key, { x: (index - (common.length - 1) / 2) * 140, y: -halfHeight - 56 });
  });
  const ghostPlaces = new Map<MissingMember, Point>();
  for (const [subject, side] of [
    [left, -1],
    [right, 1],
  ] as const) {
    const ghosts = missingMembers.get(subject) ?? [];
    const beside = [...ghosts, ...(own.get(subject) ?? [])];
    const down = beside.length <= fewOwn ? roomyOwnRow : ownRow;
    // From a little below the subject downward: its name stands above, outward, where it covers nothing.
    beside.forEach((item, index) => {
      const place = {
        x: side * (apart + ownDistance + Math.floor(index / ownRowsAtMost) * ownColumn),
        y: -((index % ownRowsAtMost) + 0.5) * down,
      };
      if (typeof item === 'string') places.set(item, place);
      else ghostPlaces.set(item, place);
    });
  }
  const ends = { fromRadius: radiusOf(left), toRadius: radiusOf(right), shoulder };
  const bands =
    bandWidth === null ? [] : [{ from: { x: -apart, y: 0 }, to: { x: apart, y: 0 }, ...ends, width: bandWidth }];
  return {
    places,
    bands,
    ghostPlaces,
    caption: overlap && { at: { x: 0, y: halfHeight + 20 }, overlap },
    clearance: halfHeight + 64,
  };
};
