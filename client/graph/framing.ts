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
/** A fit never enlarges beyond this: a lone pair stays a pair in its surroundings. */
const largestFit = 1.15;

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

/** The camera that shows all points within the margins, as large as is sensible. */
export const fitPoints = (points: readonly Point[], view: ViewSize, margins: Margins): CameraFit => {
  if (points.length === 0) return { x: 0.5, y: 0.5, ratio: ratioOf(1, view) };
  const [left, right] = extent(points.map(({ x }) => x));
  const [bottom, top] = extent(points.map(({ y }) => y));
  const free = {
    width: Math.max(1, view.width - margins.left - margins.right),
    height: Math.max(1, view.height - margins.top - margins.bottom),
  };
  const scale = Math.min(largestFit, free.width / Math.max(1, right - left), free.height / Math.max(1, top - bottom));
  const middle = {
    x: (left + right) / 2 + (margins.right - margins.left) / 2 / scale,
    y: (bottom + top) / 2 + (margins.top - margins.bottom) / 2 / scale,
  };
  return { ...cameraAt(middle), ratio: ratioOf(scale, view) };
};

const extent = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
];
