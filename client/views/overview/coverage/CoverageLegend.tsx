import type { JSX } from 'react';
import { coverageWords as words } from '../../../words/coverage-words.ts';
import { CoverSign } from './CoverSign.tsx';
import styles from './coverage.module.css';
import type { CoverMark } from './coverage-cells.ts';

const marks: readonly CoverMark[] = ['several', 'double', 'one', 'part', 'not-recorded', 'to-check', 'certain'];

/** What each sign means. */
export const CoverageLegend = (): JSX.Element => (
  <ul className={styles.legend}>
    {marks.map((mark) => (
      <li key={mark}>
        <CoverSign mark={mark} count={mark === 'one' ? 1 : 3} required={false} /> {words.marks[mark]}
      </li>
    ))}
    <li>
      <CoverSign mark="one" count={1} required /> {words.required}
    </li>
  </ul>
);
