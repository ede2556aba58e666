import type { JSX } from 'react';
import type { Citation } from '#contract/node-reference';
import { sourceKindWords } from '../../words/domain-words.ts';
import { listWords } from '../../words/list-words.ts';
import { figure, words } from '../../words/words.ts';
import { SaveList } from '../lists/SaveList.tsx';
import { Folded } from './Folded.tsx';
import styles from './inspector.module.css';
import { citationColumns } from './relation-columns.ts';
import { Section } from './Section.tsx';

const identity = ({ source, locator, citedAs }: Citation): string => [source, locator, citedAs].join('\n');

const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((citation) => [identity(citation), citation])).values(),
];

interface CitationsProps {
  /** What they speak of. */
  readonly of: string;
  readonly citations: readonly Citation[];
}

/** Where it stands: source, place, and the words found there. */
export const Citations = ({ of, citations }: CitationsProps): JSX.Element => {
  const all = distinct(citations);
  return (
    <Section
      title={words.inspector.sources}
      count={figure(all.length)}
      action={
        all.length > 0 && (
          <SaveList name={listWords.listOf(words.inspector.sources, of)} columns={citationColumns} rows={all} />
        )
      }
    >
      {all.length === 0 && <p className={styles.hint}>{words.inspector.noSources}</p>}
      <Folded items={all} atFirst={5}>
        {(citation) => (
          <li key={identity(citation)} className={styles.citation}>
            <span>
              {citation.name}
              {citation.locator && <span className={styles.locator}> {citation.locator}</span>}
            </span>
            <span className={styles.said}>
              {sourceKindWords[citation.kind] ?? citation.kind}
              {citation.citedAs && <q className={styles.quote}>{citation.citedAs}</q>}
            </span>
          </li>
        )}
      </Folded>
    </Section>
  );
};
