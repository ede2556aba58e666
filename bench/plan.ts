/** Plans found by search, against taking the best next step over and over, and against trying every set of steps. */
import { join } from 'node:path';
import { defaultPlanRules, type PlanRules } from '#contract/rationalisation';
import { createRandom } from '../seed/generator/random.ts';
import { writeNation } from '../seed/national/write-nation.ts';
import { drawing } from '../server/analysis/measures/random.ts';
import { findCandidates } from '../server/analysis/plan/candidates.ts';
import { hypervolume, type Plan } from '../server/analysis/plan/front.ts';
import { type Problem, planProblem } from '../server/analysis/plan/problem.ts';
import { searchPlans } from '../server/analysis/plan/search.ts';
import { defaultSettings } from '../server/analysis/rules/settings.ts';
import { makeScope } from '../server/analysis/scope.ts';
import { nodesOf, type Snapshot, typeOf } from '../server/analysis/snapshot.ts';
import { makeView, narrowed, type View } from '../server/analysis/view.ts';
import { importBundle } from '../server/imports/import-bundle.ts';
import type { Bench, BenchContext, Row } from './bench.ts';
import { bruteForce, frontInFigures } from './plan-brute-force.ts';
import { openThrowAwayGraph } from './throw-away-graph.ts';

const searchMs = 1_500;
/** As many as brute force can try: 2¹⁴ plans. */
const mostTried = 14;
const mostPartnerships = 12;
const smallAreas = 10;
const settings = defaultSettings;

const read = async ({ folder }: BenchContext): Promise<Snapshot> => {
  const bundle = join(folder, 'nation');
  writeNation(bundle, { scale: 1 });
  const graph = await openThrowAwayGraph(folder, null);
  try {
    const { errors } = await importBundle(graph.connected, [bundle], { at: new Date().toISOString() });
    if (errors.length > 0) throw new Error(`The nation does not import: ${JSON.stringify(errors[0])}`);
    return await graph.snapshot();
  } finally {
    await graph.close();
  }
};

const viewOf = (snapshot: Snapshot, area: number): View =>
  makeView(snapshot, makeScope(snapshot, { at: null, sources: null, area }));

const areasOf = (snapshot: Snapshot, kind: string): number[] =>
  [...nodesOf(snapshot, 'Boundary')].filter((area) => typeOf(snapshot, area) === kind);

const problemOf = (view: View, rules: PlanRules, most = Number.POSITIVE_INFINITY): Problem =>
  planProblem(view, findCandidates(view, settings).actions.slice(0, most), { rules, settings });

const search = (problem: Problem, seed: number) =>
  searchPlans(problem, {
    draw: drawing(seed),
    clock: () => performance.now(),
    mostMs: searchMs,
    mostSteps: Number.MAX_SAFE_INTEGER,
  });

const figuresOf = (plans: readonly Plan[]) => plans.map(({ value: { hours, seats } }) => ({ hours, seats }));

/** Under each front, in thousands of hours × seats, up to the most seats that either loses. */
const volumes = (ours: readonly Plan[], theirs: readonly Plan[]): readonly [number, number] => {
  const most = Math.max(...[...ours, ...theirs].map(({ value }) => value.seats + 1));
  return [hypervolume(figuresOf(ours), most) / 1_000, hypervolume(figuresOf(theirs), most) / 1_000];
};

/** Every region of the nation: hypervolume summed. */
const againstGreedy = (snapshot: Snapshot): readonly [number, number] => {
  const sums: [number, number] = [0, 0];
  for (const region of areasOf(snapshot, 'region')) {
    const { front, greedy } = search(problemOf(viewOf(snapshot, region), defaultPlanRules), 1);
    const [ours, theirs] = volumes(front.plans(), [...greedy]);
    sums[0] += ours;
    sums[1] += theirs;
  }
  return sums;
};

/** Small areas: up to twelve partnerships of a district, drawn by chance. */
const againstEveryPlan = (
  snapshot: Snapshot,
): { readonly equal: number; readonly ours: number; readonly all: number } => {
  const random = createRandom('small areas');
  const found = { equal: 0, ours: 0, all: 0 };
  let tried = 0;
  for (const district of random.sample(areasOf(snapshot, 'district'), areasOf(snapshot, 'district').length)) {
    if (tried === smallAreas) break;
    const whole = viewOf(snapshot, district);
    const some = random.sample(whole.partnerships, Math.min(mostPartnerships, whole.partnerships.length));
    const problem = problemOf(
      narrowed(whole, new Set(some)),
      { ...defaultPlanRules, keepCoverage: 'theme' },
      mostTried,
    );
    if (problem.actions.length < mostTried / 2) continue;
    tried += 1;
    const ours = search(problem, tried).front.plans();
    const all = bruteForce(problem);
    if (JSON.stringify(frontInFigures(ours)) === JSON.stringify(frontInFigures(all))) found.equal += 1;
    const [ourVolume, wholeVolume] = volumes(ours, all);
    found.ours += ourVolume;
    found.all += wholeVolume;
  }
  if (tried < smallAreas) throw new Error(`Only ${tried} small areas have steps to weigh: ${smallAreas} are wanted.`);
  return found;
};

export const plan: Bench = async (context): Promise<readonly Row[]> => {
  if (context.size === 'L') return [];
  const snapshot = await read(context);
  const [ours, greedy] = againstGreedy(snapshot);
  const small = againstEveryPlan(snapshot);
  const common = { size: context.size, unit: '' } as const;
  return [
    {
      ...common,
      work: 'plans of nine regions, hypervolume (1,000 hours × seats)',
      ours,
      peer: greedy,
      against: 'greedy',
      limit: { least: 1.000_001 },
    },
    {
      ...common,
      work: `plans of ${smallAreas} small areas, hypervolume`,
      ours: small.ours,
      peer: small.all,
      against: 'every plan',
      limit: { least: 0.999 },
    },
    {
      ...common,
      work: 'small areas with the very front of every plan',
      ours: small.equal,
      peer: smallAreas,
      against: 'all of them',
      limit: { least: 0.9 },
    },
  ];
};
