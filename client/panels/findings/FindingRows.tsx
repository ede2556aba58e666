import { type JSX, useState } from 'react';
import type { Finding } from '#contract/findings';
import { filterWords } from '../../words/decision-words.ts';
import { words } from '../../words.ts';
import panel from '../panel.module.css';
import { FindingRow } from './FindingRow.tsx';
import styles from './findings.module.css';
import type { Several } from './several.ts';

/** So that each kind of finding is in sight at once. */
const rowsAtFirst = 5;
/** Of thousands no more are drawn than somebody asks for. */
const rowsMore = 50;

interface FindingRowsProps {
  readonly findings: readonly Finding[];
  readonly chosenId: string | null;
  readonly several: Several | null;
  readonly onChoose: (finding: Finding) => void;
}

/** Findings, strongest first; of many, the first few, and as many more as it takes to show the chosen one. */
export const FindingRows = ({ findings, chosenId, several, onChoose }: FindingRowsProps): JSX.Element => {
  const [asked, setAsked] = useState(rowsAtFirst);
  const chosenAt = findings.findIndex(({ id }) => id === chosenId);
  const shown = findings.slice(0, Math.max(asked, chosenAt + 1));
  const left = findings.length - shown.length;
  const more = Math.min(rowsMore, left);
  return (
    <>
      <ul className={panel.list}>
        {shown.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            chosen={finding.id === chosenId}
            several={several}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {(left > 0 || asked > rowsAtFirst) && (
        <p className={styles.showAll}>
          {left > 0 && (
            <button type="button" className={panel.turn} onClick={() => setAsked(shown.length + more)}>
              {more === left ? filterWords.showAll(findings.length) : filterWords.showMore(more, left)}
            </button>
          )}
          {asked > rowsAtFirst && (
            <button type="button" className={panel.turn} onClick={() => setAsked(rowsAtFirst)}>
              {words.findings.showFewer}
            </button>
          )}
        </p>
      )}
    </>
  );
};
