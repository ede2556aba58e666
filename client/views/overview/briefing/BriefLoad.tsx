import type { JSX } from 'react';
import type { Briefing } from '#contract/briefings';
import { AsCypherLink } from '../../../panels/cypher/AsCypherLink.tsx';
import { briefingWords as words } from '../../../words/briefing-words.ts';
import { figure } from '../../../words/words.ts';
import styles from './briefing.module.css';
import { OnScreen } from './OnScreen.tsx';

const { columns: heads } = words.load;

/** What the area and the agencies in it carry, beside their peers. */
export const BriefLoad = ({ briefing: { load } }: { readonly briefing: Briefing }): JSX.Element => {
  const { area } = load;
  return (
    <section>
      <h4>{words.load.title}</h4>
      {area === null ? (
        <p className={styles.note}>{words.load.none}</p>
      ) : (
        <p>
          {words.load.area(words.hours(area.hours.low, area.hours.high), area.boards, area.seats)}{' '}
          {area.peers < 2
            ? words.load.alone
            : area.peerMedian === null
              ? words.load.noMedian
              : words.load.peers(area.peers, words.hours(area.peerMedian, area.peerMedian))}{' '}
          {words.load.known(words.percent(area.hours.known))}
          <OnScreen>
            <AsCypherLink asked={{ ...load.evidence.area, of: 'findings/overloaded-area' }} />
          </OnScreen>
        </p>
      )}
      {load.agencies.length > 0 && (
        <table className={styles.table}>
          <caption>
            {words.load.agencies}
            <OnScreen>
              <AsCypherLink asked={{ ...load.evidence.agencies, of: 'findings/overloaded-agency' }} />
            </OnScreen>
          </caption>
          <thead>
            <tr>
              {Object.values(heads).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {load.agencies.map(({ id, name, boards, seats, hours, peerMedian }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{figure(boards)}</td>
                <td>{figure(seats)}</td>
                <td>{words.hours(hours.low, hours.high)}</td>
                <td>{peerMedian === null ? words.notKnown : words.hours(peerMedian, peerMedian)}</td>
                <td>{words.percent(hours.known)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
