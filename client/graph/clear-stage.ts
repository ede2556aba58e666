/** Makes room for the stage in the midst of a picture: what stood there recedes outward, and nothing is lost. */
import type { Point } from './hashed-position.ts';

export interface Ellipse {
  readonly centre: Point;
  readonly x: number;
  readonly y: number;
}

/** The ellipse that the stage takes, with a margin around the points it reaches to. */
export const ellipseAround = (extent: readonly Point[], centre: Point, margin: number): Ellipse => {
  const reach = (part: 'x' | 'y') => Math.max(...extent.map((point) => Math.abs(point[part])), 0) + margin;
  return { centre, x: reach('x') * 1.15, y: reach('y') * 1.3 };
};

/**
 * Moves a place out of the ellipse, along its ray. The map keeps areas (the square of the radius grows by one), so
 * what was no overlap before is hardly one after, and far away nothing moves.
 */
export const recede = (place: Point, { centre, x, y }: Ellipse): Point => {
  const across = (place.x - centre.x) / x;
  const up = (place.y - centre.y) / y;
  const radius = Math.hypot(across, up);
  const [rayX, rayY] = radius > 1e-9 ? [across / radius, up / radius] : [1, 0];
  const moved = Math.sqrt(radius * radius + 1);
  return { x: centre.x + rayX * moved * x, y: centre.y + rayY * moved * y };
};
