import type { JSX } from 'react';
import type { NodeLabel } from '#contract/graph-model';
import styles from './signs.module.css';

const drawings: Readonly<Partial<Record<NodeLabel, JSX.Element>>> = {
  Partnership: <circle cx="8" cy="8" r="5.5" />,
  Agency: <rect x="3" y="3" width="10" height="10" rx="1" />,
  Person: (
    <>
      <circle cx="8" cy="5" r="2.6" />
      <path d="M3.5 13.5a4.5 4.5 0 0 1 9 0z" />
    </>
  ),
  Boundary: <path d="M8 1.8l5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9z" />,
  Theme: <path d="M8 1.8L14.2 8L8 14.2L1.8 8z" />,
  Target: <path d="M8 2.4l6 10.8H2z" />,
};

const otherKind = <path d="M3.5 2.5h6l3 3v8h-9z" />;

/** The shape that stands for a kind of thing, as in the picture. */
export const KindShape = ({ kind, size = 16 }: { readonly kind: NodeLabel; readonly size?: number }): JSX.Element => (
  <svg className={styles.shape} data-kind={kind} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
    {drawings[kind] ?? otherKind}
  </svg>
);
