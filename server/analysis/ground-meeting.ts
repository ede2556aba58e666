/** Which grounds meet. */
import { byUnit } from './by-unit.ts';
import { integers, listAt } from './columns.ts';
import { onceFor } from './once-for.ts';
import { groundUnits, noGround, type View } from './view.ts';

/** The grounds, by their places among those of a view, that have one of some base units at least. */
export const groundsMeeting = onceFor(({ grounds }: View) => {
  const count = grounds.offsets.length - 1;
  return byUnit(Array.from({ length: count }, (_, ground) => [ground, listAt(grounds, ground)] as const));
});

/**
 * Tells whether the grounds of two partnerships share a base unit, or one is not known; asked of one against very many
 * others. Quick while the first stays the same: what meets its ground is worked out once.
 */
export const groundMeeting = (view: View) => {
  const { groundOf, grounds } = view;
  const meeting = groundsMeeting(view);
  const metBy = integers(grounds.offsets.length - 1).fill(noGround);
  let current = noGround;
  const isKnown = Uint8Array.from(groundOf, (_, partnership) => Number(groundUnits(view, partnership).length > 0));
  return (a: number, b: number): boolean => {
    if (isKnown[a] === 0 || isKnown[b] === 0) return true;
    const ground = groundOf[a]!;
    if (current !== ground) {
      current = ground;
      for (const met of meeting(listAt(grounds, ground))) metBy[met] = ground;
    }
    return metBy[groundOf[b]!] === ground;
  };
};
