/** The views of areas, beside that of the whole that they are of. */
import { onceFor } from '../once-for.ts';
import { makeScope, type ScopePlaces } from '../scope.ts';
import { makeView, type View } from '../view.ts';

/** Whoever looks at a region goes from area to area, and back. */
const mostKept = 4;

const kept = onceFor((_: View) => new Map<string, View>());

/**
 * The part of a view that an area is.
 *
 * @param places the scope of that part, the area among it.
 */
export const viewOfArea = (whole: View, places: ScopePlaces): View => {
  const known = kept(whole);
  const key = JSON.stringify(places);
  const view = known.get(key) ?? makeView(whole.snapshot, makeScope(whole.snapshot, places));
  known.delete(key);
  known.set(key, view);
  if (known.size > mostKept) known.delete(known.keys().next().value!);
  return view;
};
