import type { Static } from 'typebox';
import * as Type from 'typebox';

const OrNotKnown = Type.Union([Type.String(), Type.Null()]);

/** A figure as a source printed it; nothing is computed from it. */
export const PublishedFigure = Type.Object({
  id: Type.String(),
  name: Type.String(),
  table: OrNotKnown,
  row: OrNotKnown,
  column: OrNotKnown,
  value: Type.Number(),
  unit: OrNotKnown,
  at: OrNotKnown,
  sources: Type.Array(Type.String()),
  locators: Type.Array(Type.String(), { description: 'Where it stands in each of its sources.' }),
});
export type PublishedFigure = Static<typeof PublishedFigure>;
