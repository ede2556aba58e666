/** Which grounds meet, asked of one partnership against very many others. */
import { integers, listAt } from './columns.ts';
import { groundUnits, noGround, type View } from './view.ts';

/**
 * Tells whether the grounds of two partnerships share a base unit, or one is not known. Quick while the first stays the
 * same: what meets its ground is worked out once.
 */
export const groundMeeting = (view: View) => {
  const { groundOf, grounds } = view;
  const count = grounds.offsets.length - 1;
  const withUnit = new Map<number, number[]>();
  for (let ground = 0; ground < count; ground += 1) {
    for (const unit of listAt(grounds, ground)) {
      const known = withUnit.get(unit);
      if (known) known.push(ground);
      else withUnit.set(unit, [ground]);
    }
  }
  const metBy = integers(count).fill(noGround);
  let current = noGround;
  const isKnown = Uint8Array.from(groundOf, (_, partnership) => Number(groundUnits(view, partnership).length > 0));
  return (a: number, b: number): boolean => {
    if (isKnown[a] === 0 || isKnown[b] === 0) return true;
    const ground = groundOf[a]!;
    if (current !== ground) {
      current = ground;
      for (const unit of listAt(grounds, ground)) for (const met of withUnit.get(unit)!) metBy[met] = ground;
    }
    return metBy[groundOf[b]!] === ground;
  };
};
