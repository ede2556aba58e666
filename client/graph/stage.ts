/**
 * The stage: where a finding's part of the picture stands, in units around a middle of its own, and the marks drawn
 * with it. Subjects stand side by side with what they share between them and what is each one's own outside.
 */
import type { Finding } from '#contract/findings';
import { nodeKey } from '../node-key.ts';
import { arrangeGroup } from './arrange-group.ts';
import { arrangePair } from './arrange-pair.ts';
import { arrangeRing } from './arrange-ring.ts';
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

/** Arranges the part of the picture that a finding is about. */
export const setStage = (emphasis: Emphasis, radiusOf: (key: string) => number): Stage => {
  const { finding, subjects } = emphasis;
  const isSubject = new Set(subjects);
  const at = (missing: MissingMember) => nodeKey({ kind: 'Partnership', id: missing.at });
  const members = finding.missing.filter((missing) => missing.kind === 'member' && isSubject.has(at(missing)));
  const missingMembers = new Map(subjects.map((key) => [key, members.filter((missing) => at(missing) === key)]));
  const arrange = subjects.length === 1 ? arrangeRing : subjects.length === 2 ? arrangePair : arrangeGroup;
  const { places, bands, caption, ghostPlaces, clearance } = arrange({ emphasis, radiusOf, missingMembers });

  const certain = finding.certainty === 'certain';
  const memberGhosts = members.flatMap((missing): readonly Ghost[] => {
    const place = ghostPlaces.get(missing);
    const from = places.get(at(missing));
    if (!place || !from) return [];
    return [{ kind: 'member', name: missing.name, certain, at: place, from, fromRadius: radiusOf(at(missing)) }];
  });
  const linkGhosts = finding.missing.flatMap((missing): readonly Ghost[] => {
    if (missing.kind !== 'link' || missing.to === undefined) return [];
    const toKey = nodeKey({ kind: 'Partnership', id: missing.to });
    const [from, to] = [places.get(at(missing)), places.get(toKey)];
    if (!from || !to) return [];
    const radii = { fromRadius: radiusOf(at(missing)), toRadius: radiusOf(toKey) };
    return [{ kind: 'link', name: missing.name, certain, from, to, ...radii, control: bow(from, to, clearance) }];
  });
  return { places, bands, caption, ghosts: [...memberGhosts, ...linkGhosts] };
};

/** The control point of a curve whose middle stands `rise` off the middle of the chord, on its upper side. */
const bow = (from: Point, to: Point, rise: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const side = to.x >= from.x ? 1 : -1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * 2 * rise * side,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * 2 * rise * side,
  };
};
