import type { JSX } from 'react';
import type { LoadSubject } from '#contract/load';
import { overload } from '#contract/overload';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { useView } from '../../../bindings/use-view.ts';
import { PeerStrip } from '../../../charts/PeerStrip.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { overloadWords as words } from '../../../words/overload-words.ts';
import styles from './overload.module.css';

interface OwnLoadProps {
  readonly of: LoadSubject;
  readonly id: string;
}

/** What one carries in all, its rank, and where it stands among its peers. */
export const OwnLoad = ({ of, id }: OwnLoadProps): JSX.Element => {
  const scope = useScope();
  const { area } = useView();
  const query = scope && { ...scope, ...(area === null ? {} : { area }), of, id };
  const answer = useAnswer(overload, query && { params: {}, query });
  return (
    <Answered answer={answer} loading={words.own.loading} kept={words.kept} rows={2}>
      {({ items: [item], groups, total, kind }) => {
        const peers = item && groups[item.group];
        if (!item || !peers) return null;
        const { name, hours, rank, figure, finding, seats, boards } = item;
        return (
          <section aria-label={words.own.title} className={styles.own}>
            <span>
              <span className={styles.ownHours}>{words.hours(hours)}</span> {words.own.aYear}
            </span>
            <span>{words.own.rank(rank, total, of, kind)}</span>
            <span>{of === 'partnership' ? words.own.onIt(seats) : words.own.seats(seats, boards)}</span>
            <PeerStrip
              {...peers}
              own={figure}
              range={hours}
              standsOut={finding !== null}
              label={words.strip(name, peers.name, { ...peers, own: figure })}
            />
            <span>{words.own.peers(peers.known, peers.name, peers.median)}</span>
            {peers.few && (
              <span className={styles.few} title={words.fewHint}>
                {words.few(peers.known)}
              </span>
            )}
          </section>
        );
      }}
    </Answered>
  );
};
