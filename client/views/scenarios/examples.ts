import type { OkOf } from '#contract/endpoint';
import { type Finding, type FindingRule, findingRules, type findings } from '#contract/findings';
import type { Edit } from '#contract/scenarios';
import type { ScopeQuery } from '#contract/scope';
import { inBestDirection } from '../../bindings/better-merge.ts';
import { evaluate } from '../../bindings/evaluate.ts';
import { stepsOfRoute } from '../../state/paper-routes.ts';
import { isStep } from '../../state/paper-steps.ts';
import { sourceKindsOf } from '../../state/source-groups.ts';

export interface Example {
  readonly title: string;
  readonly step: Edit;
}

export const exampleScope: ScopeQuery = { sources: sourceKindsOf(['documented']) };

const merging: readonly FindingRule[] = ['similar-partnerships', 'double-cover'];
/** In the order of the rules, so that the plainest comes first. */
const others: readonly FindingRule[] = findingRules.filter((rule) => !merging.includes(rule));

const triedOfEach = 5;

const candidatesOf = (all: readonly Finding[], rules: readonly FindingRule[]): Example[] =>
  rules.flatMap((rule) =>
    all
      .filter((finding) => finding.rule === rule)
      .flatMap((finding) =>
        finding.routes.flatMap((route) =>
          stepsOfRoute(finding, route).flatMap(({ steps: [step, ...more] }) => {
            if (more.length > 0) return [];
            const whole: unknown = JSON.parse(JSON.stringify(step));
            return isStep(whole) && whole.kind !== 'share-secretariat' ? [{ title: finding.title, step: whole }] : [];
          }),
        ),
      ),
  );

const directed = async ({ title, step }: Example): Promise<Example> => ({
  title,
  step: step.kind === 'merge' ? await inBestDirection(step, exampleScope) : step,
});

/** The first that applies and of which it can be told who would lose a seat; else the first that applies. */
const firstThatWorks = async (candidates: readonly Example[]): Promise<Example[]> => {
  const working: Example[] = [];
  for (const candidate of candidates.slice(0, triedOfEach)) {
    const { scenario } = await evaluate([candidate.step], exampleScope);
    if (!scenario) continue;
    if (!scenario.warnings.some(({ kind }) => kind === 'no-members-recorded')) return [await directed(candidate)];
    working.push(candidate);
  }
  return Promise.all(working.slice(0, 1).map(directed));
};

/** Two that the findings of the documented network suggest and that apply: one that merges, one that mends something missing. */
export const findExamples = async ({ findings: all }: OkOf<typeof findings>): Promise<readonly Example[]> =>
  (await Promise.all([firstThatWorks(candidatesOf(all, merging)), firstThatWorks(candidatesOf(all, others))])).flat();
