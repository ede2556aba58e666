import { describe, expect, test } from 'vitest';
import { cameraOfLook, fitPoints, frameSide, lookOf, ratioOf, scaleOf } from '../../../client/graph/framing.ts';

const view = { width: 1000, height: 600 };
const margins = { top: 50, right: 100, bottom: 50, left: 100 };

/** Where the camera puts a point, in pixels of the view. */
const seen = (camera: ReturnType<typeof fitPoints>, point: { readonly x: number; readonly y: number }) => {
  const scale = scaleOf(camera.ratio, view);
  return {
    x: view.width / 2 + (point.x - (camera.x - 0.5) * frameSide) * scale,
    y: view.height / 2 - (point.y - (camera.y - 0.5) * frameSide) * scale,
  };
};

describe('what is in sight', () => {
  test('has the same middle and the same scale in a window of any size', () => {
    const look = { x: -120, y: 340, percent: 85 };
    const small = { width: 400, height: 300 };
    const [here, there] = [cameraOfLook(look, view), cameraOfLook(look, small)];
    expect([here.x, here.y]).toEqual([there.x, there.y]);
    expect(scaleOf(here.ratio, view)).toBeCloseTo(0.85);
    expect(scaleOf(there.ratio, small)).toBeCloseTo(0.85);
    expect(lookOf(there, small)).toEqual(look);
  });

  test('is in whole numbers, the scale at least one', () => {
    expect(lookOf({ x: 0.50049, y: 0.4996, ratio: 1e6 }, view)).toEqual({ x: 0, y: 0, percent: 1 });
  });
});

describe('a fit', () => {
  test.each([
    [
      'wide',
      [
        { x: -2000, y: 5 },
        { x: 4000, y: 5 },
      ],
    ],
    [
      'high',
      [
        { x: 10, y: -900 },
        { x: 20, y: 3000 },
      ],
    ],
    [
      'small',
      [
        { x: 700, y: 700 },
        { x: 720, y: 710 },
      ],
    ],
  ])('shows a %s picture within the margins', (_, points) => {
    const camera = fitPoints(points, view, margins);
    for (const point of points) {
      const { x, y } = seen(camera, point);
      expect(x).toBeGreaterThanOrEqual(margins.left - 1e-6);
      expect(x).toBeLessThanOrEqual(view.width - margins.right + 1e-6);
      expect(y).toBeGreaterThanOrEqual(margins.top - 1e-6);
      expect(y).toBeLessThanOrEqual(view.height - margins.bottom + 1e-6);
    }
  });

  test('does not enlarge a lone point without end', () => {
    expect(scaleOf(fitPoints([{ x: 3, y: 4 }], view, margins).ratio, view)).toBeLessThan(1.5);
  });

  test('moves the middle by the difference of the margins', () => {
    const { x } = seen(fitPoints([{ x: 0, y: 0 }], view, { ...margins, left: 300 }), { x: 0, y: 0 });
    expect(x).toBeCloseTo((300 + (view.width - 100)) / 2);
  });

  test('keeps the room of words in the view, however small it is, and as large as that allows', () => {
    const room = { left: 20, right: 240, above: 10, below: 40 };
    const points = [
      { x: -300, y: 0 },
      { x: 300, y: 0, room },
      { x: 0, y: -400, room },
    ];
    const camera = fitPoints(points, view, margins);
    for (const point of points) {
      const { x, y } = seen(camera, point);
      expect(x).toBeGreaterThanOrEqual(margins.left - 1e-6);
      expect(x + (point.room?.right ?? 0)).toBeLessThanOrEqual(view.width + 1e-6);
      expect(y + (point.room?.below ?? 0)).toBeLessThanOrEqual(view.height + 1e-6);
    }
    // From side to side: the first at its margin, the second as far in as its words reach.
    expect(points.slice(0, 2).map((point) => Math.round(seen(camera, point).x))).toEqual([100, 760]);
  });

  test('of nothing is the middle at one pixel a unit', () => {
    expect(fitPoints([], view, margins)).toEqual({ x: 0.5, y: 0.5, ratio: ratioOf(1, view) });
  });
});
