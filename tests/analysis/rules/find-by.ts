/** Finds by a rule on a small network, and reads what a finding says. */
import { expect } from 'vitest';
import { explain, hitsOf } from '../../../server/analysis/find-all.ts';
import type { Explanation, Hit, Rule } from '../../../server/analysis/rules/rule.ts';
import { defaultSettings, type Settings } from '../../../server/analysis/rules/settings.ts';
import type { ScopeRequest } from '../../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../../support/network.ts';
import { viewOf } from '../../support/network-snapshot.ts';

/** A finding in short, and explained. */
export type Told = Hit & Explanation;

export const findBy = (
  rule: Rule,
  lines: RelationLines,
  said: NodeLines = {},
  scope: ScopeRequest = {},
  settings: Settings = defaultSettings,
): readonly Told[] => {
  const view = viewOf(network(lines, said), scope);
  return hitsOf(view, rule.id, settings).map((hit) => ({ ...hit, ...explain(view, rule.id, hit, settings) }));
};

/** The one finding that there is. */
export const onlyFinding = (...of: Parameters<typeof findBy>): Told => {
  const found = findBy(...of);
  expect(found).toHaveLength(1);
  return found[0]!;
};

export const reasonOf = (finding: Told, part: string) => finding.reasons.find((each) => each.part === part);

export const idsOf = (nodes: readonly { readonly id: string }[] = []): string[] => nodes.map(({ id }) => id);
