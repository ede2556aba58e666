/**
 * The room that the words on a stage take, in pixels, so that a fit keeps it free. Reckoned by letters: the words are
 * measured when they are drawn, and where they come out wider they go inward.
 */
import type { Emphasis } from './emphasis.ts';
import type { Held, Room } from './framing.ts';
import type { Point } from './hashed-position.ts';
import type { Picture } from './picture.ts';
import { nameOnTwoLines } from './short-name.ts';
import { type MemberGhost, middleOfBow, type Stage } from './stage-parts.ts';

const letter = 6.4;
const strongLetter = 7.4;
const line = 18;
/** What stands behind a name: how many more there are around it. */
const moreWidth = 30;
const edge = 10;
/** Of more than so many, only the subjects keep room: the others are not all named. */
const few = 30;

const lettersOf = (lines: readonly string[]): number => Math.max(...lines.map((text) => text.length));

/** Beside a ghost, on the side that its line does not reach. */
export const ghostRoom = ({ at, from, name }: MemberGhost): Room => {
  const beside = 28 + lettersOf(nameOnTwoLines(name)) * strongLetter + edge;
  const isRight = at.x >= from.x - 1;
  return { left: isRight ? 0 : beside, right: isRight ? beside : 0, above: 28, below: 28 };
};

/** Everything on a stage, around a middle of its own, with its room. */
export const heldOnStage = (
  picture: Picture,
  emphasis: Emphasis,
  { places, ghosts, caption }: Stage,
): readonly Held[] => {
  const areFew = places.size <= few;
  const isPair = emphasis.subjects.length === 2;
  const held = [...places].map(([key, at]): Held => {
    const { name, size, more } = picture.getNodeAttributes(key);
    const level = emphasis.levels.get(key);
    if (level === 'subject') return { ...at, room: subjectRoom(name, size, at) };
    if (level !== 'context' || !areFew) return at;
    const behind = more > 0 ? moreWidth : 0;
    return { ...at, room: isPair ? ownRoom(name, behind, at) : contextRoom(name, size, behind, at) };
  });
  const marks = ghosts.map(
    (ghost): Held =>
      ghost.kind === 'member'
        ? { ...ghost.at, room: ghostRoom(ghost) }
        : { ...middleOfBow(ghost), room: { left: 0, right: 0, above: 66, below: 0 } },
  );
  const told = caption ? [{ ...caption.at, room: { left: 0, right: 0, above: 22, below: 22 } }] : [];
  return [...held, ...marks, ...told];
};

/** Two strong lines over or under it. */
const subjectRoom = (name: string, size: number, { y }: Point): Room => {
  const half = (lettersOf(nameOnTwoLines(name)) * strongLetter) / 2 + edge;
  const words = size * 1.35 + 2 * line + edge;
  return { left: half, right: half, above: y >= 0 ? words : size, below: y < 0 ? words : size };
};

/** Below it, beside a pair: what the two share needs the room between them. */
const ownRoom = (name: string, more: number, { x }: Point): Room => {
  const half = (lettersOf(nameOnTwoLines(name)) * letter + more) / 2 + edge;
  return { left: x < 0 ? half : 0, right: x > 0 ? half : 0, above: 0, below: 2 * line };
};

/** Beside it where it stands to a side of the stage, else over or under it. */
const contextRoom = (name: string, size: number, more: number, { x, y }: Point): Room => {
  const width = lettersOf(nameOnTwoLines(name)) * letter + more;
  const upright = line + size + edge;
  if (Math.abs(x) < Math.abs(y) / 2) {
    return { left: width / 2, right: width / 2, above: y > 0 ? upright : 0, below: y < 0 ? upright : 0 };
  }
  const beside = width + size + edge;
  return { left: x < 0 ? beside : 0, right: x > 0 ? beside : 0, above: 0, below: 0 };
};
