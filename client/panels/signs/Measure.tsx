import type { JSX } from 'react';
import type { FindingKind } from '#contract/findings';
import { share } from '../../words/words.ts';
import styles from './signs.module.css';

interface MeasureProps {
  readonly value: number;
  /** Whose hue the bar has; without one it is plain. */
  readonly kind?: FindingKind;
}

/** A share between 0 and 1 as a number and, for the eye, a bar. */
export const Measure = ({ value, kind }: MeasureProps): JSX.Element => (
  <span className={styles.measure}>
    <span className={styles.track} aria-hidden="true">
      <span className={styles.bar} data-kind={kind} style={{ width: `${Math.round(value * 100)}%` }} />
    </span>
    {share(value)}
  </span>
);
