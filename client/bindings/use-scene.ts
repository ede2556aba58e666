import { useMemo } from 'react';
import type { OkOf } from '#contract/endpoint';
import type { Finding } from '#contract/findings';
import { graphSlice } from '#contract/graph-slice';
import { openingFinding } from '../state/finding-order.ts';
import { answeredPicture, sliceQuery } from '../state/picture-request.ts';
import type { Picture, ViewState } from '../state/view-state.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { type FindingsAnswer, useFindings } from './use-findings.ts';
import { useScope } from './use-scope.ts';
import { useView } from './use-view.ts';

/** Everything that the views draw, from the address and the server's answers. */
export interface Scene {
  readonly view: ViewState;
  readonly findings: Answer<FindingsAnswer>;
  readonly slice: Answer<OkOf<typeof graphSlice>>;
  /** What the picture turned out to be of. */
  readonly picture: Picture;
  /** The finding that is brought forward. */
  readonly finding: Finding | null;
  /** True where the address names a finding that is not among those in force. */
  readonly findingGone: boolean;
}

export const useScene = (): Scene => {
  const view = useView();
  const scope = useScope();
  const findings = useFindings();
  const listed = findings.data?.findings;

  const opening = useMemo(() => openingFinding(listed ?? []), [listed]);
  // Until the findings are there, nobody knows what the opening question is answered by.
  const known = view.picture.of !== 'question' || listed !== undefined;
  const picture = useMemo(
    () => (known ? answeredPicture(view.picture, opening) : view.picture),
    [known, view.picture, opening],
  );
  const finding = (picture.of === 'finding' && listed?.find(({ id }) => id === picture.id)) || null;

  const query = scope && known ? sliceQuery(picture, finding, view) : null;
  const slice = useAnswer(graphSlice, scope && query && { params: {}, query: { ...scope, ...query } }, {
    keepPrevious: true,
  });

  const findingGone = picture.of === 'finding' && listed !== undefined && finding === null;
  return { view, findings, slice, picture, finding, findingGone };
};
