import type { JSX, ReactNode } from 'react';
import styles from './briefing.module.css';

/** Ways on from what stands beside them, such as to its Cypher: neither on paper nor in the page that is saved. */
export const OnScreen = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <span className={styles.onScreen} data-tool>
    {children}
  </span>
);
