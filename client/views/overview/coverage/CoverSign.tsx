import type { JSX } from 'react';
import { coverageWords } from '../../../words/coverage-words.ts';
import styles from './coverage.module.css';
import type { CoverMark } from './coverage-cells.ts';

interface CoverSignProps {
  readonly mark: CoverMark;
  readonly count: number;
  readonly required: boolean;
}

/** One cell as a sign: a number where something is recorded, else a sign for each kind of silence. */
export const CoverSign = ({ mark, count, required }: CoverSignProps): JSX.Element => (
  <span className={styles.sign} data-mark={mark} data-required={required} aria-hidden="true">
    {mark in coverageWords.signs ? coverageWords.signs[mark as keyof typeof coverageWords.signs] : count}
  </span>
);
