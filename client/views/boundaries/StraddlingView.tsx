import type { JSX } from 'react';
import { type Straddling, straddling } from '#contract/straddling';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useLibraryQuery } from '../../bindings/use-library-query.ts';
import { useOwn } from '../../bindings/use-own.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { nodeKey, parseNodeKey } from '../../node-key.ts';
import { WordSelect } from '../../panels/fields/WordSelect.tsx';
import { ReportTable } from '../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../panels/report-table/report-columns.ts';
import { Answered } from '../../panels/states/Answered.tsx';
import { CutShort } from '../../panels/states/CutShort.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { boundaryWords } from '../../words/boundary-words.ts';
import { BoundariesPage } from './BoundariesPage.tsx';
import styles from './boundaries.module.css';
import { ShownMap } from './map/ShownMap.tsx';
import { useAreaMap } from './map/use-area-map.ts';
import { PartnershipWays } from './PartnershipWays.tsx';
import { useAreaKinds } from './use-area-kinds.ts';

const words = boundaryWords.straddling;
const { columns: heads, how } = words;

/** As many as an answer lists. */
const mostListed = 10_000;

const cutThrough = ({ areas }: Straddling) => areas.filter(({ shared, of }) => shared < of);

const columnsOf = (
  shown: Straddling | undefined,
  onShow: (id: string) => void,
): readonly ReportColumn<Straddling>[] => [
  {
    id: 'name',
    label: heads.name,
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <button type="button" className={styles.link} aria-pressed={shown?.id === id} onClick={() => onShow(id)}>
        {name}
      </button>
    ),
  },
  { id: 'type', label: heads.type, groups: true, value: ({ type }) => type },
  { id: 'lies', label: heads.lies, groups: true, how: how.lies, value: ({ lies }) => words.lies[lies] },
  { id: 'areas', label: heads.areas, numeric: true, how: how.areas, value: ({ areas }) => areas.length },
  { id: 'cut', label: heads.cut, numeric: true, how: how.cut, value: (each) => cutThrough(each).length },
  {
    id: 'names',
    label: heads.names,
    value: ({ areas }) => areas.map(({ name, shared, of }) => words.area(name, shared, of)).join(', '),
  },
  { id: 'outside', label: heads.outside, numeric: true, how: how.outside, value: ({ outside }) => outside },
];

/** Partnerships whose ground no one area of a kind holds, and the one that is chosen on the map. */
export const StraddlingView = (): JSX.Element => {
  const { selected } = useView();
  const change = useChangeView();
  const [, changeOwn] = useOwn();
  const { query, kinds, kind, isNone } = useAreaKinds();
  const answer = useAnswer(
    straddling,
    query && kind !== null ? { params: {}, query: { ...query, kind, limit: mostListed } } : null,
    { keepPrevious: true },
  );
  const asked = useLibraryQuery('library/partnerships-across-lines', { kind });
  const chosen = selected === null ? null : parseNodeKey(selected);
  const shown =
    chosen?.kind === 'Partnership' ? answer.data?.partnerships.find(({ id }) => id === chosen.id) : undefined;
  const show = (id: string) => change({ selected: nodeKey({ kind: 'Partnership', id }) });
  return (
    <BoundariesPage
      name="straddling"
      lead={words.lead}
      revision={answer.data?.revision ?? null}
      controls={
        kind !== null && (
          <WordSelect label={boundaryWords.kind} words={kinds} value={kind} onChange={(of) => changeOwn({ of })} />
        )
      }
    >
      {isNone ? (
        <Empty {...boundaryWords.noKinds} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={boundaryWords.kept}>
          {(data) =>
            data.total === 0 ? (
              <Empty {...words.none} />
            ) : (
              <>
                {shown && kind !== null && <OnMap kind={kind} shown={shown} />}
                <ReportTable
                  name={words.table(kind!)}
                  columns={columnsOf(shown, show)}
                  rows={data.partnerships}
                  keyOf={({ id }) => id}
                  note={words.note(data.across)}
                  {...(asked ? { asked } : {})}
                />
                {data.truncated && <CutShort text={words.truncated(data.partnerships.length, data.total)} />}
              </>
            )
          }
        </Answered>
      )}
    </BoundariesPage>
  );
};

interface OnMapProps {
  readonly kind: string;
  readonly shown: Straddling;
}

/** The areas that a partnership lies in, its ground marked in them. */
const OnMap = ({ kind, shown }: OnMapProps): JSX.Element | null => {
  const { query } = useAreaKinds();
  const { selected } = useView();
  const change = useChangeView();
  const { answer, scene } = useAreaMap({ query, kind, beside: null, drawn: 'tiles', of: shown.id });
  if (!answer.data || !scene || answer.data.areas.length === 0) return null;
  return (
    <section className={styles.pair} aria-label={words.onMap(shown.name)}>
      <div className={styles.pairHead}>
        <h3>{words.onMap(shown.name)}</h3>
        <PartnershipWays id={shown.id} />
      </div>
      <p className={styles.hint}>{words.marked}</p>
      <ShownMap
        kind={kind}
        beside={null}
        answer={answer.data}
        scene={scene}
        measure={null}
        selected={parseNodeKey(selected ?? '')?.id ?? null}
        onChoose={(id) => change({ selected: nodeKey({ kind: 'Boundary', id }) }, { place: '/boundaries' })}
        marked={new Set(answer.data.ground)}
      />
    </section>
  );
};
