import { type Finding, findingKinds } from '#contract/findings';

/** By falling score, then as the kinds are listed; what is equal in both keeps the server's order, which is the same every day. */
export const byStrength = (a: Finding, b: Finding): number =>
  b.score - a.score || findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind);

/**
 * The finding with which a first visit opens: the strongest that is certain and computed. A claim that somebody
 * printed is worth a look, but it shows no members to compare, so it opens only where nothing else does.
 */
export const openingFinding = (findings: readonly Finding[]): Finding | null => {
  const open = findings.filter(({ status }) => status !== 'dismissed').sort(byStrength);
  const certain = open.filter(({ certainty }) => certainty === 'certain');
  return certain.find(({ rule }) => rule !== 'reported') ?? certain[0] ?? null;
};
