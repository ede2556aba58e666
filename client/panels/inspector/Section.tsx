import type { JSX, ReactNode } from 'react';
import panel from '../panel.module.css';
import styles from './inspector.module.css';

interface SectionProps {
  readonly title: ReactNode;
  readonly count?: string;
  /** What can be done with all of it, beside the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ title, count, action, children }: SectionProps): JSX.Element => (
  <section className={styles.section}>
    <div className={panel.listHead}>
      <h3 className={styles.sectionTitle}>
        {title}
        {count !== undefined && <span className={panel.count}>{count}</span>}
      </h3>
      {action}
    </div>
    {children}
  </section>
);
