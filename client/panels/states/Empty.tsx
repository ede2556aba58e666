import { Button } from '@mantine/core';
import type { JSX } from 'react';
import styles from './states.module.css';

interface EmptyProps {
  readonly title: string;
  readonly hint: string;
  readonly centred?: boolean;
  /** True where it is all that the page holds. */
  readonly heads?: boolean;
  /** What fills the empty place. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Nothing is here: it says what would be, and offers the action that fills it. */
export const Empty = ({ title, hint, centred = false, heads = false, action }: EmptyProps): JSX.Element => (
  <div className={`${styles.state} ${centred ? styles.centred : ''}`} data-state="empty">
    {heads ? <h1 className={styles.title}>{title}</h1> : <p className={styles.title}>{title}</p>}
    <p className={styles.hint}>{hint}</p>
    {action && (
      <Button className={styles.action} variant="default" size="xs" onClick={action.run}>
        {action.label}
      </Button>
    )}
  </div>
);
