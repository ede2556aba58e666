/** What findings are called by: made of the rule and the subjects, so that an id survives re-computation. */
import { createHash } from 'node:crypto';
import { type FindingRule, findingRules } from '#contract/findings';
import type { Hit } from './rules/rule.ts';
import { idOf, labelOf, reference, type Snapshot } from './snapshot.ts';

/** Requirements that ask for one type are one: a gap stays the same finding when another act comes to ask for it. */
const nameForId = (snapshot: Snapshot, node: number): string => {
  const { kind, id } = reference(snapshot, node);
  const requirement = snapshot.requirements.find((each) => each.node === node);
  return `${kind}:${requirement?.partnershipType ?? id}`;
};

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export const findingId = (
  snapshot: Snapshot,
  rule: FindingRule,
  { subjects, identity = [] }: Pick<Hit, 'subjects' | 'identity'>,
): string => {
  const about = subjects.map((node) => `${labelOf(snapshot, node)}:${idOf(snapshot, node)}`);
  const names = [...about, ...new Set(identity.map((node) => nameForId(snapshot, node)))];
  return `${rule}:${shortHash(names.join('\n'))}`;
};

/** The rule that an id names; null where it is no finding's. */
export const ruleOfId = (id: string): FindingRule | null =>
  findingRules.find((rule) => id.startsWith(`${rule}:`)) ?? null;
