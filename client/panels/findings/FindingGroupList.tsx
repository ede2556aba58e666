import { type JSX, useId, useState } from 'react';
import type { Certainty, Finding } from '#contract/findings';
import type { FindingFilter } from '../../state/finding-filter.ts';
import { findingKindWords } from '../../words/domain-words.ts';
import { figure, words } from '../../words/words.ts';
import panel from '../panel.module.css';
import { FindingSign } from '../signs/FindingSign.tsx';
import { Help } from '../signs/Help.tsx';
import { FindingRows } from './FindingRows.tsx';
import { type FindingGroup, partOf } from './finding-groups.ts';
import styles from './findings.module.css';
import type { Several } from './several.ts';

interface FindingGroupListProps {
  readonly group: FindingGroup;
  readonly filter: FindingFilter;
  /** The first of all groups. */
  readonly known: readonly Finding[];
  /** The finding that is open, where the filter lists it. */
  readonly chosen: Finding | null;
  readonly several: Several | null;
  readonly onChoose: (finding: Finding) => void;
}

/** One kind's findings. Those to check are counted apart and folded away, unless one of them is chosen. */
export const FindingGroupList = ({
  group,
  filter,
  known,
  chosen,
  several,
  onChoose,
}: FindingGroupListProps): JSX.Element => {
  const { kind, certain, toCheck } = group;
  const chosenIn = (certainty: Certainty) => (chosen?.kind === kind && chosen.certainty === certainty ? chosen : null);
  const rows = (certainty: Certainty, count: number) => (
    <FindingRows
      part={{ filter, kind, certainty, count, known: partOf(known, kind, certainty) }}
      chosen={chosenIn(certainty)}
      several={several}
      onChoose={onChoose}
    />
  );
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const open = unfolded ?? (chosenIn('to-check') !== null || certain === 0);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 className={styles.groupTitle} id={heading}>
        <FindingSign kind={kind} size={18} />
        {findingKindWords[kind]}
        <span className={`${panel.count} ${styles.count}`}>{figure(certain)}</span>
      </h3>
      {certain === 0 ? <p className={styles.none}>{words.findings.noneOfKind}</p> : rows('certain', certain)}
      {toCheck > 0 && (
        <div>
          <div className={styles.foldLine}>
            <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setUnfolded(!open)}>
              <span className={`${panel.foldMark} ${styles.foldMark}`} aria-hidden="true" />
              {words.findings.toCheck(toCheck)}
            </button>
            <Help topic="certainty" />
          </div>
          {open && (
            <>
              <p className={styles.none}>{words.findings.toCheckHint}</p>
              {rows('to-check', toCheck)}
            </>
          )}
        </div>
      )}
    </section>
  );
};
