import { useEffect, useMemo, useRef } from 'react';
import type { OkOf } from '#contract/endpoint';
import type { Finding } from '#contract/findings';
import { graphSlice } from '#contract/graph-slice';
import { openingFinding } from '../state/finding-order.ts';
import { answeredPicture, drawnSubjects, sliceQuery } from '../state/picture-request.ts';
import type { Picture, ViewState } from '../state/view-state.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { type FindingsAnswer, useFinding, useFindings } from './use-findings.ts';
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
  /** True where the finding is about nothing that the picture draws. */
  readonly undrawn: boolean;
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
  const open = (picture.of === 'finding' && listed?.find(({ id }) => id === picture.id)) || null;
  // What was accepted or dismissed, or stands far down a long list, is asked for by itself.
  const single = useFinding(picture.of === 'finding' && listed !== undefined && open === null ? picture.id : null);
  const told = open ?? single.finding;
  // While it goes from one list to another, as one does that is decided on, it stays in view.
  const last = useRef(told);
  useEffect(() => {
    if (told) last.current = told;
  }, [told]);
  const isBetween = picture.of === 'finding' && last.current?.id === picture.id && !single.isKnown;
  const finding = told ?? (isBetween ? last.current : null);

  const query = scope && known ? sliceQuery(picture, finding, view) : null;
  const slice = useAnswer(graphSlice, scope && query && { params: {}, query: { ...scope, ...query } }, {
    // What is to show nothing must not go on showing what was there before.
    keepPrevious: query !== null || !known,
  });

  const findingGone = picture.of === 'finding' && listed !== undefined && finding === null && single.isKnown;
  const undrawn = finding !== null && drawnSubjects(finding).length === 0;
  return { view, findings, slice, picture, finding, findingGone, undrawn };
};
