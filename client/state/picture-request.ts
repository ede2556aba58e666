import type { QueryOf } from '#contract/endpoint';
import type { Finding } from '#contract/findings';
import type { graphSlice } from '#contract/graph-slice';
import { isDrawnKind } from '../drawn-kind.ts';
import { type NodeKey, parseNodeKey } from '../node-key.ts';
import { partExpanded } from './expansion.ts';
import type { Picture, ViewState } from './view-state.ts';

type SliceQuery = QueryOf<typeof graphSlice>;

/** At most so many things are drawn: more than the first cannot be told apart, more than the second is not "around" anything. */
const drawnAtMost = { whole: 2_000, part: 400 } as const;

/** What a picture turns out to be of: the opening question is answered by a finding, or, without one, by the whole. */
export const answeredPicture = (asked: Picture, opening: Finding | null): Picture => {
  if (asked.of !== 'question') return asked;
  return opening === null ? { of: 'whole' } : { of: 'finding', id: opening.id };
};

const idOf = (key: NodeKey): string => parseNodeKey(key)!.id; // a NodeKey parses

/** A finding may also be about what no picture shows, such as a template. */
export const drawnSubjects = ({ subjects }: Finding): string[] =>
  subjects.filter(({ kind }) => isDrawnKind(kind)).map(({ id }) => id);

/** The nodes whose neighbours are asked for; null for the whole network, undefined where there is nothing to start from. */
const focusOf = (picture: Picture, finding: Finding | null, more: readonly string[]): string[] | null | undefined => {
  switch (picture.of) {
    case 'whole':
      return null;
    case 'thing':
      return [idOf(picture.key), ...more];
    case 'question':
      return undefined;
    case 'finding':
      // Without a start the answer would be the whole network, which says nothing of the finding.
      return finding === null || drawnSubjects(finding).length === 0 ? undefined : [...drawnSubjects(finding), ...more];
  }
};

/** What to ask of the graph for a picture, without the scope; null where its finding is not there, or has no picture. */
export const sliceQuery = (picture: Picture, finding: Finding | null, view: ViewState): SliceQuery | null => {
  const { whole, chosen } = partExpanded(view.expanded);
  const focus = focusOf(picture, finding, whole);
  if (focus === undefined) return null;
  return {
    ...(view.types.length > 0 ? { type: [...view.types] } : {}),
    ...(view.themes.length > 0 ? { theme: [...view.themes] } : {}),
    ...(chosen.length > 0 ? { bring: chosen } : {}),
    ...(focus === null ? { limit: drawnAtMost.whole } : { focus, depth: 1, limit: drawnAtMost.part }),
  };
};
