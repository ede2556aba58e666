import type { JSX, ReactNode } from 'react';
import panel from '../panel.module.css';
import styles from './inspector.module.css';

interface SectionProps {
  readonly title: ReactNode;
  readonly count?: string;
  readonly children: ReactNode;
}

export const Section = ({ title, count, children }: SectionProps): JSX.Element => (
  <section className={styles.section}>
    <h3 className={styles.sectionTitle}>
      {title}
      {count !== undefined && <span className={panel.count}>{count}</span>}
    </h3>
    {children}
  </section>
);
