import type { JSX } from 'react';
import { useLocation } from 'wouter';
import { timeline } from '#contract/timeline';
import { useIsLaidOut } from '../bindings/drawn-slice.ts';
import { useAnswer } from '../bindings/use-answer.ts';
import { useDetails } from '../bindings/use-details.ts';
import { useScene } from '../bindings/use-scene.ts';
import { useScope } from '../bindings/use-scope.ts';
import { dateInWords, isDay } from '../state/partial-date.ts';
import { shownNodes } from '../state/shown-nodes.ts';
import { words } from '../words/words.ts';
import styles from './in-force.module.css';

/** The area, the date in force and how much of it is drawn, in words; where there is no picture, how much there is. */
export const InForce = (): JSX.Element => {
  const { view, slice } = useScene();
  const [here] = useLocation();
  const { everyPlace, asAt, atAnyDate, shown, nothingShown, inForce, layingOut, undated, undatedHint } = words.header;
  const area = useDetails(view.area === null ? null : { kind: 'Boundary', id: view.area });
  const place = view.area === null ? everyPlace : (area.data?.name ?? (area.isError ? view.area : '…'));
  const scope = useScope();
  const query =
    view.at === null || view.sources.length === 0 || !scope ? null : scope.sources ? { sources: scope.sources } : {};
  const withoutDate = useAnswer(timeline, query && { params: {}, query }).data?.undated.partnerships ?? 0;
  const isLaidOut = useIsLaidOut(slice.data);
  const count =
    view.sources.length === 0 || slice.data === undefined
      ? nothingShown
      : here !== '/'
        ? inForce(slice.data.inScope.nodes)
        : !isLaidOut
          ? layingOut
          : shown(shownNodes(slice.data, view.hiddenKinds).length, slice.data.inScope.nodes);
  return (
    <p className={styles.inForce} data-testid="in-force">
      <strong title={place}>{place}</strong>{' '}
      <span className={styles.date}>{view.at === null ? atAnyDate : asAt(dateInWords(view.at), isDay(view.at))}</span>
      <span className={styles.shown} title={withoutDate > 0 ? undatedHint(withoutDate) : undefined}>
        {count}
        {withoutDate > 0 && `, ${undated(withoutDate)}`}
      </span>
    </p>
  );
};
