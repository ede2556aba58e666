import { type JSX, useDeferredValue } from 'react';
import { useFocusWhereSeen } from '../bindings/use-focus-where-seen.ts';
import { useLightPrint } from '../bindings/use-light-print.ts';
import { useScene } from '../bindings/use-scene.ts';
import { useChangeView } from '../bindings/use-view.ts';
import { FindingsPanel } from '../panels/findings/FindingsPanel.tsx';
import { Inspector } from '../panels/inspector/Inspector.tsx';
import { Picture } from '../panels/picture/Picture.tsx';
import { TableDrawer } from '../panels/table/TableDrawer.tsx';
import { pictureWords } from '../words/picture-words.ts';

import styles from './work.module.css';

/** Findings, picture, table and inspector side by side: one scene, seen from the place that gives one of them most room. */
export const Work = ({ place }: { readonly place: 'explore' | 'findings' }): JSX.Element => {
  const scene = useScene();
  useLightPrint();
  const change = useChangeView();
  const { inspector, page } = scene.view;
  // These follow what is pressed in slices: large as they are, none keeps the page from answering.
  const picture = useDeferredValue(<Picture scene={scene} />, null);
  const table = useDeferredValue(<TableDrawer scene={scene} />, null);
  const details = useDeferredValue(<Inspector scene={scene} />, null);
  const pageButton = (name: typeof page, label: string) => (
    <button
      type="button"
      className={styles.page}
      aria-pressed={page === name}
      onClick={() => change({ page: name, inspector: 'auto' })}
    >
      {label}
    </button>
  );
  const covering = useFocusWhereSeen(inspector === 'open');
  return (
    <div className={styles.work} data-place={place} data-inspector={inspector} data-page={page}>
      <div className={styles.pages}>
        {pageButton('list', pictureWords.listPage)}
        {pageButton('picture', pictureWords.picturePage)}
      </div>
      <div className={styles.list} ref={covering.list}>
        <FindingsPanel scene={scene} />
      </div>
      <div className={styles.middle} data-region="middle">
        {picture}
        {table}
      </div>
      <div className={styles.inspector} data-region="details" ref={covering.details} tabIndex={-1}>
        {details}
      </div>
    </div>
  );
};
