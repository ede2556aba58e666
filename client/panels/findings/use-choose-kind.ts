import { type RefObject, useEffect, useState } from 'react';
import type { FindingKind } from '#contract/findings';
import type { Answer } from '../../bindings/use-answer.ts';
import type { FindingsAnswer } from '../../bindings/use-findings.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import type { ViewState } from '../../state/view-state.ts';
import { inShownOrder } from './finding-groups.ts';

/** Lists one kind from its top, and opens the first of it as soon as that is known; null lists every kind. */
export const useChooseKind = (
  { data, isPlaceholderData }: Answer<FindingsAnswer>,
  { kind }: ViewState,
  list: RefObject<HTMLElement | null>,
): ((kind: FindingKind | null) => void) => {
  const change = useChangeView();
  const [toOpen, setToOpen] = useState<FindingKind | null>(null);
  useEffect(() => {
    if (toOpen === null || toOpen !== kind || data === undefined || isPlaceholderData) return;
    setToOpen(null);
    const [first] = inShownOrder(data.findings);
    // One step with the choice of the kind: "back" undoes both.
    if (first) change({ picture: { of: 'finding', id: first.id }, selected: null, expanded: [] }, { replace: true });
    list.current?.scrollTo({ top: 0 });
  }, [toOpen, kind, data, isPlaceholderData, change, list]);
  return (chosen) => {
    setToOpen(chosen);
    change({ kind: chosen });
    list.current?.scrollTo({ top: 0 });
  };
};
