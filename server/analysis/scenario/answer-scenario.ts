/** The answer to `/api/scenarios`: before and after, what each edit did, who loses, what comes and goes. */
import type { Edit, Scenario } from '#contract/scenarios';
import { titleIn } from '../find-all.ts';
import { type Settings, sameSettings } from '../rules/settings.ts';
import { reference } from '../snapshot.ts';
import type { View } from '../view.ts';
import { type After, viewAfter } from './after.ts';
import { changesOf, type RuleChange } from './changes.ts';
import { countsAround } from './counts.ts';
import { carryOut } from './edits.ts';
import { figuresOf } from './figures.ts';
import { losersOf } from './losers.ts';
import { Paper } from './paper.ts';
import { secretariatsTold } from './secretariats.ts';
import { warningsOf } from './warnings.ts';

export interface ScenarioRequest {
  readonly edits: readonly Edit[];
  readonly settings: Settings;
}

const mostListed = 100;

/** The first of the findings that came, or of those that went, of each rule. */
const inShort = (view: View, settings: Settings, changes: readonly RuleChange[], which: 'gone' | 'appeared') =>
  changes
    .flatMap((change) => change[which].slice(0, mostListed).map((hit) => [change.rule, hit] as const))
    .slice(0, mostListed)
    .map(([rule, hit]) => ({
      rule,
      kind: hit.kind,
      certainty: hit.certainty,
      title: titleIn(view, rule, hit, settings),
      subjects: hit.subjects.map((node) => reference(view.snapshot, node)),
    }));

/** What is told of a network on paper. */
export interface OnPaper {
  readonly paper: Paper;
  /** What each edit did. */
  readonly told: Scenario['edits'];
  readonly after: After;
  /** What becomes of the findings of each rule. */
  readonly changes: readonly RuleChange[];
}

/** @param settings the same object as the changes were found with. */
export const tellScenario = ({ paper, told, after, changes }: OnPaper, settings: Settings): Scenario => {
  const { view } = paper;
  const findings = countsAround(changes);
  return {
    revision: view.snapshot.revision,
    before: figuresOf(view, findings.before, settings),
    after: figuresOf(after.view, findings.after, settings),
    edits: told,
    secretariats: secretariatsTold(paper, after),
    losers: losersOf(paper, after),
    warnings: warningsOf(paper, after),
    gone: inShort(view, settings, changes, 'gone'),
    appeared: inShort(after.view, settings, changes, 'appeared'),
  };
};

/** @throws BadRequest for an edit that names nothing, or contradicts an earlier one. */
export const answerScenario = (view: View, { edits, settings: asked }: ScenarioRequest): Scenario => {
  const settings = sameSettings(asked);
  const paper = new Paper(view);
  const texts = carryOut(paper, edits);
  const told = edits.map(({ kind }, index) => ({ kind, text: texts[index]! }));
  const after = viewAfter(paper);
  return tellScenario({ paper, told, after, changes: changesOf(paper, after, settings) }, settings);
};
