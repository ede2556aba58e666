import type { JSX } from 'react';
import { drawnAtFirst } from '../../state/drawn-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import { drawnWords } from '../../words/drawn-words.ts';
import { PictureMenu } from './PictureMenu.tsx';
import styles from './picture.module.css';

const fetchChoices = async () => (await import('./ArrangeChoices.tsx')).ArrangeChoices;

/** How the picture is arranged, what is drawn as one, and the way back from what was hidden or pinned. */
export const ArrangeMenu = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const changes = drawnWords.changes(view.hidden.length, view.only.length, view.pins.length, view.opened.length);
  return (
    <PictureMenu
      name={drawnWords.button}
      view={view}
      inUse={changes.length + Number(view.arranged !== 'force') + Number(view.folded !== null)}
      inUseWords={drawnWords.inUse}
      fetchChoices={fetchChoices}
      reset={{ label: drawnWords.reset, to: drawnAtFirst }}
    >
      {changes.map((each) => (
        <p key={each} className={styles.changed}>
          {each}.
        </p>
      ))}
    </PictureMenu>
  );
};
