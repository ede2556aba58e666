/**
 * The camera's arithmetic. The renderer is given one fixed frame for every picture, so that its camera stays where it
 * is when a picture grows; `scale` is pixels of the view a unit of the picture.
 */
import type { Point } from './hashed-position.ts';

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Side of the frame, in units, centred on the origin. */
export const frameSide = 1000;
/** A fit never enlarges beyond this: a lone pair stays a pair in its surroundings, and where there are more their names want room. */
const largestFit = (points: number): number => (points > 12 ? 2 : 1.15);

const shorter = ({ width, height }: ViewSize): number => Math.max(1, Math.min(width, height));

export const scaleOf = (ratio: number, view: ViewSize): number => shorter(view) / (frameSide * ratio);

export const ratioOf = (scale: number, view: ViewSize): number => shorter(view) / (frameSide * scale);

/** Marks and lines grow and shrink less than the distances between them. */
export const markScale = (scale: number): number => Math.sqrt(Math.min(4, Math.max(0.06, scale)));

export const cameraAt = (middle: Point): Point => ({ x: 0.5 + middle.x / frameSide, y: 0.5 + middle.y / frameSide });

export interface CameraFit extends Point {
  readonly ratio: number;
}

/** What of a picture is in sight, whatever the window: its middle in units, and how many hundredths of a pixel a unit takes. */
export interface Look extends Point {
  readonly percent: number;
}

/** In whole numbers, as an address holds it; a zero added makes none of them −0. */
export const lookOf = ({ x, y, ratio }: CameraFit, view: ViewSize): Look => ({
  x: Math.round((x - 0.5) * frameSide) + 0,
  y: Math.round((y - 0.5) * frameSide) + 0,
  percent: Math.max(1, Math.round(scaleOf(ratio, view) * 100)),
});

export const cameraOfLook = ({ x, y, percent }: Look, view: ViewSize): CameraFit => ({
  ...cameraAt({ x, y }),
  ratio: ratioOf(percent / 100, view),
});

/** Pixels around a point that are to be seen with it, whatever the scale. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** What a fit holds: a point, with the room for its words where it has some. */
export interface Held extends Point {
  readonly room?: Room;
}

/** No words take more of the view than this, on either side: they are cut or go inward instead. */
const roomAtMost = 0.26;

/** The camera that shows all points within the margins, and all words, as large as is sensible. */
export const fitPoints = (points: readonly Held[], view: ViewSize, margins: Margins): CameraFit => {
  if (points.length === 0) return { x: 0.5, y: 0.5, ratio: ratioOf(1, view) };
  const room = (of: number | undefined, least: number, whole: number) =>
    Math.max(least, Math.min(of ?? 0, whole * roomAtMost));
  const across = alongOneSide(
    points.map((point) => ({
      at: point.x,
      before: room(point.room?.left, margins.left, view.width),
      after: room(point.room?.right, margins.right, view.width),
    })),
  );
  const up = alongOneSide(
    points.map((point) => ({
      at: point.y,
      before: room(point.room?.below, margins.bottom, view.height),
      after: room(point.room?.above, margins.top, view.height),
    })),
  );
  const scale = Math.min(largestFit(points.length), largestScale(across, view.width), largestScale(up, view.height));
  const middle = { x: middleOf(across, scale), y: middleOf(up, scale) };
  return { ...cameraAt(middle), ratio: ratioOf(scale, view) };
};

interface Stretch {
  /** Units. */
  readonly at: number;
  /** Pixels. */
  readonly before: number;
  readonly after: number;
}

/** Those that no other one covers at every scale: of the same room only the first and the last. */
const alongOneSide = (all: readonly Stretch[]): readonly Stretch[] => {
  const ends = new Map<string, { first: Stretch; last: Stretch }>();
  for (const one of all) {
    const key = `${one.before} ${one.after}`;
    const known = ends.get(key);
    if (!known) ends.set(key, { first: one, last: one });
    else if (one.at < known.first.at) known.first = one;
    else if (one.at > known.last.at) known.last = one;
  }
  return [...ends.values()].flatMap(({ first, last }) => [first, last]);
};

/** From where to where they reach, in pixels, at a scale. */
const reach = (all: readonly Stretch[], scale: number): readonly [number, number] => [
  Math.min(...all.map(({ at, before }) => at * scale - before)),
  Math.max(...all.map(({ at, after }) => at * scale + after)),
];

const middleOf = (all: readonly Stretch[], scale: number): number => {
  const [first, last] = reach(all, scale);
  return (first + last) / 2 / scale;
};

/** The largest scale at which every two of them have room in so many pixels, and so all. */
const largestScale = (all: readonly Stretch[], pixels: number): number => {
  let largest = Number.POSITIVE_INFINITY;
  for (const one of all) {
    for (const other of all) {
      const apart = other.at - one.at;
      if (apart > 0) largest = Math.min(largest, Math.max(1, pixels - one.before - other.after) / Math.max(1, apart));
    }
  }
  return largest;
};
