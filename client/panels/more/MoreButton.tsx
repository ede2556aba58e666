import type { JSX, ReactNode } from 'react';
import styles from './more-button.module.css';

interface MoreButtonProps {
  /** Where it opens and closes: whether it is open. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Shows more of a list within its text; paper shows what stands there already. */
export const MoreButton = ({ expanded, onPress, children }: MoreButtonProps): JSX.Element => (
  <button type="button" className={styles.more} aria-expanded={expanded} onClick={onPress}>
    {children}
  </button>
);
