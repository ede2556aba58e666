import { Skeleton } from '@mantine/core';
import type { JSX } from 'react';
import styles from './states.module.css';

export type LoadingShape = 'lines' | 'picture';

const widths = ['88%', '72%', '94%', '64%', '80%', '70%', '90%', '58%'] as const;
const diameters = [28, 44, 20, 44, 28] as const;

interface LoadingProps {
  readonly label: string;
  readonly shape?: LoadingShape;
  readonly rows?: number;
}

/** The shape of what is coming, with its name for those who cannot see it. */
export const Loading = ({ label, shape = 'lines', rows = 5 }: LoadingProps): JSX.Element => (
  <div className={styles[shape]} role="status" aria-label={label} data-state="loading">
    {shape === 'lines'
      ? widths.slice(0, rows).map((width) => <Skeleton key={width} height={14} width={width} />)
      : // biome-ignore lint/suspicious/noArrayIndexKey: the row of marks never changes
        diameters.map((diameter, index) => <Skeleton key={index} circle height={diameter} />)}
  </div>
);
