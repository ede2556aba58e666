import type { JSX } from 'react';
import type { PlanPoint, RationalisationAnswer } from '#contract/rationalisation';
import { rationalisationWords as words } from '../../../words/rationalisation-words.ts';
import { figure } from '../../../words/words.ts';
import styles from './rationalisation.module.css';

const size = { width: 560, height: 300, left: 56, bottom: 40, top: 30, right: 14 } as const;

/** Round values from 0 up to a greatest, about four. */
const ticksTo = (most: number): number[] => {
  const rough = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].find((times) => times * power >= rough)! * power);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
};

interface FrontChartProps {
  readonly points: readonly PlanPoint[];
  readonly greedy: RationalisationAnswer['greedy'];
  readonly chosen: PlanPoint | null;
}

/** Hours saved against seats lost. The table beside it holds the same. */
export const FrontChart = ({ points, greedy, chosen }: FrontChartProps): JSX.Element => {
  const mostSeats = Math.max(1, ...points.map(({ seatsLost }) => seatsLost));
  const mostHours = Math.max(1, ...points.map(({ hoursSaved }) => hoursSaved.high));
  const x = (seats: number) => size.left + (seats / mostSeats) * (size.width - size.left - size.right);
  const y = (hours: number) => size.height - size.bottom - (hours / mostHours) * (size.height - size.bottom - size.top);
  const line = greedy
    .filter(({ seatsLost }) => seatsLost <= mostSeats)
    .map(({ seatsLost, hoursSaved }) => `${x(seatsLost)},${y(hoursSaved)}`);
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={words.picture}>
        {ticksTo(mostHours).map((hours) => (
          <g key={hours}>
            <line className={styles.grid} x1={size.left} x2={size.width - size.right} y1={y(hours)} y2={y(hours)} />
            <text x={size.left - 8} y={y(hours) + 4} textAnchor="end">
              {figure(hours)}
            </text>
          </g>
        ))}
        {ticksTo(mostSeats).map((seats) => (
          <text key={seats} x={x(seats)} y={size.height - size.bottom + 18} textAnchor="middle">
            {figure(seats)}
          </text>
        ))}
        <text x={size.width - size.right} y={size.height - 4} textAnchor="end">
          {words.axis.seats}
        </text>
        <text x={4} y={12}>
          {words.axis.hours}
        </text>
        {line.length > 1 && <polyline className={styles.greedy} points={line.join(' ')} />}
        {points.map((plan) => {
          const { seatsLost, hoursSaved } = plan;
          return (
            <g key={seatsLost} className={styles.point} data-chosen={plan === chosen}>
              <line x1={x(seatsLost)} x2={x(seatsLost)} y1={y(hoursSaved.low)} y2={y(hoursSaved.high)} />
              <circle cx={x(seatsLost)} cy={y(hoursSaved.middle)} r={plan === chosen ? 6 : 3.5} />
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span className={styles.keyPoint}>{words.legend.search}</span>
        <span className={styles.keyChosen}>{words.legend.chosen}</span>
        <span className={styles.keyGreedy}>{words.legend.greedy}</span>
      </figcaption>
    </figure>
  );
};
