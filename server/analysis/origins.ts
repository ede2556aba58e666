/** What was made up is kept apart from what was not: neither is a measure of the other. */
import type { SourceKind } from '#contract/graph-model';
import { listAt } from './columns.ts';
import { onceFor } from './once-for.ts';
import { revisionOf } from './revision.ts';
import { isSynthetic, type Snapshot, typeOf } from './snapshot.ts';
import { narrowed, type View } from './view.ts';

interface Origins {
  readonly all: readonly View[];
  readonly of: (partnership: number) => View;
}

const origins: (view: View) => Origins = onceFor((view: View): Origins => {
  const before = revisionOf(view)?.before;
  // Nothing is made up, or real, that was not before.
  if (before && origins(before).all.length === 1) return { all: [view], of: () => view };
  const madeUp = new Set(view.partnerships.filter((partnership) => isSynthetic(view.snapshot, partnership)));
  if (madeUp.size === 0 || madeUp.size === view.partnerships.length) return { all: [view], of: () => view };
  const real = narrowed(view, new Set(view.partnerships.filter((partnership) => !madeUp.has(partnership))));
  const invented = narrowed(view, madeUp);
  return { all: [real, invented], of: (partnership: number) => (madeUp.has(partnership) ? invented : real) };
});

/** A view of the partnerships that were made up and one of those that were not; the view itself where all are alike. */
export const viewsByOrigin = (view: View): readonly View[] => origins(view).all;

/** The one of these views that a partnership is in. */
export const viewOfOrigin = (view: View, partnership: number): View => origins(view).of(partnership);

/**
 * Whether a template or a requirement asks anything of a node: what a made-up source states, of what was made up; what
 * any other source states, of what was not. What is only on paper has no source, and is asked by all.
 */
export const asksOf = (snapshot: Snapshot, rule: number, node: number): boolean => {
  const { sources } = snapshot.nodes;
  if (listAt(sources, node).length === 0) return true;
  return statedFor(snapshot, rule, isSynthetic(snapshot, node)).length > 0;
};

/** The sources of something that speak of what was made up, or of what was not. */
export const statedFor = (snapshot: Snapshot, rule: number, madeUp: boolean): number[] => {
  const synthetic: SourceKind = 'synthetic';
  return [...listAt(snapshot.nodes.sources, rule)].filter(
    (source) => (typeOf(snapshot, source) === synthetic) === madeUp,
  );
};
