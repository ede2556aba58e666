import { type JSX, useState } from 'react';
import type { Finding } from '#contract/findings';
import { type FindingsPart, useFindingPages } from '../../bindings/use-finding-pages.ts';
import { filterWords } from '../../words/decision-words.ts';
import { words } from '../../words/words.ts';
import panel from '../panel.module.css';
import { Failed } from '../states/Failed.tsx';
import { EveryFindingRow } from './EveryFindingRow.tsx';
import { FindingRow, RowOnItsWay } from './FindingRow.tsx';
import styles from './findings.module.css';
import type { Several } from './several.ts';

/** So that each kind of finding is in sight at once. */
const rowsAtFirst = 5;
/** Of more than this only those in sight are drawn. */
const drawnWhole = 100;

export interface FindingRowsProps {
  readonly part: FindingsPart;
  /** The finding that is open, where it is one of this part. */
  readonly chosen: Finding | null;
  readonly several: Several | null;
  readonly onChoose: (finding: Finding) => void;
}

/** Findings, strongest first: the first few and the one that is open, or all of them, read as they come into sight. */
export const FindingRows = (props: FindingRowsProps): JSX.Element => {
  const [all, setAll] = useState(false);
  const { count } = props.part;
  return (
    <>
      {all && count > drawnWhole ? (
        <EveryFindingRow {...props} />
      ) : (
        <FirstRows {...props} atMost={all ? drawnWhole : rowsAtFirst} />
      )}
      {count > rowsAtFirst && (
        <p className={styles.showAll}>
          <button type="button" className={panel.turn} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.findings.showFewer : filterWords.showAll(count)}
          </button>
        </p>
      )}
    </>
  );
};

const FirstRows = ({
  part,
  chosen,
  several,
  onChoose,
  atMost,
}: FindingRowsProps & { readonly atMost: number }): JSX.Element => {
  const count = Math.min(atMost, part.count);
  const { at, error, retry } = useFindingPages(part, 0, count - 1);
  const rows = Array.from({ length: count }, (_, index) => at(index));
  // A link may have chosen one far down: it stands below the first.
  const isBelow = chosen !== null && !rows.some((row) => row === null || row.id === chosen.id);
  if (error !== null) return <Failed error={error} kept={words.findings.kept} onRetry={retry} />;
  return (
    <ul className={panel.list}>
      {[...rows, ...(isBelow ? [chosen] : [])].map((finding, index) =>
        finding === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: it stands for a place in the list
          <RowOnItsWay key={index} />
        ) : (
          <FindingRow
            key={finding.id}
            finding={finding}
            chosen={finding.id === chosen?.id}
            several={several}
            onChoose={onChoose}
          />
        ),
      )}
    </ul>
  );
};
