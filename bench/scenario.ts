/** One merge on paper against working out the whole network after it. */
import { hitsOf } from '../server/analysis/find-all.ts';
import { ruleOf } from '../server/analysis/rules/all-rules.ts';
import { defaultSettings } from '../server/analysis/rules/settings.ts';
import { viewAfter } from '../server/analysis/scenario/after.ts';
import { answerScenario } from '../server/analysis/scenario/answer-scenario.ts';
import { comparedRules } from '../server/analysis/scenario/changes.ts';
import { carryOut } from '../server/analysis/scenario/edits.ts';
import { figuresOf } from '../server/analysis/scenario/figures.ts';
import { Paper } from '../server/analysis/scenario/paper.ts';
import { makeScope } from '../server/analysis/scope.ts';
import { idOf, type Snapshot } from '../server/analysis/snapshot.ts';
import { makeView, type View } from '../server/analysis/view.ts';
import { assertEqual, type Bench, interleave, median, secondsOf } from './bench.ts';
import { makeSynthetic } from './synthetic.ts';
import { snapshotOf } from './synthetic-snapshot.ts';

const limit = { most: 1 / 20 } as const;

const wholeView = (snapshot: Snapshot): View =>
  makeView(snapshot, makeScope(snapshot, { at: null, sources: null, area: null }));

/** Two partnerships that look like one: what a reader would try to merge. */
const duplicate = (view: View): readonly [string, string] => {
  const [first] = hitsOf(view, 'similar-partnerships', defaultSettings);
  const [a = 0, b = 0] = first?.subjects ?? [];
  return [idOf(view.snapshot, a), idOf(view.snapshot, b)];
};

export const scenario: Bench = async ({ size, rounds }) => {
  if (size === 'L') return [];
  const view = wholeView(snapshotOf(makeSynthetic(size)));
  const edits = [{ kind: 'merge' as const, partnerships: [...duplicate(view)] }];
  const merge = () => answerScenario(view, { edits, settings: defaultSettings });
  // The network as it stands is known before anyone merges; the first scenario works it out.
  merge();
  const paper = new Paper(view);
  carryOut(paper, edits);
  const after = viewAfter(paper).view;
  const recompute = () => {
    const anew = makeView(after.snapshot, after.scope);
    const found = comparedRules.map((rule) => ruleOf(rule).find(anew, defaultSettings));
    return figuresOf(anew, found, defaultSettings);
  };
  const done = await interleave(
    rounds,
    async () => secondsOf(merge),
    async () => secondsOf(recompute),
  );
  for (const [round, { result }] of done.ours.entries())
    assertEqual('The figures after a merge', result.after, done.theirs[round]!.result);
  const seconds = (of: readonly { readonly seconds: number }[]) => median(of.map((each) => each.seconds));
  return [
    {
      work: 'one merge as a scenario',
      size,
      unit: 's',
      ours: seconds(done.ours),
      peer: seconds(done.theirs),
      against: 'working all of it out',
      limit,
    },
  ];
};
