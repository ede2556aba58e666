/** The ground of single areas. */
import { type Ground, groundOf } from './ground.ts';
import { onceFor } from './once-for.ts';
import { revisionOf } from './revision.ts';
import type { View } from './view.ts';

/** Tells the ground of an area; answers are kept as they are found. */
export const groundOfArea: (view: View) => (area: number) => Ground = onceFor((view: View) => {
  const revision = revisionOf(view);
  // On paper partnerships change, areas do not.
  if (revision) return groundOfArea(revision.before);
  const known = new Map<number, Ground>();
  return (area: number) => {
    const ground = known.get(area) ?? groundOf(view.snapshot, view.scope, [area]);
    known.set(area, ground);
    return ground;
  };
});
