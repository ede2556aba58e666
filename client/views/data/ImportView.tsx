import type { JSX } from 'react';
import { importWords } from '../../words/import-words.ts';
import styles from './data.module.css';
import { ExportGraph } from './ExportGraph.tsx';
import { History } from './History.tsx';
import { ImportWizard } from './ImportWizard.tsx';
import { SameReview } from './SameReview.tsx';

/** What comes in and what came: the import on the one side, its history on the other. */
export const ImportView = (): JSX.Element => (
  <div className={styles.view}>
    <div className={styles.work}>
      <h1 className={styles.title}>{importWords.title}</h1>
      <p className={styles.lead}>{importWords.lead}</p>
      <ImportWizard />
      <SameReview />
      <ExportGraph />
    </div>
    <History />
  </div>
);
