import type { JSX } from 'react';
import { useView } from '../../bindings/use-view.ts';
import { dateInWords } from '../../state/partial-date.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import { words } from '../../words.ts';
import styles from './scenarios.module.css';

interface PrintHeadProps {
  readonly title: string;
  readonly revision: number | null;
}

const today = (): string => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** What stands above a printed page: what it is, when, of which graph, from which sources, and that it is on paper only. */
export const PrintHead = ({ title, revision }: PrintHeadProps): JSX.Element => {
  const view = useView();
  const { print } = scenarioWords;
  const groups = view.sources.map((name) => words.header.sourceGroups[name]);
  const facts = [
    print.date(today()),
    ...(revision === null ? [] : [print.revision(revision)]),
    print.sources(groups, view.at === null ? null : dateInWords(view.at)),
  ];
  return (
    <div className={styles.printHead}>
      <p className={styles.printTitle}>{title}</p>
      <p>{facts.join(' · ')}</p>
      {view.sources.includes('illustrative') && <p>{print.synthetic}</p>}
    </div>
  );
};
