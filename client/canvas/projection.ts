import { markScale, scaleOf } from '../graph/framing.ts';
import type { Point } from '../graph/hashed-position.ts';
import type { Renderer } from './renderer.ts';

/** How units of the picture become pixels of the view, at one frame. */
export interface Projection {
  readonly point: (point: Point) => Point;
  /** Pixels for a distance. */
  readonly length: (units: number) => number;
  /** Pixels for a mark's own measure, which shrinks less than distances do. */
  readonly size: (units: number) => number;
  readonly width: number;
  readonly height: number;
}

export const projectionOf = (renderer: Renderer): Projection => {
  const { width, height } = renderer.getDimensions();
  const scale = scaleOf(renderer.getCamera().ratio, { width, height });
  return {
    point: (point) => renderer.graphToViewport(point),
    length: (units) => units * scale,
    size: (units) => units * markScale(scale),
    width,
    height,
  };
};
