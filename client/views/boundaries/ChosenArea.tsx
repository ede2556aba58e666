import type { JSX } from 'react';
import { Link } from 'wouter';
import type { MappedArea } from '#contract/area-map';
import { addressOfView, useView } from '../../bindings/use-view.ts';
import { nodeKey } from '../../node-key.ts';
import { viewAtFirst } from '../../state/view-state.ts';
import { boundaryWords as words } from '../../words/boundary-words.ts';
import { figure } from '../../words/words.ts';
import styles from './boundaries.module.css';
import type { AreaMapAnswer } from './map/map-scene.ts';

/** What an area lies in, from the nearest up. */
export const holdersOf = ({ holders }: AreaMapAnswer, { holder }: MappedArea): readonly string[] => {
  const names: string[] = [];
  for (let place = holder; place >= 0 && names.length < 9; place = holders[place]!.holder) {
    names.push(holders[place]!.name);
  }
  return names;
};

interface ChosenAreaProps {
  readonly answer: AreaMapAnswer;
  readonly area: MappedArea | null;
}

/** What is known of the area that is selected, and the ways on from it. */
export const ChosenArea = ({ answer, area }: ChosenAreaProps): JSX.Element => {
  const view = useView();
  if (area === null) return <p className={`${styles.hint} ${styles.onScreen}`}>{words.map.choose}</p>;
  const key = nodeKey({ kind: 'Boundary', id: area.id });
  const here = { ...view, own: {}, sort: null };
  const network = addressOfView('/', {
    ...here,
    picture: { of: 'thing', key },
    expanded: [],
    selected: key,
    inspector: 'open',
    page: 'picture',
  });
  const { kind, rule, text } = viewAtFirst;
  const findings = addressOfView('/findings', { ...here, kind, rule, text, area: area.id });
  const within = holdersOf(answer, area);
  const facts: readonly (readonly [string, string])[] = [
    ...(within.length > 0 ? [[words.map.lies, within.join(', ')] as const] : []),
    [words.columns.units, figure(area.units)],
    [words.columns.partnerships, figure(area.partnerships)],
    [words.columns.byName, figure(area.byName)],
    [words.columns.hours, area.partnerships === 0 ? words.map.notKnown : words.hours(area.hours)],
    [words.columns.known, area.partnerships === 0 ? words.map.notKnown : words.share(area.hours.known)],
    [words.columns.gaps, figure(area.gaps)],
  ];
  return (
    <section className={styles.chosen} aria-label={words.map.chosen} aria-live="polite">
      <h3 className={styles.chosenName}>{area.name}</h3>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!area.complete && <p className={styles.hint}>{words.map.incomplete}</p>}
      <p className={styles.ways}>
        <Link href={network}>{words.map.network}</Link>
        <Link href={findings}>{words.map.findings}</Link>
      </p>
    </section>
  );
};
