/** Finds by a rule on a small network, and reads what a finding says. */
import { expect } from 'vitest';
import { defaultThresholds, type Rule, type RuleFinding } from '../../../server/analysis/rules/rule.ts';
import type { ScopeRequest } from '../../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../../support/network.ts';
import { viewOf } from '../../support/network-snapshot.ts';

export const findBy = (
  rule: Rule,
  lines: RelationLines,
  said: NodeLines = {},
  scope: ScopeRequest = {},
): readonly RuleFinding[] => rule.find(viewOf(network(lines, said), scope), defaultThresholds);

/** The one finding that there is. */
export const onlyFinding = (...of: Parameters<typeof findBy>): RuleFinding => {
  const found = findBy(...of);
  expect(found).toHaveLength(1);
  return found[0]!;
};

export const reasonOf = (finding: RuleFinding, part: string) => finding.reasons.find((each) => each.part === part);

export const idsOf = (nodes: readonly { readonly id: string }[] = []): string[] => nodes.map(({ id }) => id);
