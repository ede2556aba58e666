/** One subject in the middle, those tied to it in rings around, and who is missing in the free part of the first. */
import type { Point } from './hashed-position.ts';
import type { Arrangement, MissingMember, StageRequest } from './stage-parts.ts';

const firstRing = 150;
const ringStep = 64;
const along = 58;
/** A ghost takes more of the ring than a member, so that it stands by itself. */
const ghostSlots = 2;

export const arrangeRing = ({ emphasis, missingMembers }: StageRequest): Arrangement => {
  const [subject] = emphasis.subjects as readonly [string];
  const ghosts = missingMembers.get(subject) ?? [];
  const places = new Map<string, Point>([[subject, { x: 0, y: 0 }]]);
  const onRing = (radius: number, turn: number): Point => ({
    x: radius * Math.cos(turn * 2 * Math.PI),
    y: radius * Math.sin(turn * 2 * Math.PI),
  });

  const waiting = [...(emphasis.own.get(subject) ?? []), ...emphasis.common];
  const free = ghosts.length > 0 ? ghosts.length * ghostSlots + 1 : 0;
  for (let radius = firstRing; waiting.length > 0; radius += ringStep) {
    const room = Math.max(1, Math.floor((2 * Math.PI * radius) / along) - free);
    const here = waiting.splice(0, room);
    const slots = here.length + free;
    // The free part is centred on the right-hand side, where there is room for the words beside it.
    here.forEach((key, index) => {
      places.set(key, onRing(radius, (free / 2 + index + 0.5) / slots));
    });
  }
  const spread = Math.min(0.4, (ghosts.length * ghostSlots * along) / (2 * Math.PI * firstRing));
  const ghostPlaces = new Map<MissingMember, Point>(
    ghosts.map((ghost, index) => [ghost, onRing(firstRing + 26, (0.5 - (index + 0.5) / ghosts.length) * spread)]),
  );
  return { places, bands: [], caption: null, ghostPlaces, clearance: 0 };
};
