import type { JSX } from 'react';
import { useLightPrint } from '../bindings/use-light-print.ts';
import { useScene } from '../bindings/use-scene.ts';
import { useChangeView } from '../bindings/use-view.ts';
import { FindingsPanel } from '../panels/findings/FindingsPanel.tsx';
import { Inspector } from '../panels/inspector/Inspector.tsx';
import { Picture } from '../panels/picture/Picture.tsx';
import { TableDrawer } from '../panels/table/TableDrawer.tsx';
import { words } from '../words.ts';
import styles from './work.module.css';

/** Findings, picture, table and inspector side by side: one scene, seen from the place that gives one of them most room. */
export const Work = ({ place }: { readonly place: 'explore' | 'findings' }): JSX.Element => {
  const scene = useScene();
  useLightPrint();
  const change = useChangeView();
  const { inspector, page } = scene.view;
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
  return (
    <div className={styles.work} data-place={place} data-inspector={inspector} data-page={page}>
      <div className={styles.pages}>
        {pageButton('list', words.picture.listPage)}
        {pageButton('picture', words.picture.picturePage)}
      </div>
      <div className={styles.list}>
        <FindingsPanel scene={scene} />
      </div>
      <div className={styles.middle} data-region="middle">
        <Picture scene={scene} />
        <TableDrawer scene={scene} />
      </div>
      <div className={styles.inspector} data-region="details">
        <Inspector scene={scene} />
      </div>
    </div>
  );
};
