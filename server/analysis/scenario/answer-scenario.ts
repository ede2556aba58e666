/** The answer to `/api/scenarios`: before and after, what each edit did, who loses, what comes and goes. */
import type { FindingRule } from '#contract/findings';
import type { Edit, Scenario } from '#contract/scenarios';
import { ruleOf } from '../rules/all-rules.ts';
import type { Hit } from '../rules/rule.ts';
import { type Settings, sameSettings } from '../rules/settings.ts';
import { reference } from '../snapshot.ts';
import type { View } from '../view.ts';
import { viewAfter } from './after.ts';
import { appearedOf, changesOf, goneOf, type RuleChange } from './changes.ts';
import { carryOut } from './edits.ts';
import { figuresOf } from './figures.ts';
import { losersOf } from './losers.ts';
import { Paper } from './paper.ts';
import { warningsOf } from './warnings.ts';

export interface ScenarioRequest {
  readonly edits: readonly Edit[];
  readonly settings: Settings;
}

const mostListed = 100;

type Change = readonly (readonly [FindingRule, readonly Hit[]])[];

const inShort = (view: View, settings: Settings, changes: Change): Scenario['gone'] =>
  changes
    .flatMap(([rule, hits]) => hits.slice(0, mostListed).map((hit) => [rule, hit] as const))
    .slice(0, mostListed)
    .map(([rule, hit]) => ({
      rule,
      kind: hit.kind,
      certainty: hit.certainty,
      title: ruleOf(rule).explain(view, hit, settings).title,
      subjects: hit.subjects.map((node) => reference(view.snapshot, node)),
    }));

/** Findings that went are told as the view before has them; their places are those of the view after. */
const backTo = (paper: Paper, place: (node: number) => number) => {
  if (paper.founded.length === 0) return (hit: Hit) => hit;
  const old = new Map(Array.from({ length: paper.view.snapshot.nodes.length }, (_, node) => [place(node), node]));
  return (hit: Hit): Hit => ({
    ...hit,
    subjects: hit.subjects.map((node) => old.get(node)!),
    ...(hit.identity ? { identity: hit.identity.map((node) => old.get(node)!) } : {}),
  });
};

const hitsIn = (changes: readonly RuleChange[], side: 'before' | 'after') =>
  changes.flatMap((change) => [change.kept, change[side]]);

/** @throws BadRequest for an edit that names nothing, or contradicts an earlier one. */
export const answerScenario = (view: View, { edits, settings: asked }: ScenarioRequest): Scenario => {
  const settings = sameSettings(asked);
  const paper = new Paper(view);
  const told = carryOut(paper, edits);
  const after = viewAfter(paper);
  const changes = changesOf(paper, after, settings);
  const back = backTo(paper, after.place);
  return {
    revision: view.snapshot.revision,
    before: figuresOf(view, hitsIn(changes, 'before'), settings),
    after: figuresOf(after.view, hitsIn(changes, 'after'), settings),
    edits: edits.map(({ kind }, index) => ({ kind, text: told[index]! })),
    losers: losersOf(paper, after),
    warnings: warningsOf(paper, after),
    gone: inShort(
      view,
      settings,
      changes.map((change) => [change.rule, goneOf(change).map(back)]),
    ),
    appeared: inShort(
      after.view,
      settings,
      changes.map((change) => [change.rule, appearedOf(change)]),
    ),
  };
};
