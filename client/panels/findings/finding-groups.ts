/** The parts of the list of findings: a group a kind, what is certain and apart from it what is to check. */
import { type Certainty, type Finding, type FindingCounts, type FindingKind, findingKinds } from '#contract/findings';

/** How many findings of one kind fit the filter. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly certain: number;
  readonly toCheck: number;
}

/**
 * The groups that a list has; a kind without any gives none.
 *
 * @param kind the only one listed, null for all.
 */
export const groupsOf = (counts: FindingCounts, kind: FindingKind | null): FindingGroup[] =>
  findingKinds
    .filter((each) => kind === null || kind === each)
    .map((each) => {
      const certain = counts.certainOfKind[each] ?? 0;
      return { kind: each, certain, toCheck: (counts.kind[each] ?? 0) - certain };
    })
    .filter(({ certain, toCheck }) => certain + toCheck > 0);

/** Those of a kind and certainty, in the order given. */
export const partOf = (findings: readonly Finding[], kind: FindingKind, certainty: Certainty): Finding[] =>
  findings.filter((finding) => finding.kind === kind && finding.certainty === certainty);

/** Findings in the order in which their list shows them. */
export const inShownOrder = (findings: readonly Finding[]): Finding[] =>
  findingKinds.flatMap((kind) => [...partOf(findings, kind, 'certain'), ...partOf(findings, kind, 'to-check')]);
