import { type ComponentProps, type JSX, useEffect, useRef } from 'react';
import type { Finding } from '#contract/findings';
import { useView } from '../../bindings/use-view.ts';
import { decisionInWords, decisionWords } from '../../words/decision-words.ts';
import { ruleWords } from '../../words/domain-words.ts';
import { words } from '../../words/words.ts';
import { FindingSign } from '../signs/FindingSign.tsx';
import { Measure } from '../signs/Measure.tsx';
import { Tag, type TagName } from '../signs/Tag.tsx';
import { bringIntoSight } from './bring-into-sight.ts';
import styles from './findings.module.css';
import type { Several } from './several.ts';

interface FindingRowProps {
  readonly finding: Finding;
  readonly chosen: boolean;
  /** Where several are chosen together, each has a box to tick. */
  readonly several?: Several | null;
  readonly onChoose: (finding: Finding) => void;
  /** Where it stands in a long list. */
  readonly place?: ComponentProps<'li'>;
}

const tagOf = ({ synthetic, rule }: Finding): TagName => {
  if (synthetic) return 'synthetic';
  return rule === 'reported' ? 'reported' : 'computed';
};

/**
 * One finding in a list. The chosen one is brought into sight, as a link may have chosen it far down; not so the one
 * that the page opens on, before which the list is to be seen from its top.
 */
export const FindingRow = ({ finding, chosen, several = null, onChoose, place }: FindingRowProps): JSX.Element => {
  const row = useRef<HTMLButtonElement>(null);
  const isAskedFor = useView().picture.of === 'finding';
  useEffect(() => {
    if (chosen && isAskedFor && row.current) bringIntoSight(row.current);
  }, [chosen, isAskedFor]);
  return (
    <li className={several ? styles.ticked : undefined} {...place}>
      {several && (
        <input
          type="checkbox"
          className={styles.tick}
          aria-label={decisionWords.several.choose(finding.title)}
          checked={several.chosen.has(finding.id)}
          onChange={() => several.turn(finding.id)}
        />
      )}
      <button
        ref={row}
        type="button"
        className={styles.row}
        data-finding={finding.id}
        data-kind={finding.kind}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => onChoose(finding)}
      >
        <FindingSign kind={finding.kind} />
        <span className={styles.rowTitle}>{finding.title}</span>
        <span className={styles.rowFacts}>
          <span className={styles.rowRule}>{ruleWords[finding.rule]}</span>
          <Tag name={tagOf(finding)} />
          {finding.decision && <span className={styles.rowDecision}>{decisionInWords(finding.decision)}</span>}
          <span className={styles.rowScore} title={words.explanation.strength}>
            <Measure value={finding.score} kind={finding.kind} />
          </span>
        </span>
      </button>
    </li>
  );
};

/** A row that is being fetched. */
export const RowOnItsWay = ({ place }: { readonly place?: ComponentProps<'li'> }): JSX.Element => (
  <li {...place}>
    <span className={styles.onItsWay}>{words.findings.onItsWay}</span>
  </li>
);
