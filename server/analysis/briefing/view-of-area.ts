/** The views of areas, beside that of the whole that they are of. */
import { keepLatest } from '../keep-latest.ts';
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
export const viewOfArea = (whole: View, places: ScopePlaces): View =>
  keepLatest(kept(whole), mostKept, JSON.stringify(places), () =>
    makeView(whole.snapshot, makeScope(whole.snapshot, places)),
  );
