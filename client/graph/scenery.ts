/** The final picture: the laid-out places with a finding's stage set into them, and its marks in the same units. */

import type { Finding } from '#contract/findings';
import { ellipseAround, recede } from './clear-stage.ts';
import { createEmphasis, type Emphasis } from './emphasis.ts';
import type { Held } from './framing.ts';
import type { Point } from './hashed-position.ts';
import type { Places } from './layout-input.ts';
import type { Picture } from './picture.ts';
import { removeOverlap } from './remove-overlap.ts';
import { setStage } from './stage.ts';
import { type Band, type Caption, type Ghost, middleOfBow, type Stage } from './stage-parts.ts';
import { ghostRoom, heldOnStage } from './stage-room.ts';

export interface Scenery {
  readonly places: Places;
  readonly emphasis: Emphasis | null;
  readonly bands: readonly Band[];
  readonly ghosts: readonly Ghost[];
  readonly caption: Caption | null;
  /** Points that a fitting view holds: those of the stage, or all. */
  readonly inView: readonly Held[];
}

export const emptyScenery: Scenery = {
  places: new Map(),
  emphasis: null,
  bands: [],
  ghosts: [],
  caption: null,
  inView: [],
};

const stageMargin = 60;

/**
 * Sets the stage of a finding, if there is one and the picture holds its subjects, into laid-out places.
 *
 * @param options `staged` false: everything stays where it is laid out, and the finding is only brought forward.
 */
export const setScenery = (
  picture: Picture,
  laidOut: Places,
  finding: Finding | null,
  { staged }: { readonly staged: boolean } = { staged: true },
): Scenery => {
  const emphasis = finding && createEmphasis(picture, finding);
  if (!emphasis || !staged) {
    return { ...emptyScenery, places: laidOut, emphasis, inView: [...laidOut.values()] };
  }
  const stage = setStage(emphasis, (key) => picture.getNodeAttribute(key, 'size'));
  const anchors = emphasis.subjects.map((key) => laidOut.get(key) ?? { x: 0, y: 0 });
  const centre = {
    x: anchors.reduce((sum, { x }) => sum + x, 0) / anchors.length,
    y: anchors.reduce((sum, { y }) => sum + y, 0) / anchors.length,
  };
  const place = ({ x, y }: Point): Point => ({ x: x + centre.x, y: y + centre.y });
  const extent = [...stage.places.values(), ...markPoints(stage)];
  const cleared = ellipseAround(extent, centre, stageMargin);
  const places = withoutOverlap(picture, laidOut, (key, before) => {
    const staged = stage.places.get(key);
    return staged ? { place: place(staged), fixed: true } : { place: recede(before, cleared), fixed: false };
  });
  const ghosts = stage.ghosts.map((ghost): Ghost => {
    const from = place(ghost.from);
    return ghost.kind === 'member'
      ? { ...ghost, from, at: place(ghost.at) }
      : { ...ghost, from, to: place(ghost.to), control: place(ghost.control) };
  });
  const bands = stage.bands.map((band) => ({ ...band, from: place(band.from), to: place(band.to) }));
  const caption = stage.caption && { ...stage.caption, at: place(stage.caption.at) };
  return {
    places,
    emphasis,
    bands,
    ghosts,
    caption,
    inView: heldOnStage(picture, emphasis, stage).map((held) => ({ ...held, ...place(held) })),
  };
};

/** Moves every place, and then apart what has come to overlap, save what is fixed. */
const withoutOverlap = (
  picture: Picture,
  laidOut: Places,
  move: (key: string, before: Point) => { readonly place: Point; readonly fixed: boolean },
): Places => {
  const keys = [...laidOut.keys()].sort();
  const moved = keys.map((key) => move(key, laidOut.get(key)!));
  const x = Float64Array.from(moved, ({ place }) => place.x);
  const y = Float64Array.from(moved, ({ place }) => place.y);
  const radii = Float64Array.from(keys, (key) => picture.getNodeAttribute(key, 'size'));
  const fixed = Uint8Array.from(moved, (one) => (one.fixed ? 1 : 0));
  // Few passes: this runs between two frames, and what recedes may touch here and there.
  removeOverlap({ x, y }, { radii, gap: 4, fixed, passes: 12 });
  return new Map(keys.map((key, index) => [key, { x: x[index]!, y: y[index]! }]));
};

/** Where the marks of a stage stand and, about, where their words end. */
const markPoints = ({ ghosts, caption }: Stage): readonly Point[] => [
  ...ghosts.flatMap((ghost) => {
    if (ghost.kind === 'link') return [raised(middleOfBow(ghost), 44)];
    const { left, right } = ghostRoom(ghost);
    return [{ x: ghost.at.x + right - left, y: ghost.at.y }];
  }),
  ...(caption ? [raised(caption.at, 10)] : []),
];

const raised = ({ x, y }: Point, by: number): Point => ({ x, y: y + by });
