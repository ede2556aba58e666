import { Button, Slider } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import { type Timeline, timeline } from '#contract/timeline';
import { useAnswer } from '../../bindings/use-answer.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { parseNodeKey } from '../../node-key.ts';
import { dateInWords } from '../../state/partial-date.ts';
import { timelineWords } from '../../words/timeline-words.ts';
import { LibraryLink } from '../cypher/LibraryLink.tsx';
import { Answered } from '../states/Answered.tsx';
import styles from './timeline.module.css';
import { yearBars } from './year-bars.ts';

/** The partnerships that the picture is of; empty where it is of everything. */
const partnershipsInFocus = ({ picture, finding }: Scene): readonly string[] => {
  if (finding !== null) return finding.subjects.filter(({ kind }) => kind === 'Partnership').map(({ id }) => id);
  const thing = picture.of === 'thing' ? parseNodeKey(picture.key) : null;
  return thing?.kind === 'Partnership' ? [thing.id] : [];
};

const mostAskedFor = 100;

/** When partnerships and seats began and ended; moving along it shows the network as at that year. */
export const TimeStrip = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const scope = useScope();
  const partnership = partnershipsInFocus(scene).slice(0, mostAskedFor);
  const query = scope && {
    ...(scope.sources ? { sources: scope.sources } : {}),
    ...(partnership.length > 0 ? { partnership } : {}),
  };
  const answer = useAnswer(timeline, query && { params: {}, query }, { keepPrevious: true });
  return (
    <section className={styles.strip} aria-label={timelineWords.label}>
      <Answered answer={answer} loading={timelineWords.loading} kept={timelineWords.kept} rows={1}>
        {(data) => <Years data={data} at={scene.view.at} among={partnership.length > 0 ? partnership : null} />}
      </Answered>
    </section>
  );
};

/** Whether a date names a month, so that some of its year has been. */
const isWithinYear = (at: string): boolean => at.length > 4;

interface YearsProps {
  readonly data: Timeline;
  readonly at: string | null;
  /** Ids of the partnerships that it is of; null: all. */
  readonly among: readonly string[] | null;
}

const Years = ({ data, at, among }: YearsProps): JSX.Element => {
  const change = useChangeView();
  const chart = yearBars(data);
  // At the beginning of a year nothing of that year has been yet.
  const isYetToCome = (each: number): boolean =>
    year !== null && (each > year || (each === year && (at === null || each !== inForce || !isWithinYear(at))));
  const inForce = at === null ? null : Number(at.slice(0, 4));
  const [year, setYear] = useState(inForce);
  const [pointed, setPointed] = useState<number | null>(null);
  useEffect(() => setYear(inForce), [inForce]);
  if (chart === null) return <p className={styles.nothing}>{timelineWords.nothing}</p>;
  const { bars, first, last } = chart;
  const shown = year === null ? last : Math.max(first, Math.min(last, year));
  // Of the year that the pointer is on, else of the one that the handle stands at.
  const told = bars.find((bar) => bar.year === (pointed ?? year));
  return (
    <>
      <p className={styles.facts}>
        <span>
          {timelineWords.slider}{' '}
          <strong>
            {year === null ? timelineWords.anyDate : at !== null && year === inForce ? dateInWords(at) : year}
          </strong>
        </span>
        <span className={styles.key} data-part="began">
          {timelineWords.legend.began}
        </span>
        <span className={styles.key} data-part="ended">
          {timelineWords.legend.ended}
        </span>
        {year !== null && (
          <span className={styles.key} data-part="later">
            {timelineWords.legend.later}
          </span>
        )}
        {told && (
          <span role="status">
            {told.told
              ? timelineWords.year(told.year, isYetToCome(told.year), told.told)
              : timelineWords.nothingIn(told.year)}
          </span>
        )}
        {data.undated.partnerships + data.undated.seats > 0 && <span>{timelineWords.undated(data.undated)}</span>}
        {at !== null && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => change({ at: null })}>
            {timelineWords.clear}
          </Button>
        )}
        <LibraryLink of="library/began-and-ended" given={{ among }} />
      </p>
      <ol className={styles.years} style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}>
        {bars.map(({ year: each, began, ended }) => (
          <li
            key={each}
            className={styles.year}
            data-later={isYetToCome(each)}
            onPointerEnter={() => setPointed(each)}
            onPointerLeave={() => setPointed(null)}
          >
            <span className={styles.began}>
              <i style={{ height: `${100 * began}%` }} />
            </span>
            <span className={styles.ended}>
              <i style={{ height: `${100 * ended}%` }} />
            </span>
            <span className={styles.number} data-shown={each % Math.ceil(bars.length / 12) === 0}>
              {each}
            </span>
          </li>
        ))}
      </ol>
      <Slider
        className={styles.slider}
        size="xs"
        color="gray"
        min={first}
        max={last}
        step={1}
        label={null}
        thumbLabel={timelineWords.slider}
        value={shown}
        onChange={setYear}
        onChangeEnd={(chosen) => change({ at: String(chosen) })}
      />
    </>
  );
};
