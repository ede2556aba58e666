/** From what a view was revised, so that whatever was worked out for the view before need not be worked out again. */
import type { View } from './view.ts';

/** The view before, of a snapshot with the same nodes, and the partnerships of which anything changed. */
export interface ViewRevision {
  readonly before: View;
  readonly touched: ReadonlySet<number>;
}

const revisions = new WeakMap<View, ViewRevision>();

export const noteRevision = (view: View, revision: ViewRevision): void => {
  revisions.set(view, revision);
};

/** From what a view was revised; undefined where it was made anew. */
export const revisionOf = (view: View): ViewRevision | undefined => revisions.get(view);
