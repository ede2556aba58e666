import { type JSX, useMemo } from 'react';
import type { CypherAnswer } from '#contract/cypher';
import { CutShort } from '../../panels/states/CutShort.tsx';
import { consoleWords } from '../../words/console-words.ts';
import styles from './console.module.css';

const words = consoleWords.answer;
const mostRows = 200;

/** The answer as JSON; of many rows the first. */
export const AnswerJson = ({ answer }: { readonly answer: CypherAnswer }): JSX.Element => {
  const { columns, rows } = answer;
  const text = useMemo(() => JSON.stringify({ columns, rows: rows.slice(0, mostRows) }, null, 2), [columns, rows]);
  return (
    <>
      {rows.length > mostRows && <CutShort text={words.jsonCut(mostRows, rows.length)} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.json} tabIndex={0} aria-label={words.json} data-answer="json">
        <pre>{text}</pre>
      </section>
    </>
  );
};
