/** The answer to `/api/areas`. */
import { mostAreas } from '#contract/areas';
import { areasOfKind } from '../coterminosity.ts';
import { idOf, nameOf } from '../snapshot.ts';
import type { View } from '../view.ts';

export const answerAreas = (view: View, { kind }: { readonly kind: string }) => {
  const { snapshot } = view;
  const all = areasOfKind(view, kind);
  return {
    revision: snapshot.revision,
    total: all.length,
    areas: all.slice(0, mostAreas).map((area) => ({ id: idOf(snapshot, area), name: nameOf(snapshot, area) })),
    truncated: all.length > mostAreas,
  };
};
