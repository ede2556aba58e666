import type { CSSProperties, JSX } from 'react';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import unseen from '../../../panels/unseen.module.css';
import { dateInWords } from '../../../state/partial-date.ts';
import { plansWords as words } from '../../../words/plans-words.ts';
import type { PlanBar, PlanBars } from './plan-bars.ts';
import styles from './plans.module.css';

const percent = (share: number): string => `${share * 100}%`;

const spanOf = ({ plan: { started, ended, review } }: PlanBar): string =>
  [
    `${started === null ? '…' : dateInWords(started)} – ${ended === null ? words.open : dateInWords(ended)}`,
    ...(review === null ? [] : [words.review(dateInWords(review))]),
  ].join('; ');

/** A line a plan: its bar over the years, open where no beginning or end is recorded, with a mark where it is looked at again. */
export const PlanLines = ({ years, bars }: PlanBars): JSX.Element => (
  <figure className={styles.lines} style={{ '--years': years.length } as CSSProperties} aria-label={words.picture}>
    <div className={styles.axis} aria-hidden="true">
      {years.map((year, index) => (
        <span key={year} style={{ left: percent(index / years.length) }}>
          {year}
        </span>
      ))}
    </div>
    <ol>
      {bars.map((bar) => (
        <li key={bar.plan.id}>
          <span className={styles.name}>
            <NodeLink node={{ kind: 'Plan', id: bar.plan.id, name: bar.plan.name }} />
            {bar.plan.synthetic && <Tag name="synthetic" />}
          </span>
          <span className={styles.track} title={spanOf(bar)}>
            <span
              className={styles.bar}
              data-open-start={bar.isOpenStart}
              data-open-end={bar.isOpenEnd}
              style={{ left: percent(bar.start), width: percent(bar.end - bar.start) }}
            />
            {bar.review !== null && <span className={styles.review} style={{ left: percent(bar.review) }} />}
            <span className={unseen.unseen}>{spanOf(bar)}</span>
          </span>
        </li>
      ))}
    </ol>
  </figure>
);
