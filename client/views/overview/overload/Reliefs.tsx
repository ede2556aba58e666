import type { JSX } from 'react';
import { Link } from 'wouter';
import type { LoadSubject } from '#contract/load';
import { type Relief, reliefs } from '#contract/reliefs';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { Answered } from '../../../panels/states/Answered.tsx';
import { fitsAddress, writeSteps } from '../../../state/paper-steps.ts';
import { overloadWords } from '../../../words/overload-words.ts';
import styles from './overload.module.css';

const { relief: words } = overloadWords;

const savings = ({ own, all, seats, secretariats }: Relief): readonly string[] => [
  ...(own.high > 0 ? [words.own(own)] : []),
  ...(all.high > 0 ? [words.all(all)] : []),
  ...(own.high <= 0 && all.high <= 0 ? [words.noHours] : []),
  ...(seats > 0 ? [words.seats(seats)] : []),
  ...(secretariats > 0 ? [words.secretariats(secretariats)] : []),
];

interface ReliefsProps {
  readonly of: LoadSubject;
  readonly id: string;
}

/** The changes on paper that save most for one; each opens as a scenario. */
export const Reliefs = ({ of, id }: ReliefsProps): JSX.Element => {
  const scope = useScope();
  const view = useView();
  const query = scope && { ...scope, ...(view.area === null ? {} : { area: view.area }), of, id };
  const answer = useAnswer(reliefs, query && { params: {}, query });
  return (
    <Answered answer={answer} loading={words.loading} kept={words.kept} rows={3}>
      {({ items, tried }) =>
        items.length === 0 ? (
          <p className={styles.quiet}>{words.none(tried)}</p>
        ) : (
          <>
            <p className={styles.quiet}>{words.tried(tried)}</p>
            <ol className={styles.reliefs}>
              {items.map((relief) => {
                const steps = writeSteps(relief.steps);
                return (
                  <li key={steps}>
                    <strong>{savings(relief).join(' · ')}.</strong> {relief.text}
                    {fitsAddress(steps) && (
                      <>
                        {' '}
                        <Link
                          href={addressOfView('/scenarios', {
                            ...view,
                            steps,
                            kept: null,
                            draft: null,
                            sort: null,
                            own: {},
                          })}
                        >
                          {words.asScenario}
                        </Link>
                      </>
                    )}
                  </li>
                );
              })}
            </ol>
          </>
        )
      }
    </Answered>
  );
};
