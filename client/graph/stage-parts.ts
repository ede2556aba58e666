/** What a stage is made of: places in units around a middle of its own, and the marks drawn with them. */
import type { Finding } from '#contract/findings';
import type { Emphasis, Overlap } from './emphasis.ts';
import type { Point } from './hashed-position.ts';

/** A soft ribbon between two marks, as wide as what they share. */
export interface Band {
  readonly from: Point;
  readonly to: Point;
  readonly fromRadius: number;
  readonly toRadius: number;
  /** Units along the band in which it widens to its full width, and narrows again. */
  readonly shoulder: number;
  readonly width: number;
}

interface GhostBase {
  readonly name: string;
  /** False where the absence rests on something merely not recorded. */
  readonly certain: boolean;
}

/** A member that should be there: a dashed place at the end of a dashed line. */
export interface MemberGhost extends GhostBase {
  readonly kind: 'member';
  readonly at: Point;
  readonly from: Point;
  readonly fromRadius: number;
}

/** A link that should be there: a dashed bow with a ring in its middle. */
export interface LinkGhost extends GhostBase {
  readonly kind: 'link';
  readonly from: Point;
  readonly to: Point;
  readonly fromRadius: number;
  readonly toRadius: number;
  /** Control point of the quadratic curve. */
  readonly control: Point;
}

export type Ghost = MemberGhost | LinkGhost;

/** Where the words stand that tell the overlap. */
export interface Caption {
  readonly at: Point;
  readonly overlap: Overlap;
}

export interface Stage {
  readonly places: ReadonlyMap<string, Point>;
  readonly bands: readonly Band[];
  readonly ghosts: readonly Ghost[];
  readonly caption: Caption | null;
}

export type MissingMember = Finding['missing'][number];

/** What an arrangement is made from. */
export interface StageRequest {
  readonly emphasis: Emphasis;
  readonly radiusOf: (key: string) => number;
  /** Missing members, by the subject they are missing from. */
  readonly missingMembers: ReadonlyMap<string, readonly MissingMember[]>;
}

export interface Arrangement {
  readonly places: ReadonlyMap<string, Point>;
  readonly bands: readonly Band[];
  readonly caption: Caption | null;
  /** The place of each missing member. */
  readonly ghostPlaces: ReadonlyMap<MissingMember, Point>;
  /** How far above the line between two subjects a bow must rise to clear what stands between them. */
  readonly clearance: number;
}

/** The middle of a quadratic curve, where the ring of a missing link stands. */
export const middleOfBow = ({
  from,
  to,
  control,
}: {
  readonly from: Point;
  readonly to: Point;
  readonly control: Point;
}): Point => ({
  x: from.x / 4 + control.x / 2 + to.x / 4,
  y: from.y / 4 + control.y / 2 + to.y / 4,
});
