import type { JSX } from 'react';
import type { FindingKind } from '#contract/findings';
import styles from './signs.module.css';

const drawings: Readonly<Record<FindingKind, JSX.Element>> = {
  // Two circles and what they share.
  duplication: (
    <>
      <circle cx="7.4" cy="10" r="5.4" />
      <circle cx="12.6" cy="10" r="5.4" />
      <path d="M10 5.3a5.4 5.4 0 0 1 0 9.4a5.4 5.4 0 0 1 0-9.4z" fill="currentColor" stroke="none" />
    </>
  ),
  // A dashed place at the end of a line.
  'missing-link': (
    <>
      <circle cx="4.4" cy="10" r="2.6" fill="currentColor" />
      <path d="M7.6 10h2.2" />
      <circle cx="14" cy="10" r="4" strokeDasharray="2.5 1.9" />
    </>
  ),
  // More than the vessel holds.
  overload: (
    <>
      <path d="M3.2 8v9h13.6V8" />
      <path d="M6 2.6h8v11.6H6z" fill="currentColor" stroke="none" />
    </>
  ),
};

/** The sign of a kind of finding, kept for nothing else. The words stand beside it, so it is silent itself. */
export const FindingSign = ({
  kind,
  size = 20,
}: {
  readonly kind: FindingKind;
  readonly size?: number;
}): JSX.Element => (
  <svg className={styles.sign} data-kind={kind} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
    {drawings[kind]}
  </svg>
);
