import { drawnLabels } from '#contract/graph-slice';

/** A kind of thing that the picture draws. All others are read in the inspector. */
export type DrawnKind = (typeof drawnLabels)[number];

export const isDrawnKind = (kind: string | undefined): kind is DrawnKind => drawnLabels.some((drawn) => drawn === kind);
