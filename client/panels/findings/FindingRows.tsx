import { type JSX, useState } from 'react';
import type { Finding } from '#contract/findings';
import { words } from '../../words.ts';
import panel from '../panel.module.css';
import { FindingRow } from './FindingRow.tsx';
import styles from './findings.module.css';

/** So that each kind of finding is in sight at once. */
const rowsAtFirst = 5;

interface FindingRowsProps {
  readonly findings: readonly Finding[];
  readonly chosenId: string | null;
  readonly onChoose: (finding: Finding) => void;
}

/** Findings, strongest first; of many, the first few, and as many more as it takes to show the chosen one. */
export const FindingRows = ({ findings, chosenId, onChoose }: FindingRowsProps): JSX.Element => {
  const [all, setAll] = useState(false);
  const chosenAt = findings.findIndex(({ id }) => id === chosenId);
  const shown = all ? findings : findings.slice(0, Math.max(rowsAtFirst, chosenAt + 1));
  return (
    <>
      <ul className={panel.list}>
        {shown.map((finding) => (
          <FindingRow key={finding.id} finding={finding} chosen={finding.id === chosenId} onChoose={onChoose} />
        ))}
      </ul>
      {findings.length > rowsAtFirst && (all || shown.length < findings.length) && (
        <button
          type="button"
          className={`${panel.turn} ${styles.showAll}`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.findings.showFewer : words.findings.showAll(findings.length)}
        </button>
      )}
    </>
  );
};
