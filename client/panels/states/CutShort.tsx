import type { JSX } from 'react';
import styles from './states.module.css';

/** Not everything is here: it says how much is, and how the rest was chosen. */
export const CutShort = ({ text }: { readonly text: string }): JSX.Element => (
  <p className={styles.cut} role="note" data-state="cut-short">
    {text}
  </p>
);
