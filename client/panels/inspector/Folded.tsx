import { type JSX, type ReactNode, useState } from 'react';
import { words } from '../../words/words.ts';
import panel from '../panel.module.css';
import styles from './inspector.module.css';

interface FoldedProps<T> {
  readonly items: readonly T[];
  readonly atFirst: number;
  readonly children: (item: T) => ReactNode;
}

/** A list of which the first few are shown, the rest on demand. */
export const Folded = <T,>({ items, atFirst, children }: FoldedProps<T>): JSX.Element => {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, atFirst);
  return (
    <>
      <ul className={panel.list}>{shown.map(children)}</ul>
      {items.length > atFirst && (
        <button
          type="button"
          className={`${panel.turn} ${styles.more}`}
          onClick={() => setAll(!all)}
          aria-expanded={all}
        >
          {all ? words.inspector.fewer : words.inspector.more(items.length - atFirst)}
        </button>
      )}
    </>
  );
};
