import { type CameraFit, frameSide, markScale, scaleOf, type ViewSize } from '../graph/framing.ts';
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

/** What is seen on a surface of some size, in pixels of it. */
export interface Sight {
  readonly camera: CameraFit;
  readonly view: ViewSize;
}

export const projectionOf = ({ camera, view }: Sight): Projection => {
  const { width, height } = view;
  const scale = scaleOf(camera.ratio, view);
  const middle = { x: (camera.x - 0.5) * frameSide, y: (camera.y - 0.5) * frameSide };
  return {
    point: ({ x, y }) => ({ x: width / 2 + (x - middle.x) * scale, y: height / 2 - (y - middle.y) * scale }),
    length: (units) => units * scale,
    size: (units) => units * markScale(scale),
    width,
    height,
  };
};

/** What the screen shows at this frame. */
export const sightOf = (renderer: Renderer): Sight => ({
  camera: renderer.getCamera().getState(),
  view: renderer.getDimensions(),
});
