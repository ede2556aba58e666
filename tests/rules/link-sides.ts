/** What the rules about links and owners find on their two sides. */
import { byCodePoint } from '../../server/analysis/code-points.ts';
import { assessmentsDisagree } from '../../server/analysis/rules/assessments-disagree.ts';
import { doubleCover } from '../../server/analysis/rules/double-cover.ts';
import { informalOnlyLink } from '../../server/analysis/rules/informal-only-link.ts';
import { noLeadBody } from '../../server/analysis/rules/no-lead-body.ts';
import { noLeadOwner } from '../../server/analysis/rules/no-lead-owner.ts';
import { noLearningArm } from '../../server/analysis/rules/no-learning-arm.ts';
import type { Hit, Rule } from '../../server/analysis/rules/rule.ts';
import { defaultSettings } from '../../server/analysis/rules/settings.ts';
import { singlePersonLink } from '../../server/analysis/rules/single-person-link.ts';
import { unownedTarget } from '../../server/analysis/rules/unowned-target.ts';
import type { View } from '../../server/analysis/view.ts';
import { catalogue } from '../../server/neo4j/catalogue.ts';
import { runQuery } from '../../server/neo4j/run-query.ts';
import { idsOf, type Side, scopeInCypher, viewAt } from './both-sides.ts';

type ScopeInCypher = ReturnType<typeof scopeInCypher>;
type Run = Parameters<typeof runQuery>[0];

/** A rule whose Cypher takes no parameters but the scope: its findings in words, and its rows. */
const sidesOf =
  (
    rule: Rule,
    rowsOf: (connected: Run, params: ScopeInCypher) => Promise<readonly string[]>,
    more: (view: View, hit: Hit) => string = (_, { certainty }) => ` ${certainty}`,
  ): Side =>
  async (graph, scope) => {
    const view = await viewAt(graph, scope);
    return {
      analysis: rule
        .find(view, defaultSettings)
        .map((hit) => `${idsOf(view, hit)}${more(view, hit)}`)
        .sort(),
      cypher: [...(await rowsOf(graph.connected, scopeInCypher(view)))].sort(),
    };
  };

/** Rows with a fact that only the explanation says: which one, and how it is read from the reasons. */
const toldBy =
  (rule: Rule, read: (reasons: ReturnType<Rule['explain']>['reasons']) => string) =>
  (view: View, hit: Hit): string =>
    ` ${read(rule.explain(view, hit, defaultSettings).reasons)}`;

/** `a b c`: each group that the rows, a pair each, make. */
export const doubleCoverSides = sidesOf(
  doubleCover,
  async (connected, params) => {
    const groupOf = new Map<string, readonly string[]>();
    for (const { a, b } of await runQuery(connected, catalogue.doubleCover, params)) {
      const group = [...new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])])].sort(byCodePoint);
      for (const id of group) groupOf.set(id, group);
    }
    return [...new Set([...groupOf.values()].map((group) => group.join(' ')))];
  },
  () => '',
);

/** `a b 2 links`. */
export const informalOnlyLinkSides = sidesOf(
  informalOnlyLink,
  async (connected, params) =>
    (await runQuery(connected, catalogue.informalOnlyLink, params)).map(
      ({ a, b, links }) => `${a} ${b} ${links} links`,
    ),
  toldBy(informalOnlyLink, ([reason]) => `${/ (\d+) links/.exec(reason!.text)?.[1] ?? 1} links`),
);

/** `a b by x to-check`: x is the person on whom the link hangs. */
export const singlePersonLinkSides = sidesOf(
  singlePersonLink,
  async (connected, params) =>
    (await runQuery(connected, catalogue.singlePersonLink, params)).map(
      (row) => `${row.a} ${row.b} by ${row.person} ${row.certainty}`,
    ),
  (view, hit) => `${toldBy(singlePersonLink, ([reason]) => `by ${reason!.nodes[0]!.id}`)(view, hit)} ${hit.certainty}`,
);

export const noLearningArmSides = sidesOf(noLearningArm, async (connected, params) =>
  (await runQuery(connected, catalogue.noLearningArm, params)).map((row) => `${row.partnership} ${row.certainty}`),
);

export const noLeadBodySides = sidesOf(noLeadBody, async (connected, params) =>
  (await runQuery(connected, catalogue.noLeadBody, params)).map((row) => `${row.partnership} ${row.certainty}`),
);

export const unownedTargetSides = sidesOf(unownedTarget, async (connected, params) =>
  (await runQuery(connected, catalogue.unownedTarget, params)).map(({ target, certainty }) => `${target} ${certainty}`),
);

/** `t of 2`: two pursue it. */
export const noLeadOwnerSides = sidesOf(
  noLeadOwner,
  async (connected, params) =>
    (await runQuery(connected, catalogue.noLeadOwner, params)).map(({ target, owners }) => `${target} of ${owners}`),
  toldBy(noLeadOwner, ([reason]) => `of ${reason!.nodes.length}`),
);

/** `p in level importance`. */
export const assessmentsDisagreeSides = sidesOf(
  assessmentsDisagree,
  async (connected, params) =>
    (await runQuery(connected, catalogue.assessmentsDisagree, params)).map(
      ({ partnership, level, importance }) =>
        `${partnership} in${level ? ' level' : ''}${importance ? ' importance' : ''}`,
    ),
  toldBy(
    assessmentsDisagree,
    (reasons) => `in ${reasons.map(({ text }) => (text.startsWith('Level') ? 'level' : 'importance')).join(' ')}`,
  ),
);

/** By the rule's id. */
export const linkSides: Readonly<Record<string, Side>> = {
  'double-cover': doubleCoverSides,
  'no-learning-arm': noLearningArmSides,
  'informal-only-link': informalOnlyLinkSides,
  'single-person-link': singlePersonLinkSides,
  'no-lead-body': noLeadBodySides,
  'unowned-target': unownedTargetSides,
  'no-lead-owner': noLeadOwnerSides,
  'assessments-disagree': assessmentsDisagreeSides,
};
