import { type Finding, type FindingKind, findingKinds } from '#contract/findings';
import { byStrength } from '../../state/finding-order.ts';

/** The findings of one kind: what is certain, and apart from it what is to check. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly certain: readonly Finding[];
  readonly toCheck: readonly Finding[];
}

/** Findings strongest first, a group a kind; a kind without any gives no group. */
export const groupFindings = (findings: readonly Finding[]): FindingGroup[] => {
  const sorted = [...findings].sort(byStrength);
  return findingKinds
    .map((kind) => {
      const ofKind = sorted.filter((finding) => finding.kind === kind);
      return {
        kind,
        certain: ofKind.filter(({ certainty }) => certainty === 'certain'),
        toCheck: ofKind.filter(({ certainty }) => certainty === 'to-check'),
      };
    })
    .filter(({ certain, toCheck }) => certain.length + toCheck.length > 0);
};
