/** Draws what is missing where it would be: certain ones dashed, those merely not recorded finely dotted. */
import { type Box, intoView, isInside, touches } from '../graph/choose-labels.ts';
import type { Point } from '../graph/hashed-position.ts';
import { nameOnTwoLines } from '../graph/short-name.ts';
import { type Ghost, type LinkGhost, type MemberGhost, middleOfBow } from '../graph/stage-parts.ts';
import type { Palette } from '../palette.ts';
import { canvasWords } from './canvas-words.ts';
import type { Projection } from './projection.ts';
import { lineHeight, measured, type TextStyle, writeText } from './text.ts';

const nameStyle: TextStyle = { weight: 650, size: 13 };
const noteStyle: TextStyle = { weight: 450, size: 12 };
/** Half the side of the dashed place of a member, and the radius of the ring around it. */
const placeHalf = 10;
const memberRing = 20;
const linkRing = 11;

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly project: Projection;
  readonly palette: Palette;
  /** Where buttons lie: words stand there only where there is no other place. */
  readonly corners: readonly Box[];
}

/** A point of some words that lies at a point of the picture: `share` of their width and `rise` of their height before it. */
interface Anchor extends Point {
  readonly share: number;
  readonly rise: number;
}

/** @returns the boxes that ghosts and their words take, which no name may cover */
export const drawGhosts = (pen: Pen, ghosts: readonly Ghost[]): readonly Box[] => {
  const { context } = pen;
  context.save();
  const boxes = ghosts.flatMap((ghost) => (ghost.kind === 'member' ? drawMember(pen, ghost) : drawLink(pen, ghost)));
  context.restore();
  return boxes;
};

const dash = ({ context, palette }: Pen, certain: boolean): void => {
  context.strokeStyle = palette.missingLink;
  context.setLineDash(certain ? [7, 4.5] : [0.1, 5]);
  context.lineCap = certain ? 'butt' : 'round';
  context.lineWidth = certain ? 2 : 2.4;
};

const circle = (context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
};

/** The point at a distance from one towards another. */
const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
};

const drawMember = (pen: Pen, ghost: MemberGhost): readonly Box[] => {
  const { context, project, palette } = pen;
  const at = project.point(ghost.at);
  const from = project.point(ghost.from);
  const ring = project.size(memberRing);
  const half = project.size(placeHalf);
  const start = towards(from, at, project.size(ghost.fromRadius) + 5);
  const end = towards(at, from, ring);
  dash(pen, ghost.certain);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
  context.fillStyle = palette.ground;
  circle(context, at, ring);
  context.fill();
  context.setLineDash([]);
  context.lineWidth = 1.25;
  context.stroke();
  dash(pen, ghost.certain);
  context.setLineDash(ghost.certain ? [4.5, 3] : [0.1, 4]);
  context.strokeRect(at.x - half, at.y - half, 2 * half, 2 * half);
  const right = { x: at.x + ring + 7, y: at.y, share: 0, rise: 0.5 };
  const left = { x: at.x - ring - 7, y: at.y, share: 1, rise: 0.5 };
  const below = { x: at.x, y: at.y + ring + 4, share: 0.5, rise: 0 };
  const above = { x: at.x, y: at.y - ring - 4, share: 0.5, rise: 1 };
  // On the side that its line does not reach, else where there is room.
  const words = writeGhost(pen, ghost, [at.x >= from.x - 1 ? right : left, below, above]);
  return [{ left: at.x - ring, top: at.y - ring, width: 2 * ring, height: 2 * ring }, words];
};

const drawLink = (pen: Pen, ghost: LinkGhost): readonly Box[] => {
  const { context, project, palette } = pen;
  const [from, to, control] = [project.point(ghost.from), project.point(ghost.to), project.point(ghost.control)];
  const start = towards(from, control, project.size(ghost.fromRadius) + 5);
  const end = towards(to, control, project.size(ghost.toRadius) + 5);
  dash(pen, ghost.certain);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  const middle = middleOfBow({ from, to, control });
  const ring = project.size(linkRing);
  context.setLineDash([]);
  context.lineWidth = 1.75;
  context.fillStyle = palette.ground;
  circle(context, middle, ring);
  context.fill();
  context.stroke();
  const above = { x: middle.x, y: middle.y - ring - 6, share: 0.5, rise: 1 };
  const below = { x: middle.x, y: middle.y + ring + 6, share: 0.5, rise: 0 };
  const words = writeGhost(pen, ghost, [above, below]);
  return [{ left: middle.x - ring, top: middle.y - ring, width: 2 * ring, height: 2 * ring }, words];
};

/** Writes what is missing at the first of some places that has room; else it is moved into the view from the last. */
const writeGhost = ({ context, project, palette, corners }: Pen, ghost: Ghost, anchors: readonly Anchor[]): Box => {
  const lines = ghostLines(ghost);
  const widths = lines.map(({ text, style }) => measured(context, text, style));
  const width = Math.max(...widths);
  const height = lines.reduce((sum, { style }) => sum + lineHeight(style), 0);
  const places = anchors.map((anchor) => ({
    share: anchor.share,
    box: { left: anchor.x - width * anchor.share, top: anchor.y - height * anchor.rise, width, height },
  }));
  const isFree = (box: Box) => isInside(box, project) && !corners.some((corner) => touches(box, corner));
  const { share, box } =
    places.find((place) => isFree(place.box)) ??
    places
      .map((place) => ({ ...place, box: intoView(place.box, project) }))
      .find((place, index) => isFree(place.box) && index > 0) ??
    places[0]!;
  let { top } = box;
  context.setLineDash([]);
  lines.forEach((line, index) => {
    writeText(context, {
      ...line,
      left: box.left + (width - widths[index]!) * share,
      top,
      ink: palette.missingLink,
      halo: palette.ground,
    });
    top += lineHeight(line.style);
  });
  return box;
};

const ghostLines = (ghost: Ghost): readonly { readonly text: string; readonly style: TextStyle }[] => {
  const { name, note } = canvasWords.ghost(ghost);
  const bold = nameOnTwoLines(name).map((text) => ({ text, style: nameStyle }));
  return note === null ? bold : [...bold, { text: note, style: noteStyle }];
};
