import type { JSX } from 'react';
import { Link, useLocation } from 'wouter';
import { addressOfView, useView } from '../bindings/use-view.ts';
import { places } from '../views/places.ts';
import { words } from '../words/words.ts';
import styles from './frame.module.css';

const inRail = places.filter(({ within }) => within === undefined);

/** The places. Going from one to another takes the view along. */
export const Rail = (): JSX.Element => {
  const view = useView();
  const [here] = useLocation();
  const open = places.find(({ path }) => path === here);
  return (
    <nav className={styles.rail} aria-label={words.places.label}>
      <img className={styles.sign} src="/sign.svg" alt={words.product} width="30" height="30" />
      <ul className={styles.places}>
        {inRail.map(({ path, name, icon: Icon }) => (
          <li key={path}>
            <Link
              className={styles.place}
              href={addressOfView(path, path === here ? view : { ...view, own: {} })}
              aria-current={path === here ? 'page' : path === open?.within ? 'true' : undefined}
            >
              <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
