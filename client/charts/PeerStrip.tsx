import { type JSX, useMemo } from 'react';
import styles from './peer-strip.module.css';
import { barsOf, dotsOf, type Figures, placeOn, stripHeight, stripWidth } from './peer-strip.ts';

interface PeerStripProps {
  readonly figures: Figures;
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
  /** Figures are gathered around steps: there are too many for a dot each. */
  readonly gathered: boolean;
  /** The one that is compared; null where its figure is not known. */
  readonly own: number | null;
  /** Its range, where it is one. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly standsOut: boolean;
  /** The same in words. */
  readonly label: string;
}

/** How a group of peers spreads: a dot for each, the middle half as a band, the median as a line, and one of them marked. */
export const PeerStrip = ({
  figures,
  lower,
  median,
  upper,
  gathered,
  own,
  range,
  standsOut,
  label,
}: PeerStripProps): JSX.Element => {
  const place = useMemo(() => placeOn(figures), [figures]);
  const marks = useMemo(() => (gathered ? barsOf(figures) : dotsOf(figures)), [figures, gathered]);
  const within = (figure: number) => Math.min(stripWidth - 1, Math.max(1, place(figure)));
  const middle = stripHeight / 2;
  // Bars stand on it, dots lie on it.
  const axis = gathered ? stripHeight - 1 : middle;
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={label}
      width={stripWidth}
      height={stripHeight}
      viewBox={`0 0 ${stripWidth} ${stripHeight}`}
    >
      <title>{label}</title>
      <line className={styles.axis} x1="0" x2={stripWidth} y1={axis} y2={axis} />
      {lower !== null && upper !== null && (
        <rect
          className={styles.half}
          x={place(lower) - 0.5}
          width={Math.max(1, place(upper) - place(lower) + 1)}
          y="1"
          height={stripHeight - 2}
        />
      )}
      <path className={gathered ? styles.bars : styles.dots} d={marks} />
      {median !== null && (
        <line className={styles.median} x1={place(median)} x2={place(median)} y1="0" y2={stripHeight} />
      )}
      {range && range.high > range.low && (
        <line className={styles.range} x1={within(range.low)} x2={within(range.high)} y1={middle} y2={middle} />
      )}
      {range && place(range.high) > stripWidth && (
        <path className={styles.beyond} d={`M${stripWidth - 5} ${middle - 4}l6 4l-6 4z`} />
      )}
      {own !== null && (
        <circle className={styles.own} data-stands={standsOut} cx={within(own)} cy={middle} r={standsOut ? 5 : 4} />
      )}
    </svg>
  );
};
