/**
 * The layout of a picture, as a pure function on arrays: ForceAtlas2 for a fixed number of iterations from the given
 * start, brought to a density at which marks and labels are legible, then freed of overlaps. It runs in a worker.
 */
import { forceAtlas } from './force-atlas.ts';
import type { LayoutPositions } from './layout-positions.ts';
import { removeOverlap } from './remove-overlap.ts';

export interface LayoutInput extends LayoutPositions {
  readonly radii: Float64Array;
  /** 1 where the node keeps its place. */
  readonly fixed: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly pull: Float64Array;
  /** False: only newcomers are moved off what they overlap. */
  readonly forces: boolean;
}

/** Above this many nodes the exact sum of repulsions is replaced by Barnes and Hut's approximation. */
const exactUpTo = 800;
const iterations = 400;
/** Units between neighbours on average, before overlaps are removed. */
const spacing = 34;
/** Pictures are wider than high. */
const stretch = 1.1;
const gap = 8;
const passes = 80;

/** Large pictures are seen small, and marks shrink less than distances: so they are laid out with more room. */
export const computeLayout = (input: LayoutInput): LayoutPositions => {
  const positions = input.forces
    ? toReadableDensity(attractAndRepel(input))
    : { x: Float64Array.from(input.x), y: Float64Array.from(input.y) };
  const room = Math.min(1.7, Math.max(1, (input.x.length / 150) ** 0.25));
  removeOverlap(positions, { radii: input.radii.map((radius) => radius * room), gap, fixed: input.fixed, passes });
  return positions;
};

const attractAndRepel = (input: LayoutInput): LayoutPositions => {
  const count = input.x.length;
  return forceAtlas(input, {
    iterations: count > exactUpTo ? iterations / 2 : iterations,
    settings: {
      barnesHutOptimize: count > exactUpTo,
      barnesHutTheta: 0.7,
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 20,
      slowDown: 1 + Math.log(count + 1),
      linLogMode: false,
    },
  });
};

/**
 * Centres the positions and scales them so that half of them lie within the disc that half of them need, each holding
 * `spacing`² of it. The median, unlike the mean, is not led astray by what lies far outside.
 */
const toReadableDensity = ({ x, y }: LayoutPositions): LayoutPositions => {
  const [centreX, centreY] = [median(x), median(y)];
  const reach = median(x.map((value, index) => Math.hypot(value - centreX, y[index]! - centreY)));
  const scale = reach > 0 ? (spacing * Math.sqrt(x.length / (2 * Math.PI))) / reach : 1;
  return {
    x: x.map((value) => (value - centreX) * scale * stretch),
    y: y.map((value) => ((value - centreY) * scale) / stretch),
  };
};

const median = (values: Float64Array): number => values.toSorted()[Math.floor(values.length / 2)] ?? 0;
