import { useMemo } from 'react';
import type { Edit } from '#contract/scenarios';
import {
  type DraftStep,
  fitsAddress,
  type ReadSteps,
  readDraft,
  readSteps,
  wholeStep,
  writeSteps,
} from '../state/paper-steps.ts';
import type { ViewState } from '../state/view-state.ts';
import { useChangeView, useView } from './use-view.ts';

export const scenariosPlace = '/scenarios';

export interface Paper extends ReadSteps {
  readonly draft: DraftStep | null;
  /** Puts other steps in place of these: false where no address could hold them. */
  readonly write: (steps: readonly Edit[], change?: Partial<ViewState>) => boolean;
  /** Takes whole steps on, and opens the form for the first that lacks something. */
  readonly begin: (...steps: readonly DraftStep[]) => void;
  /** Opens the form for a step, whole or not. */
  readonly propose: (step: DraftStep) => void;
}

/** What stands on paper, from the address. */
export const usePaper = (): Paper => {
  const { steps: text, draft } = useView();
  const change = useChangeView();
  return useMemo(() => {
    const read = readSteps(text);
    const write: Paper['write'] = (steps, others = {}) => {
      const written = writeSteps(steps);
      if (!fitsAddress(written)) return false;
      change({ steps: written, draft: null, paper: 'scenario', ...others }, { place: scenariosPlace });
      return true;
    };
    const propose: Paper['propose'] = (step) =>
      change({ draft: JSON.stringify(step), paper: 'scenario' }, { place: scenariosPlace });
    const begin: Paper['begin'] = (...steps) => {
      const whole = steps.map(wholeStep).filter((step) => step !== null);
      if (whole.length === steps.length && write([...read.steps, ...whole])) return;
      const lacking = steps.find((step) => wholeStep(step) === null) ?? steps[0];
      if (lacking) propose(lacking);
    };
    return { ...read, draft: readDraft(draft), write, begin, propose };
  }, [text, draft, change]);
};
