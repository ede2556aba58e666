import type { JSX } from 'react';
import { structureRelations } from '#contract/structure';
import { structureWords } from '../../words/structure-words.ts';
import styles from './structure.module.css';

/** The three ways of standing below another. */
export const StructureLegend = (): JSX.Element => (
  <ul className={styles.legend}>
    {structureRelations.map((type) => (
      <li key={type}>
        <Sample type={type} informal={false} />
        {structureWords.relations[type]}
      </li>
    ))}
    <li>
      <Sample type="PART_OF" informal />
      {structureWords.informal}
    </li>
  </ul>
);

const Sample = ({ type, informal }: { readonly type: string; readonly informal: boolean }): JSX.Element => (
  <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
    <path className={styles.line} data-type={type} data-informal={informal} d="M1 5H33" />
  </svg>
);
