/** Carries out edits on a small network, and reads what they come to. */
import type { Edit, Scenario } from '#contract/scenarios';
import { defaultSettings } from '../../../server/analysis/rules/settings.ts';
import { answerScenario } from '../../../server/analysis/scenario/answer-scenario.ts';
import type { ScopeRequest } from '../../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../../support/network.ts';
import { viewOf } from '../../support/network-snapshot.ts';

export const onPaper = (
  lines: RelationLines,
  edits: readonly Edit[],
  said: NodeLines = {},
  scope: ScopeRequest = {},
): Scenario => answerScenario(viewOf(network(lines, said), scope), { edits, settings: defaultSettings });

export const losers = ({ losers: all }: Scenario): string[] =>
  all.map(({ member, loses, from }) => `${member.id} ${loses} at ${from.map(({ id }) => id).join(' ')}`);
