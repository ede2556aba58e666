import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { type AreaSystem, areaStandings, type SystemPair } from '#contract/area-systems';
import { type Misfit, misfits } from '#contract/misfits';
import type { ScopeQuery } from '#contract/scope';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useLibraryQuery } from '../../bindings/use-library-query.ts';
import { useOwn } from '../../bindings/use-own.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { nodeKey, parseNodeKey } from '../../node-key.ts';
import { LibraryLink } from '../../panels/cypher/LibraryLink.tsx';
import { ReportTable } from '../../panels/report-table/ReportTable.tsx';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { boundaryWords as words } from '../../words/boundary-words.ts';
import styles from './boundaries.module.css';
import { ShownMap } from './map/ShownMap.tsx';
import { useAreaMap } from './map/use-area-map.ts';
import { misfitColumns } from './misfit-columns.tsx';

interface MisfitsProps {
  readonly query: ScopeQuery;
  readonly pair: SystemPair;
  readonly system: AreaSystem;
}

const mostMisfits = 1_000;

/** It stands below a matrix that may fill the window. */
const bringIntoSight = (section: HTMLElement | null): void => section?.scrollIntoView({ block: 'start' });

/** Two systems of areas: how they lie to each other, both on the map, and what does not match, near misses first. */
export const Misfits = ({ query, pair, system }: MisfitsProps): JSX.Element => {
  const { a, b } = pair;
  const { selected, area } = useView();
  const change = useChangeView();
  const [own, changeOwn] = useOwn();
  const answer = useAnswer(misfits, { params: {}, query: { ...query, kinds: [a, b], limit: mostMisfits } });
  const chosen = selected === null ? null : parseNodeKey(selected);
  const shown =
    answer.data?.misfits.find((each) => each.a.id === chosen?.id && each.b.id === own.against) ??
    answer.data?.misfits.find((each) => each.b.id === own.against);
  const drawn = useAreaMap({
    query,
    kind: a,
    beside: b,
    drawn: own.drawn === 'tiles' ? 'tiles' : 'outlines',
    about: shown && area === null ? [shown.a.id, shown.b.id] : undefined,
  });
  const asked = useLibraryQuery('library/misfits', { kind: a, other: b });
  const show = (misfit: Misfit) => {
    change({ selected: nodeKey({ kind: 'Boundary', id: misfit.a.id }) });
    changeOwn({ against: misfit.b.id }, { replace: true });
  };
  return (
    <section ref={bringIntoSight} className={styles.pair} aria-label={words.systems.chosen(a, b)}>
      <div className={styles.pairHead}>
        <h3>{words.systems.chosen(a, b)}</h3>
        <LibraryLink of="library/area-systems" given={{ kind: a, other: b }} label={words.systems.cypher} />
        <Button size="compact-xs" variant="default" onClick={() => changeOwn({ of: b, beside: a, against: null })}>
          {words.systems.turn}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => changeOwn({ of: null, beside: null, against: null, find: null, group: null })}
        >
          {words.systems.close}
        </Button>
      </div>
      <dl className={styles.standings}>
        {areaStandings
          .filter((standing) => pair.standings[standing].areas > 0)
          .map((standing) => {
            const { areas, units } = pair.standings[standing];
            return (
              <div key={standing} style={{ display: 'contents' }}>
                <dt>{words.systems.standings[standing]}</dt>
                <dd>{words.systems.share(areas, system.areas, units, system.units)}</dd>
              </div>
            );
          })}
      </dl>
      {drawn.answer.data && drawn.scene && drawn.answer.data.areas.length > 0 && (
        <ShownMap
          kind={a}
          beside={b}
          answer={drawn.answer.data}
          scene={drawn.scene}
          measure={null}
          selected={shown?.a.id ?? chosen?.id ?? null}
          onChoose={(id) => change({ selected: nodeKey({ kind: 'Boundary', id }) })}
          against={shown?.b.id ?? null}
          marked={new Set(shown?.firstUnits.map(({ id }) => id))}
        />
      )}
      {shown && <p className={styles.under}>{words.misfits.marked(shown.a.name, shown.b.name)}</p>}
      <Answered answer={answer} loading={words.misfits.loading} kept={words.kept}>
        {(data) =>
          data.total === 0 ? (
            <Empty {...words.misfits.none} />
          ) : (
            <ReportTable
              name={words.misfits.table(a, b)}
              columns={misfitColumns((each) => each === shown, show)}
              rows={data.misfits}
              keyOf={(each) => JSON.stringify([each.a.id, each.b.id])}
              note={words.misfits.note(data.nearMisses)}
              {...(asked ? { asked } : {})}
            />
          )
        }
      </Answered>
    </section>
  );
};
