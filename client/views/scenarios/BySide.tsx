import type { JSX, ReactNode } from 'react';
import type { Scenario } from '#contract/scenarios';
import type { Evaluated } from '../../bindings/evaluate.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import styles from './results.module.css';

/** A scenario, and what it is called beside another. */
export interface Side {
  readonly name: string;
  readonly evaluated: Evaluated;
  readonly scenario: Scenario;
}

/** One, or two that are compared. */
export type Sides = readonly [Side] | readonly [Side, Side];

interface BySideProps {
  readonly sides: Sides;
  /** By what they differ, if they do. */
  readonly of: (side: Side) => unknown;
  readonly children: (side: Side) => ReactNode;
}

/** The same of each: under the names of the two where they differ, else once. */
export const BySide = ({ sides, of, children }: BySideProps): JSX.Element => {
  const [one, other] = sides;
  if (!other) return <>{children(one)}</>;
  if (JSON.stringify(of(one)) === JSON.stringify(of(other)))
    return (
      <>
        <p className={styles.quiet}>{scenarioWords.compared.same}</p>
        {children(one)}
      </>
    );
  return (
    <div className={styles.sides}>
      {[one, other].map((side) => (
        <article key={side.name} className={styles.ofSide} aria-label={side.name}>
          <h3 className={styles.sideName}>{side.name}</h3>
          {children(side)}
        </article>
      ))}
    </div>
  );
};
