import type { JSX } from 'react';
import styles from './palette.module.css';

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

const keyName = (key: string): string => {
  if (key === 'mod') return isMac() ? '⌘' : 'Ctrl';
  return key === 'shift' ? 'Shift' : key;
};

/** Keys to press together. */
export const Keys = ({ keys }: { readonly keys: string }): JSX.Element => (
  <span className={styles.keys}>
    {keys.split('+').map((key) => (
      <kbd key={key}>{keyName(key)}</kbd>
    ))}
  </span>
);
