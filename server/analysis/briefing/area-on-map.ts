/** Which areas a briefing's map shows: the area among its neighbours, else its parts. */
import type { Briefing } from '#contract/briefings';
import { partsOf } from '../ground.ts';
import { kindWithin } from '../overload-board/area-steps.ts';
import { isInScope } from '../scope.ts';
import { reference, typeOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';

const mostSteps = 8;
/** More areas than this cannot be read on half a page. */
const mostShown = 60;

/** How many areas of a kind lie within another, at any step. */
const countWithin = ({ snapshot, scope }: View, area: number, kind: string): number => {
  const seen = new Set<number>();
  let level = [area];
  for (let step = 0; step < mostSteps && level.length > 0; step += 1) {
    level = level.flatMap((each) => partsOf(snapshot, scope, each)).filter((part) => !seen.has(part));
    for (const part of level) seen.add(part);
  }
  return [...seen].filter((part) => typeOf(snapshot, part) === kind && isInScope(snapshot, scope, part)).length;
};

const holdersOf = (view: View, areas: readonly number[]): number[] => [
  ...new Set(
    areas.flatMap((area) =>
      inScope(view, 'WITHIN', 'leaving', area).map((place) => view.snapshot.relations.to[place]!),
    ),
  ),
];

/** The nearest areas that hold others of its kind; of several the one that holds most, as long as that can be read. */
const holderAmong = (view: View, area: number, kind: string): number | null => {
  let level = holdersOf(view, [area]);
  for (let step = 0; step < mostSteps && level.length > 0; step += 1) {
    const [best] = level
      .map((holder) => ({ holder, count: countWithin(view, holder, kind) }))
      .filter(({ count }) => count > 1 && count <= mostShown)
      .sort((a, b) => b.count - a.count || a.holder - b.holder);
    if (best) return best.holder;
    level = holdersOf(view, level);
  }
  return null;
};

/** null where there are neither neighbours nor parts to be drawn. */
export const areaOnMap = (view: View, area: number): Briefing['map'] => {
  const { snapshot } = view;
  const kind = typeOf(snapshot, area);
  const holder = kind === null ? null : holderAmong(view, area, kind);
  if (kind !== null && holder !== null) return { kind, within: reference(snapshot, holder) };
  const parts = kindWithin(view, area);
  return parts === null ? null : { kind: parts, within: reference(snapshot, area) };
};
