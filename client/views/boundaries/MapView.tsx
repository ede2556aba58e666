import { SegmentedControl, Select } from '@mantine/core';
import type { JSX } from 'react';
import { useLibraryQuery } from '../../bindings/use-library-query.ts';
import { useOwn } from '../../bindings/use-own.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { nodeKey, parseNodeKey } from '../../node-key.ts';
import { WordSelect } from '../../panels/fields/WordSelect.tsx';
import { ReportTable } from '../../panels/report-table/ReportTable.tsx';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { boundaryWords as words } from '../../words/boundary-words.ts';
import { areaColumns } from './area-columns.tsx';
import { BoundariesPage } from './BoundariesPage.tsx';
import styles from './boundaries.module.css';
import { ChosenArea } from './ChosenArea.tsx';
import { measureNamed, measureNames } from './map/measures.ts';
import { ShownMap } from './map/ShownMap.tsx';
import { useAreaMap } from './map/use-area-map.ts';
import { useAreaKinds } from './use-area-kinds.ts';

/** Areas of one kind on a map, coloured by what lies on them; the table below says the same. */
export const MapView = (): JSX.Element => {
  const { selected } = useView();
  const change = useChangeView();
  const [own, changeOwn] = useOwn();
  const { query, kinds, kind, isNone } = useAreaKinds();
  const measure = measureNamed(own.by);
  const beside = kinds.some(({ word }) => word === own.beside) && own.beside !== kind ? own.beside! : null;
  const drawn = own.drawn === 'tiles' ? 'tiles' : 'outlines';
  const { answer, scene, hasOutlines, outlinesTruncated } = useAreaMap({ query, kind, beside, drawn });
  const chosen = selected === null ? null : parseNodeKey(selected);
  const chosenId = chosen?.kind === 'Boundary' ? chosen.id : null;
  const asked = useLibraryQuery('library/load-of-areas', { kind });
  const choose = (id: string) => change({ selected: nodeKey({ kind: 'Boundary', id }) });
  return (
    <BoundariesPage
      name="map"
      lead={words.map.lead}
      revision={answer.data?.revision ?? null}
      controls={
        kind !== null && (
          <>
            <WordSelect label={words.kind} words={kinds} value={kind} onChange={(of) => changeOwn({ of })} />
            <Select
              size="xs"
              clearable
              label={words.map.over}
              placeholder={words.noBeside}
              data={kinds.filter(({ word }) => word !== kind).map(({ word }) => word)}
              value={beside}
              onChange={(value) => changeOwn({ beside: value })}
            />
            <Select
              size="xs"
              allowDeselect={false}
              label={words.map.by}
              data={measureNames.map((value) => ({ value, label: words.measures[value] }))}
              value={measure}
              onChange={(value) => changeOwn({ by: value })}
            />
            {hasOutlines && (
              <SegmentedControl
                size="xs"
                aria-label={words.map.drawn}
                data={(['outlines', 'tiles'] as const).map((value) => ({ value, label: words.map[value] }))}
                value={drawn}
                onChange={(value) => changeOwn({ drawn: value === 'tiles' ? value : null })}
              />
            )}
          </>
        )
      }
    >
      {isNone ? (
        <Empty {...words.noKinds} />
      ) : (
        <Answered answer={answer} loading={words.map.loading} kept={words.kept}>
          {(data) =>
            data.areas.length === 0 ? (
              <Empty {...words.map.empty} />
            ) : (
              <>
                <div className={styles.mapAndFacts}>
                  <div>
                    {scene && (
                      <ShownMap
                        kind={kind!}
                        beside={beside}
                        answer={data}
                        scene={scene}
                        measure={measure}
                        selected={chosenId}
                        onChoose={choose}
                      />
                    )}
                    {outlinesTruncated && <p className={styles.hint}>{words.map.outlinesTruncated}</p>}
                    <p className={`${styles.hint} ${styles.onScreen}`}>{words.map.how}</p>
                  </div>
                  <ChosenArea answer={data} area={data.areas.find(({ id }) => id === chosenId) ?? null} />
                </div>
                <ReportTable
                  name={words.map.table(kind!)}
                  columns={areaColumns(data, choose)}
                  rows={data.areas}
                  keyOf={({ id }) => id}
                  {...(asked ? { asked } : {})}
                />
              </>
            )
          }
        </Answered>
      )}
    </BoundariesPage>
  );
};
