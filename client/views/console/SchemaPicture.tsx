import type { JSX } from 'react';
import type { GraphSchema } from '#contract/schema';
import { consoleWords } from '../../words/console-words.ts';
import { counted, figure } from '../../words/words.ts';
import styles from './schema.module.css';

const [width, height] = [760, 420];
const [centreX, centreY, radiusX, radiusY] = [380, 210, 230, 150];
const thickest = 7;

interface Join {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly types: readonly string[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a join of a kind with itself reaches. */
const loop = 26;
const nameGap = 13;

/** The point so far outside the ring. */
const outward = ({ x, y }: Point, by: number): Point => {
  const length = Math.hypot(x - centreX, y - centreY);
  return { x: x + ((x - centreX) / length) * by, y: y + ((y - centreY) / length) * by };
};

const anchorAt = ({ x }: Point): 'start' | 'middle' | 'end' =>
  Math.abs(x - centreX) < radiusX / 3 ? 'middle' : x > centreX ? 'start' : 'end';

/** Pairs of kinds with all that joins them. */
const joinsOf = ({ relationships }: GraphSchema): readonly Join[] => {
  const pairs = new Map<string, Join>();
  for (const { type, joins } of relationships)
    for (const { from, to, count } of joins) {
      const key = `${from} ${to}`;
      const known = pairs.get(key) ?? { from, to, count: 0, types: [] };
      pairs.set(key, { from, to, count: known.count + count, types: [...known.types, type] });
    }
  return [...pairs.values()];
};

/** Kinds on a ring, an arc for whatever joins two of them, as thick as the logarithm of how often. */
export const SchemaPicture = ({ schema }: { readonly schema: GraphSchema }): JSX.Element => {
  const joins = joinsOf(schema);
  const most = Math.log(1 + Math.max(...joins.map(({ count }) => count), 1));
  const labels = schema.nodes.filter(({ label }) => joins.some(({ from, to }) => from === label || to === label));
  const places = new Map(
    labels.map(({ label }, index) => {
      const turn = (index / labels.length) * 2 * Math.PI - Math.PI / 2;
      return [label as string, { x: centreX + radiusX * Math.cos(turn), y: centreY + radiusY * Math.sin(turn) }];
    }),
  );
  const arc = ({ from, to }: Join): string => {
    const [a, b] = [places.get(from)!, places.get(to)!];
    if (from === to) {
      const { x, y } = outward(a, loop);
      return `M${a.x},${a.y} A${loop / 2},${loop / 2} 0 1 1 ${x},${y} A${loop / 2},${loop / 2} 0 1 1 ${a.x},${a.y}`;
    }
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    return `M${a.x},${a.y} Q${(middle.x + centreX) / 2},${(middle.y + centreY) / 2} ${b.x},${b.y}`;
  };
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={consoleWords.schema.picture}>
        {joins.map((join) => (
          <path
            key={`${join.from} ${join.to}`}
            d={arc(join)}
            className={styles.arc}
            strokeWidth={1 + (thickest * Math.log(1 + join.count)) / most}
          >
            <title>{`${join.from} → ${join.to}: ${join.types.join(', ')}, ${counted(join.count, 'relationship')}`}</title>
          </path>
        ))}
        {labels.map(({ label, count }) => {
          const point = places.get(label)!;
          const isLooped = joins.some(({ from, to }) => from === label && to === label);
          const name = outward(point, nameGap + (isLooped ? loop : 0));
          return (
            <g key={label}>
              <circle cx={point.x} cy={point.y} r="5" className={styles.point} />
              <text x={name.x} y={name.y + 4} textAnchor={anchorAt(point)} className={styles.name}>
                {label} {figure(count)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{consoleWords.schema.picture}</figcaption>
    </figure>
  );
};
