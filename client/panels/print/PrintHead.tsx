import type { JSX } from 'react';
import { useView } from '../../bindings/use-view.ts';
import { dateInWords } from '../../state/partial-date.ts';
import { dayInWords } from '../../words/moment-in-words.ts';
import { printWords as print } from '../../words/print-words.ts';
import { words } from '../../words/words.ts';
import styles from './print.module.css';

interface PrintHeadProps {
  /** Null where a title stands there already. */
  readonly title: string | null;
  readonly revision: number | null;
}

/** What stands above a printed page: what it is, when, of which graph, and from which sources. */
export const PrintHead = ({ title, revision }: PrintHeadProps): JSX.Element => {
  const view = useView();
  const groups = view.sources.map((name) => words.header.sourceGroups[name]);
  const facts = [
    print.date(dayInWords(new Date())),
    ...(revision === null ? [] : [print.revision(revision)]),
    print.sources(groups, view.at === null ? null : dateInWords(view.at)),
  ];
  return (
    <div className={styles.head}>
      {title !== null && <p className={styles.title}>{title}</p>}
      <p>{facts.join(' · ')}</p>
      {view.sources.includes('illustrative') && <p>{print.synthetic}</p>}
    </div>
  );
};
