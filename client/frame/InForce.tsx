import type { JSX } from 'react';
import { useScene } from '../bindings/use-scene.ts';
import { dateInWords } from '../state/partial-date.ts';
import { shownNodes } from '../state/shown-nodes.ts';
import { words } from '../words.ts';
import styles from './frame.module.css';

/** The place, the date in force and how much of it is shown, in words. */
export const InForce = (): JSX.Element => {
  const { view, slice } = useScene();
  const { everyPlace, asAt, atAnyDate, shown, nothingShown } = words.header;
  const count =
    view.sources.length === 0 || slice.data === undefined
      ? nothingShown
      : shown(shownNodes(slice.data, view.hiddenKinds).length, slice.data.inScope.nodes);
  return (
    <p className={styles.inForce} data-testid="in-force">
      <strong>{everyPlace}</strong>{' '}
      <span className={styles.date}>{view.at === null ? atAnyDate : asAt(dateInWords(view.at))}</span>
      <span className={styles.shown}>{count}</span>
    </p>
  );
};
