/**
 * Which names are written, and where: greedily by importance, each in the first of its places where it fits into the
 * view and touches nothing already there. Pure; measured boxes come in, placed boxes go out.
 */
import type { Point } from './hashed-position.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A straight piece of a line, in pixels of the view. */
export type Piece = readonly [Point, Point];

/** Where a name stands beside its mark; above and below also flush with one edge of it. */
export type Side = 'right' | 'left' | 'above' | 'above-left' | 'above-right' | 'below' | 'below-left' | 'below-right';

export interface LabelCandidate {
  readonly key: string;
  /** Of the mark that is named, in pixels of the view. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly importance: number;
  /** Of the text, measured, in each of the forms that it may have, the best first. */
  readonly forms: readonly Size[];
  /** In the order of preference. */
  readonly sides: readonly Side[];
  /** What it does rather than not be written: stand over marks, or be moved into the view besides. */
  readonly insists: 'no' | 'over-marks' | 'anywhere';
}

export interface LabelRequest {
  readonly candidates: readonly LabelCandidate[];
  /** Words that are there already: no name covers them. */
  readonly taken: readonly Box[];
  /** Marks, which only a name that insists may cover. */
  readonly marks: readonly Box[];
  /** Lines, which a name crosses only where it has no other place. */
  readonly lines?: readonly Piece[];
  readonly view: Size;
  readonly atMost: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly box: Box;
  readonly side: Side;
  /** Which of its forms has found its place. */
  readonly form: number;
}

const distance = 4;
/** Least free space between two labels. */
const apart = 3;
/** Least free space between a label and the edge of the view. */
const fromEdge = 6;

export const chooseLabels = (request: LabelRequest): readonly PlacedLabel[] => {
  const placed: PlacedLabel[] = [];
  const byImportance = [...request.candidates].sort(
    (one, other) => other.importance - one.importance || (one.key < other.key ? -1 : 1),
  );
  for (const candidate of byImportance) {
    if (placed.length >= request.atMost) break;
    const chosen = chooseOne(candidate, placed, request);
    if (chosen) placed.push({ key: candidate.key, ...chosen });
  }
  return placed;
};

type Place = Omit<PlacedLabel, 'key'>;

const chooseOne = (
  candidate: LabelCandidate,
  placed: readonly PlacedLabel[],
  { taken, marks, lines = [], view }: LabelRequest,
): Place | undefined => {
  const covers = (others: readonly Box[], box: Box) => others.some((other) => touches(box, other));
  const coversName = ({ box }: Place) => placed.some((other) => touches(box, other.box));
  const isUnwritten = (place: Place) => !covers(taken, place.box) && !coversName(place);
  const places = placesOf(candidate);
  const free = places.filter((place) => isInside(place.box, view) && isUnwritten(place));
  const clear = leastCrossed(
    free.filter(({ box }) => !covers(marks, box)),
    lines,
  );
  if (clear || candidate.insists === 'no') return clear;
  if (free.length > 0 || candidate.insists === 'over-marks') return leastCovering(free, marks);
  const moved = places.map((place) => ({ ...place, box: intoView(place.box, view) }));
  return moved.find(isUnwritten) ?? moved.find((place) => !coversName(place));
};

/** Every side, for each form. */
const placesOf = (candidate: LabelCandidate): readonly Place[] =>
  candidate.forms.flatMap((size, form) =>
    candidate.sides.map((side) => ({ side, box: boxAt(candidate, size, side), form })),
  );

/** The first of those that the fewest lines run through, of the best form that has a place. */
const leastCrossed = (places: readonly Place[], lines: readonly Piece[]): Place | undefined => {
  const [first] = places;
  if (!first || lines.length === 0) return first;
  const alike = places.filter(({ form }) => form === first.form);
  const crossings = alike.map(({ box }) => lines.filter((piece) => crosses(piece, box)).length);
  return alike[crossings.indexOf(Math.min(...crossings))];
};

/** The first of those that cover the fewest marks. */
const leastCovering = (places: readonly Place[], marks: readonly Box[]): Place | undefined => {
  const covered = places.map(({ box }) => marks.filter((mark) => touches(box, mark)).length);
  return places[covered.indexOf(Math.min(...covered))];
};

/** Whether a piece of a line runs through a box: it is cut to the box side by side, and something is left. */
const crosses = ([from, to]: Piece, { left, top, width, height }: Box): boolean => {
  let [first, last] = [0, 1];
  for (const [start, way, least, most] of [
    [from.x, to.x - from.x, left, left + width],
    [from.y, to.y - from.y, top, top + height],
  ] as const) {
    if (way === 0) {
      if (start < least || start > most) return false;
      continue;
    }
    const [one, other] = [(least - start) / way, (most - start) / way];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
    if (first > last) return false;
  }
  return true;
};

const boxAt = ({ x, y, radius }: LabelCandidate, { width, height }: Size, side: Side): Box => {
  const [row, flush] = side.split('-');
  if (row === 'right' || row === 'left') {
    return {
      left: row === 'right' ? x + radius + distance : x - radius - distance - width,
      top: y - height / 2,
      width,
      height,
    };
  }
  const left = flush === 'left' ? x + radius - width : flush === 'right' ? x - radius : x - width / 2;
  return { left, top: row === 'above' ? y - radius - distance - height : y + radius + distance, width, height };
};

/** Moved so far that all of it is seen, where the view has room for it. */
export const intoView = (box: Box, view: Size): Box => ({
  ...box,
  left: Math.max(fromEdge, Math.min(box.left, view.width - box.width - fromEdge)),
  top: Math.max(fromEdge, Math.min(box.top, view.height - box.height - fromEdge)),
});

/** Whether all of a label is seen, off the edges of the view. */
export const isInside = (box: Box, view: Size): boolean =>
  box.left >= fromEdge &&
  box.top >= fromEdge &&
  box.left + box.width <= view.width - fromEdge &&
  box.top + box.height <= view.height - fromEdge;

export const touches = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width + apart &&
  other.left < one.left + one.width + apart &&
  one.top < other.top + other.height + apart &&
  other.top < one.top + one.height + apart;
