import type { CSSProperties, JSX } from 'react';
import type { Briefing } from '#contract/briefings';
import { briefingWords as words } from '../../../words/briefing-words.ts';
import styles from './briefing.module.css';

/** More squares than this have room for a figure alone. */
const mostNamed = 30;

/** A square a base unit, the darker the more partnerships cover it. */
export const TileMap = ({ units }: { readonly units: Briefing['baseUnits'] }): JSX.Element => {
  const most = Math.max(1, ...units.listed.map(({ partnerships }) => partnerships));
  return (
    <section>
      <h4>{words.map.title}</h4>
      <ul className={styles.tiles} data-named={units.listed.length <= mostNamed} aria-label={words.map.label}>
        {units.listed.map(({ id, name, partnerships }) => (
          <li key={id} title={name} style={{ '--share': partnerships / most } as CSSProperties}>
            <span className={styles.tileName}>{name}</span>
            <span className={styles.tileCount}>{partnerships}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {words.map.note(units.total)}{' '}
        {units.listed.length < units.total && words.map.cut(units.listed.length, units.total)}
      </p>
    </section>
  );
};
