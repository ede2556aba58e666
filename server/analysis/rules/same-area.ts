/** Which partnerships are of one type on one area, or on areas made of the same base units. */
import { addToList } from '../../add-to-list.ts';
import { groundOfArea } from '../area-ground.ts';
import { onceFor } from '../once-for.ts';
import { revisionOf } from '../revision.ts';
import { noWord } from '../snapshot.ts';
import { inScope, isViewed, type View } from '../view.ts';

/** More than a snapshot has words. */
const mostWords = 67_108_864;

/** Tells the class of an area: equal for an area and those known to be made of the same base units. */
const areaClasses: (view: View) => (area: number) => number = onceFor((view: View): ((area: number) => number) => {
  const revision = revisionOf(view);
  if (revision) return areaClasses(revision.before);
  const classes = new Map<string, number>();
  const known = new Map<number, number>();
  return (area) => {
    const found = known.get(area);
    if (found !== undefined) return found;
    const { units, complete } = groundOfArea(view)(area);
    const sameness = complete && units.length > 0 ? `units ${units.join()}` : `area ${area}`;
    const own = classes.get(sameness) ?? classes.size;
    classes.set(sameness, own);
    known.set(area, own);
    return own;
  };
});

/** Areas that a partnership covers, by their class. */
export const coveredBy = (view: View, partnership: number): ReadonlyMap<number, readonly number[]> => {
  const classOf = areaClasses(view);
  const covered = new Map<number, number[]>();
  for (const place of inScope(view, 'COVERS', 'leaving', partnership)) {
    const area = view.snapshot.relations.to[place]!;
    addToList(covered, classOf(area), area);
  }
  return covered;
};

/** Each type on each class of area that a partnership is of, as a number. */
const placesOf = (view: View, partnership: number): number[] => {
  const type = view.snapshot.nodes.types[partnership]!;
  return type === noWord ? [] : [...coveredBy(view, partnership).keys()].map((area) => area * mostWords + type);
};

/** Of some partnerships, those of each type on each class of area; each list in their order. */
export const byTypeAndArea = (view: View, partnerships: readonly number[]): ReadonlyMap<number, readonly number[]> => {
  const groups = new Map<number, number[]>();
  for (const partnership of partnerships) {
    for (const place of placesOf(view, partnership)) {
      const group = groups.get(place);
      if (group) group.push(partnership);
      else groups.set(place, [partnership]);
    }
  }
  return groups;
};

export const allByTypeAndArea = onceFor((view: View) => byTypeAndArea(view, view.partnerships));

/** Tells who is of one type on one area with a partnership. Of a view before, only what was touched is put in its place anew. */
export const companions = (view: View): ((partnership: number) => ReadonlySet<number>) => {
  const { before = view, touched = new Set<number>() } = revisionOf(view) ?? {};
  const recorded = allByTypeAndArea(before);
  const moved = byTypeAndArea(
    view,
    [...touched].filter((each) => isViewed(view.scope, each)),
  );
  return (partnership) =>
    new Set(
      placesOf(view, partnership).flatMap((place) => [
        ...(recorded.get(place) ?? []).filter((other) => !touched.has(other)),
        ...(moved.get(place) ?? []),
      ]),
    );
};
