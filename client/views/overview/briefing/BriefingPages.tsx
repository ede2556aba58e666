import type { JSX, Ref } from 'react';
import type { Briefing } from '#contract/briefings';
import { LibraryLink } from '../../../panels/cypher/LibraryLink.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { dateInWords } from '../../../state/partial-date.ts';
import { briefingWords as words } from '../../../words/briefing-words.ts';
import { figure, listed } from '../../../words/words.ts';
import { BriefCoverage } from './BriefCoverage.tsx';
import { BriefFindings } from './BriefFindings.tsx';
import { BriefLoad } from './BriefLoad.tsx';
import { BriefMap } from './BriefMap.tsx';
import styles from './briefing.module.css';
import { OnScreen } from './OnScreen.tsx';

const Head = ({ briefing: { area, data } }: { readonly briefing: Briefing }): JSX.Element => (
  <header className={styles.head}>
    <h3>
      {area.name} {area.synthetic && <Tag name="synthetic" />}
    </h3>
    <p>
      {area.areaKind ?? words.kindNotKnown}
      {area.within.length > 0 && `, ${words.within(listed(area.within.map(({ name }) => name)))}`}.{' '}
      {!area.complete && words.notComplete} {words.data.at(data.at === null ? null : dateInWords(data.at))}
    </p>
  </header>
);

const InShort = ({ briefing: { load, open, actions, dismissed } }: { readonly briefing: Briefing }): JSX.Element => {
  const { facts } = words;
  const rows: readonly (readonly [string, string])[] = [
    [facts.partnerships, figure(load.partnerships)],
    [facts.seats, figure(load.seats)],
    [facts.hours, load.area === null ? words.notKnown : words.hours(load.area.hours.low, load.area.hours.high)],
    [facts.certain, figure(open.certain)],
    [facts.toCheck, figure(open.total - open.certain)],
    [facts.actions, figure(actions.total)],
    [facts.dismissed, figure(dismissed)],
  ];
  return (
    <section aria-label={words.inShort}>
      <h4>
        {words.inShort}
        <OnScreen>
          <LibraryLink of="library/figures-of-network" label={words.cypherFigures} />
        </OnScreen>
      </h4>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Actions = ({ briefing: { actions } }: { readonly briefing: Briefing }): JSX.Element => (
  <section>
    <h4>{words.actions.title}</h4>
    {actions.listed.length === 0 ? (
      <p className={styles.note}>{words.actions.none}</p>
    ) : (
      <ul>
        {actions.listed.map(({ id, title, decision }) => (
          <li key={id}>
            {title}:{' '}
            {decision?.until === undefined ? words.actions.noDay : words.actions.until(dateInWords(decision.until))}
            {decision?.reason && `. ${decision.reason}`}
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Data = ({ briefing: { data } }: { readonly briefing: Briefing }): JSX.Element => {
  const { membersKnown: known } = data;
  return (
    <section>
      <h4>{words.data.title}</h4>
      <p>
        {words.data.imported(data.lastImportAt === null ? null : dateInWords(data.lastImportAt.slice(0, 10)))}{' '}
        {words.data.hours(words.percent(data.hoursKnown))}{' '}
        {words.data.members(known.all, known.some, known.none, known.notSaid)}
      </p>
      <p>{words.data.sources}:</p>
      <ul>
        {data.sources.map(({ id, name, kind, partnerships }) => (
          <li key={id}>{words.data.source(name, kind, partnerships)}</li>
        ))}
      </ul>
      <p className={styles.note}>{words.data.method}</p>
    </section>
  );
};

interface BriefingPagesProps {
  readonly briefing: Briefing;
  /** What is saved. */
  readonly sheet: Ref<HTMLElement>;
}

/** The briefing as it is read on screen and on paper. */
export const BriefingPages = ({ briefing, sheet }: BriefingPagesProps): JSX.Element => (
  <article className={styles.sheet} ref={sheet} aria-label={words.title(briefing.area.name)}>
    <Head briefing={briefing} />
    <div className={styles.first}>
      <InShort briefing={briefing} />
      <BriefMap briefing={briefing} />
    </div>
    <BriefFindings briefing={briefing} />
    <Actions briefing={briefing} />
    <BriefLoad briefing={briefing} />
    <BriefCoverage briefing={briefing} />
    <Data briefing={briefing} />
  </article>
);
