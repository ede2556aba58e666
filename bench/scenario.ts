/**
 * One merge on paper against the same answer worked out of the whole network after it: every rule asked anew, every load
 * summed up. What there is before the merge is known on both sides.
 */
import { hitsOf } from '../server/analysis/find-all.ts';
import { ruleOf } from '../server/analysis/rules/all-rules.ts';
import { defaultSettings } from '../server/analysis/rules/settings.ts';
import { viewAfter } from '../server/analysis/scenario/after.ts';
import { answerScenario, tellScenario } from '../server/analysis/scenario/answer-scenario.ts';
import { changeOf, comparedRules } from '../server/analysis/scenario/changes.ts';
import { carryOut } from '../server/analysis/scenario/edits.ts';
import { Paper } from '../server/analysis/scenario/paper.ts';
import { makeScope } from '../server/analysis/scope.ts';
import { idOf } from '../server/analysis/snapshot.ts';
import { makeView, type View } from '../server/analysis/view.ts';
import { assertEqual, type Bench, interleave, median, secondsOf } from './bench.ts';
import { makeSynthetic } from './synthetic.ts';
import { snapshotOf } from './synthetic-snapshot.ts';

const limit = { most: 1 / 20 } as const;

const warmUps = 5;

/** Two partnerships that look like one: what a reader would try to merge. */
const duplicate = (view: View): readonly [string, string] => {
  const [first] = hitsOf(view, 'similar-partnerships', defaultSettings);
  const [a = 0, b = 0] = first?.subjects ?? [];
  return [idOf(view.snapshot, a), idOf(view.snapshot, b)];
};

export const scenario: Bench = async ({ size, rounds }) => {
  if (size === 'L') return [];
  const snapshot = snapshotOf(makeSynthetic(size));
  const view = makeView(snapshot, makeScope(snapshot, { at: null, sources: null, area: null }));
  const edits = [{ kind: 'merge' as const, partnerships: [...duplicate(view)] }];
  const merge = () => answerScenario(view, { edits, settings: defaultSettings });
  const recompute = () => {
    const paper = new Paper(view);
    const told = carryOut(paper, edits).map((text) => ({ kind: 'merge' as const, text }));
    const { view: revised, place } = viewAfter(paper);
    const after = { view: makeView(revised.snapshot, revised.scope), place };
    const changes = comparedRules.map((rule) => {
      const was = hitsOf(view, rule, defaultSettings);
      return changeOf(after, rule, was, was, ruleOf(rule).find(after.view, defaultSettings));
    });
    return tellScenario({ paper, told, after, changes }, defaultSettings);
  };
  // What there is before anyone merges is known on both sides; and both have run before.
  for (let round = 0; round < warmUps; round += 1) {
    merge();
    recompute();
  }
  const done = await interleave(
    rounds,
    async () => secondsOf(merge),
    async () => secondsOf(recompute),
  );
  for (const [round, { result }] of done.ours.entries())
    assertEqual('The answers to a merge', result, done.theirs[round]!.result);
  const seconds = (of: readonly { readonly seconds: number }[]) => median(of.map((each) => each.seconds));
  return [
    {
      work: 'one merge as a scenario',
      size,
      unit: 's',
      ours: seconds(done.ours),
      peer: seconds(done.theirs),
      against: 'the same answer with every rule asked anew',
      limit,
    },
  ];
};
