import { type JSX, useId, useState } from 'react';
import type { Finding } from '#contract/findings';
import { findingKindWords } from '../../words/domain-words.ts';
import { figure, words } from '../../words.ts';
import panel from '../panel.module.css';
import { FindingSign } from '../signs/FindingSign.tsx';
import { FindingRows } from './FindingRows.tsx';
import type { FindingGroup } from './finding-groups.ts';
import styles from './findings.module.css';
import type { Several } from './several.ts';

interface FindingGroupListProps {
  readonly group: FindingGroup;
  readonly chosenId: string | null;
  readonly several: Several | null;
  readonly onChoose: (finding: Finding) => void;
}

/** One kind's findings. Those to check are counted apart and folded away, unless one of them is chosen. */
export const FindingGroupList = ({ group, chosenId, several, onChoose }: FindingGroupListProps): JSX.Element => {
  const { kind, certain, toCheck } = group;
  const holdsChosen = toCheck.some(({ id }) => id === chosenId);
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const open = unfolded ?? (holdsChosen || certain.length === 0);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 className={styles.groupTitle} id={heading}>
        <FindingSign kind={kind} size={18} />
        {findingKindWords[kind]}
        <span className={`${panel.count} ${styles.count}`}>{figure(certain.length)}</span>
      </h3>
      {certain.length === 0 ? (
        <p className={styles.none}>{words.findings.noneOfKind}</p>
      ) : (
        <FindingRows findings={certain} chosenId={chosenId} several={several} onChoose={onChoose} />
      )}
      {toCheck.length > 0 && (
        <div>
          <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setUnfolded(!open)}>
            <span className={`${panel.foldMark} ${styles.foldMark}`} aria-hidden="true" />
            {words.findings.toCheck(toCheck.length)}
          </button>
          {open && (
            <>
              <p className={styles.none}>{words.findings.toCheckHint}</p>
              <FindingRows findings={toCheck} chosenId={chosenId} several={several} onChoose={onChoose} />
            </>
          )}
        </div>
      )}
    </section>
  );
};
