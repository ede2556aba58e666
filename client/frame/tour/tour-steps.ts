import type { Finding, FindingRule } from '#contract/findings';
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
  return found ? { ...viewAtFirst, picture: { of: 'finding', id: found.id }, inspector: 'open' } : viewAtFirst;
};

/** What each step shows: findings are looked for among those in force, as what is imported may have other ones. */
export const stepView = (step: StepName, findings: readonly Finding[]): StepView => {
  switch (step) {
    case 'question':
      return { place: '/', view: viewAtFirst };
    case 'duplication':
    case 'why':
      return { place: '/', view: onFinding(findings, 'similar-partnerships') };
    case 'missing':
      return { place: '/', view: onFinding(findings, 'missing-core-member') };
    case 'paper':
      return { place: '/scenarios', view: viewAtFirst };
    case 'share':
      return { place: '/', view: viewAtFirst };
  }
};
