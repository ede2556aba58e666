import type { Point } from '../graph/hashed-position.ts';
import type { Band } from '../graph/stage-parts.ts';
import type { Palette } from '../palette.ts';
import type { Projection } from './projection.ts';

const opacity = 0.17;
const rimOpacity = 0.4;

/** Draws the bands as one soft shape, so that where several meet the hue gets no deeper than it means. */
export const drawBands = (
  context: CanvasRenderingContext2D,
  project: Projection,
  bands: readonly Band[],
  palette: Palette,
): void => {
  if (bands.length === 0) return;
  context.save();
  // On the context itself: a context that writes SVG knows no paths apart from it.
  context.beginPath();
  for (const band of bands) addOutline(context, band, project);
  context.fillStyle = palette.duplication;
  context.globalAlpha = opacity;
  context.fill();
  if (bands.length === 1) {
    context.globalAlpha = rimOpacity;
    context.strokeStyle = palette.duplication;
    context.lineWidth = 1;
    context.stroke();
  }
  context.restore();
};

/** A ribbon that leaves each end as wide as its mark and widens over the shoulder to its own width. */
const addOutline = (path: CanvasRenderingContext2D, band: Band, project: Projection): void => {
  const from = project.point(band.from);
  const to = project.point(band.to);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const at = (distance: number, aside: number): Point => ({
    x: from.x + along.x * distance - along.y * aside,
    y: from.y + along.y * distance + along.x * aside,
  });
  const half = project.length(band.width) / 2;
  const shoulder = Math.min(project.length(band.shoulder), length / 2);
  const start = Math.min(project.size(band.fromRadius), half);
  const end = Math.min(project.size(band.toRadius), half);
  const curve = (one: Point, two: Point, three: Point) =>
    path.bezierCurveTo(one.x, one.y, two.x, two.y, three.x, three.y);
  const line = (point: Point) => path.lineTo(point.x, point.y);
  const side = (sign: 1 | -1) => ({
    start: at(0, sign * start),
    widen: [at(shoulder * 0.55, sign * start), at(shoulder * 0.45, sign * half), at(shoulder, sign * half)] as const,
    plateau: at(length - shoulder, sign * half),
    narrow: [
      at(length - shoulder * 0.45, sign * half),
      at(length - shoulder * 0.55, sign * end),
      at(length, sign * end),
    ] as const,
  });
  const left = side(1);
  const right = side(-1);
  path.moveTo(left.start.x, left.start.y);
  curve(...left.widen);
  line(left.plateau);
  curve(...left.narrow);
  line(right.narrow[2]);
  curve(right.narrow[1], right.narrow[0], right.plateau);
  line(right.widen[2]);
  curve(right.widen[1], right.widen[0], right.start);
  path.closePath();
};
