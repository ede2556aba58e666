import type { JSX } from 'react';
import { type FindingCounts, type FindingKind, findingKinds } from '#contract/findings';
import { findingKindWords } from '../../words/domain-words.ts';
import { figure, words } from '../../words/words.ts';
import { FindingSign } from '../signs/FindingSign.tsx';
import styles from './filters.module.css';

interface KindFilterProps {
  readonly counts: FindingCounts['certainOfKind'];
  readonly kind: FindingKind | null;
  readonly onChange: (kind: FindingKind | null) => void;
}

/** How many of each kind are certain; pressing one lists that kind alone, pressing it again lists all. */
export const KindFilter = ({ counts, kind, onChange }: KindFilterProps): JSX.Element => (
  <fieldset className={styles.kinds} aria-label={words.findings.kinds}>
    {findingKinds.map((each) => {
      const count = counts[each] ?? 0;
      return (
        <button
          key={each}
          type="button"
          className={styles.kind}
          aria-pressed={kind === each}
          aria-label={words.findings.kindCount(findingKindWords[each], count)}
          onClick={() => onChange(kind === each ? null : each)}
        >
          <FindingSign kind={each} />
          <span className={styles.kindCount}>{figure(count)}</span>
          <span className={styles.kindName}>{findingKindWords[each]}</span>
        </button>
      );
    })}
  </fieldset>
);
