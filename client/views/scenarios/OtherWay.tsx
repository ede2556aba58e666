import { Button } from '@mantine/core';
import { ArrowLeftRight } from 'lucide-react';
import type { JSX } from 'react';
import type { Edit, Scenario } from '#contract/scenarios';
import { useEvaluated } from '../../bindings/use-evaluated.ts';
import { useNames } from '../../bindings/use-names.ts';
import { usePaper } from '../../bindings/use-paper.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import { hoursChange } from './figures-in-words.ts';
import styles from './results.module.css';

/** One merge of two, turned round; null for any other steps. */
const turnedRound = (steps: readonly Edit[]): (Edit & { readonly into: string }) | null => {
  const [step] = steps;
  if (steps.length !== 1 || step?.kind !== 'merge' || step.partnerships.length !== 2) return null;
  const { into = step.partnerships[0]! } = step;
  return { ...step, into: step.partnerships.find((id) => id !== into)! };
};

interface OtherWayProps {
  readonly steps: readonly Edit[];
  readonly scenario: Scenario;
}

const losesGround = ({ warnings }: Scenario): boolean => warnings.some(({ kind }) => kind === 'coverage-lost');

/** What a merge of two would come to in the other direction, where that makes a difference, and what turns it round. */
export const OtherWay = ({ steps, scenario }: OtherWayProps): JSX.Element | null => {
  const turned = turnedRound(steps);
  const { data } = useEvaluated(turned && [turned]);
  const { write } = usePaper();
  const nameOf = useNames(turned ? [turned.into] : []);
  if (!turned || !data?.scenario) return null;
  const words = scenarioWords.figures;
  const ours = hoursChange(scenario.before.hours, scenario.after.hours);
  const theirs = hoursChange(data.scenario.before.hours, data.scenario.after.hours);
  const [here, there] = [losesGround(scenario), losesGround(data.scenario)];
  if (ours === theirs && here === there) return null;
  return (
    <div className={styles.otherWay}>
      <p>
        {words.otherWay(nameOf(turned.into), theirs)} {here !== there && words.otherGround(there)}
      </p>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<ArrowLeftRight size={13} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => write([turned])}
      >
        {words.turnRound}
      </Button>
    </div>
  );
};
