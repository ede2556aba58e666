import type { JSX } from 'react';
import styles from './signs.module.css';

/** The dashed ring of what is missing, as in the picture. */
export const MissingRing = (): JSX.Element => (
  <svg className={styles.ring} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    <circle cx="7" cy="7" r="5.4" strokeDasharray="3.2 2.45" />
  </svg>
);
