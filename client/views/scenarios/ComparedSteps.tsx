import type { JSX } from 'react';
import { namedReason } from '../../bindings/evaluate.ts';
import { useNames } from '../../bindings/use-names.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { scenarioWords, stepWords } from '../../words/scenario-words.ts';
import { BySide, type Side, type Sides } from './BySide.tsx';
import { ResultSection } from './ResultSection.tsx';
import styles from './results.module.css';
import desk from './scenarios.module.css';
import { idsIn } from './step-fields.ts';

const StepsOf = ({ evaluated: { steps, told, refused } }: Side): JSX.Element => {
  const founded = steps.flatMap((step) => (step.kind === 'found' ? [{ id: step.id, name: step.name ?? step.id }] : []));
  const nameOf = useNames(steps.flatMap(idsIn), founded);
  return (
    <ol className={styles.comparedSteps}>
      {steps.map((step, place) => {
        const reason = refused[place];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal steps may stand in the list twice
          <li key={place}>
            {stepWords(step, nameOf)}
            <span className={styles.small}>
              {reason ? `${scenarioWords.refused} ${namedReason(reason, nameOf)}` : told[place]}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

/** Which two are compared: the steps of each, what they did or why they were left out. */
export const ComparedSteps = ({ sides }: { readonly sides: Sides }): JSX.Element => {
  const change = useChangeView();
  const words = scenarioWords.compared;
  return (
    <ResultSection title={words.title}>
      <p className={styles.beside}>
        {words.scope}{' '}
        <button type="button" className={`${styles.open} ${desk.screenOnly}`} onClick={() => change({ beside: null })}>
          {words.end}
        </button>
      </p>
      <BySide sides={sides} of={({ evaluated }) => evaluated.steps}>
        {(side) => <StepsOf {...side} />}
      </BySide>
    </ResultSection>
  );
};
