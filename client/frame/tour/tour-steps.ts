import type { Finding, FindingRule } from '#contract/findings';
import { scenariosPlace } from '../../bindings/use-paper.ts';
import { writeSteps } from '../../state/paper-steps.ts';
import { type ViewState, viewAtFirst } from '../../state/view-state.ts';
import { tourWords } from '../../words/tour-words.ts';

export type StepName = keyof typeof tourWords.steps;

export const stepNames = Object.keys(tourWords.steps) as readonly StepName[];

/** Where a step leads: a place, and the view there. */
export interface StepView {
  readonly place: string;
  readonly view: Partial<ViewState>;
}

const firstOf = (findings: readonly Finding[], rule: FindingRule): Finding | undefined =>
  findings.find((finding) => finding.rule === rule && finding.certainty === 'certain') ??
  findings.find((finding) => finding.rule === rule);

const onFinding = (findings: readonly Finding[], rule: FindingRule): Partial<ViewState> => {
  const found = firstOf(findings, rule);
  return found ? { ...viewAtFirst, picture: { of: 'finding', id: found.id } } : viewAtFirst;
};

/** The two of the walk's duplication as one, on paper; nothing where there is no such pair. */
const mergeOf = (findings: readonly Finding[]): string | null => {
  const boards = firstOf(findings, 'similar-partnerships')?.subjects.filter(({ kind }) => kind === 'Partnership') ?? [];
  return boards.length < 2 ? null : writeSteps([{ kind: 'merge', partnerships: boards.map(({ id }) => id) }]);
};

/** What each step shows: findings are looked for among those in force, as what is imported may have other ones. */
export const stepView = (step: StepName, findings: readonly Finding[]): StepView => {
  switch (step) {
    case 'question':
      return { place: '/', view: viewAtFirst };
    // Where there is no room beside the picture, the details would lie over what these two speak of.
    case 'duplication':
      return { place: '/', view: onFinding(findings, 'similar-partnerships') };
    case 'why':
      return { place: '/', view: { ...onFinding(findings, 'similar-partnerships'), inspector: 'open' } };
    case 'missing':
      return { place: '/', view: onFinding(findings, 'missing-core-member') };
    case 'paper':
      return { place: scenariosPlace, view: { ...viewAtFirst, steps: mergeOf(findings) } };
    case 'share':
      return { place: '/', view: viewAtFirst };
  }
};
