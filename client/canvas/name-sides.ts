/** On which sides of its mark a name may stand, the best first: outward from the middle of a stage, where no lines run. */
import type { Side } from '../graph/choose-labels.ts';
import type { Level } from '../graph/emphasis.ts';
import type { Point } from '../graph/hashed-position.ts';

interface Marked extends Point {
  readonly level: Level | undefined;
}

interface SidesRequest {
  /** The middle of the subjects. */
  readonly middle: Point;
  readonly subjectCount: number;
  /** True where any side is better than no name. */
  readonly any: boolean;
}

const all: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
];

export const sidesOfName = (mark: Marked, { middle, subjectCount, any }: SidesRequest): readonly Side[] => {
  const first = preferred(mark, middle, subjectCount);
  return any ? [...new Set([...first, ...all])] : first;
};

const preferred = ({ level, x, y }: Marked, middle: Point, subjectCount: number): readonly Side[] => {
  const [outward, inward] = x < middle.x ? (['left', 'right'] as const) : (['right', 'left'] as const);
  switch (level) {
    case 'subject':
      if (subjectCount === 1) return ['above-left', 'below-left', 'above', 'below'];
      if (subjectCount > 2) return aroundMiddle({ x: x - middle.x, y: y - middle.y }, outward);
      return [`above-${outward}`, `below-${outward}`, 'above', 'below'];
    case 'shared':
      return ['right', 'left', 'below', 'above'];
    case 'context':
      // The last two keep a name in the view where the mark stands near its edge.
      return subjectCount === 1
        ? [outward, 'below', 'above', inward]
        : [outward, 'below', 'above', `below-${inward}`, `above-${inward}`];
    default:
      return ['right', 'left', 'below', 'above'];
  }
};

/** For one of many in a circle: outward, beside it where it stands to the side, else over or under it. */
const aroundMiddle = (from: Point, outward: 'left' | 'right'): readonly Side[] => {
  const [over, under] = from.y < 0 ? (['above', 'below'] as const) : (['below', 'above'] as const);
  const inward = outward === 'left' ? 'right' : 'left';
  const beside = [outward, over, under] as const;
  const upright = [over, under, outward] as const;
  // The last two keep a name in the view where the mark stands near its edge.
  return [...(Math.abs(from.x) > Math.abs(from.y) ? beside : upright), `${over}-${inward}`, `${under}-${inward}`];
};
