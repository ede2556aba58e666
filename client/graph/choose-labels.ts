/**
 * Which names are written, and where: greedily by importance, each in the first of its places where it fits into the
 * view and touches nothing already there. Pure; measured boxes come in, placed boxes go out.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name stands beside its mark; above and below also flush with one edge of it. */
export type Side = 'right' | 'left' | 'above' | 'above-left' | 'above-right' | 'below' | 'below-left' | 'below-right';

export interface LabelCandidate {
  readonly key: string;
  /** Of the mark that is named, in pixels of the view. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the text, measured. */
  readonly width: number;
  readonly height: number;
  readonly importance: number;
  /** In the order of preference. */
  readonly sides: readonly Side[];
  /** True where the name is written over marks rather than not at all. */
  readonly insists: boolean;
}

export interface LabelRequest {
  readonly candidates: readonly LabelCandidate[];
  /** Words that are there already: no name covers them. */
  readonly taken: readonly Box[];
  /** Marks, which only a name that insists may cover. */
  readonly marks: readonly Box[];
  readonly view: { readonly width: number; readonly height: number };
  readonly atMost: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly box: Box;
  readonly side: Side;
}

const distance = 4;
/** Least free space between two labels. */
const apart = 3;
/** Least free space between a label and the edge of the view. */
const fromEdge = 6;

export const chooseLabels = ({ candidates, taken, marks, view, atMost }: LabelRequest): readonly PlacedLabel[] => {
  const placed: PlacedLabel[] = [];
  const byImportance = [...candidates].sort(
    (one, other) => other.importance - one.importance || (one.key < other.key ? -1 : 1),
  );
  for (const candidate of byImportance) {
    if (placed.length >= atMost) break;
    const isFree = (box: Box) =>
      isInside(box, view) &&
      !taken.some((other) => touches(box, other)) &&
      !placed.some((other) => touches(box, other.box));
    const free = candidate.sides
      .map((side) => ({ side, box: boxAt(candidate, side) }))
      .filter(({ box }) => isFree(box));
    const clear = free.find(({ box }) => !marks.some((mark) => touches(box, mark)));
    const chosen = clear ?? (candidate.insists ? free[0] : undefined);
    if (chosen) placed.push({ key: candidate.key, ...chosen });
  }
  return placed;
};

const boxAt = ({ x, y, radius, width, height }: LabelCandidate, side: Side): Box => {
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

/** Whether all of a label is seen, off the edges of the view. */
export const isInside = (box: Box, view: { readonly width: number; readonly height: number }): boolean =>
  box.left >= fromEdge &&
  box.top >= fromEdge &&
  box.left + box.width <= view.width - fromEdge &&
  box.top + box.height <= view.height - fromEdge;

export const touches = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width + apart &&
  other.left < one.left + one.width + apart &&
  one.top < other.top + other.height + apart &&
  other.top < one.top + one.height + apart;
