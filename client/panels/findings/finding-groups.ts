import { type Finding, type FindingKind, findingKinds } from '#contract/findings';
import { byStrength } from '../../state/finding-order.ts';
import type { ViewState } from '../../state/view-state.ts';

export type FindingFilter = Pick<ViewState, 'kind' | 'rule' | 'certainty'>;

/** The findings of one kind: what is certain, and apart from it what is to check. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly certain: readonly Finding[];
  readonly toCheck: readonly Finding[];
}

export const isFiltered = ({ kind, rule, certainty }: FindingFilter): boolean =>
  kind !== null || rule !== null || certainty !== null;

const fits = (finding: Finding, { kind, rule, certainty }: FindingFilter): boolean =>
  (kind === null || finding.kind === kind) &&
  (rule === null || finding.rule === rule) &&
  (certainty === null || finding.certainty === certainty);

/** The findings that fit the filter, strongest first, a group a kind; a kind without any gives no group. */
export const groupFindings = (findings: readonly Finding[], filter: FindingFilter): FindingGroup[] => {
  const fitting = findings.filter((finding) => fits(finding, filter)).sort(byStrength);
  return findingKinds
    .map((kind) => {
      const ofKind = fitting.filter((finding) => finding.kind === kind);
      return {
        kind,
        certain: ofKind.filter(({ certainty }) => certainty === 'certain'),
        toCheck: ofKind.filter(({ certainty }) => certainty === 'to-check'),
      };
    })
    .filter(({ certain, toCheck }) => certain.length + toCheck.length > 0);
};
