import type { JSX, ReactNode } from 'react';
import styles from './results.module.css';

interface ResultSectionProps {
  readonly title: string;
  /** What a printed page does without. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** One part of what steps come to, under its heading. */
export const ResultSection = ({ title, screenOnly = false, children }: ResultSectionProps): JSX.Element => (
  <section className={`${styles.section} ${screenOnly ? styles.screenOnly : ''}`} aria-label={title}>
    <h2 className={styles.title}>{title}</h2>
    {children}
  </section>
);
