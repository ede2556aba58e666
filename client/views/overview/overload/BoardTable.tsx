import { Waypoints } from 'lucide-react';
import { type JSX, useMemo } from 'react';
import { Link } from 'wouter';
import type { OkOf } from '#contract/endpoint';
import type { LoadSubject } from '#contract/load';
import type { OverloadItem, overload } from '#contract/overload';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { PeerStrip } from '../../../charts/PeerStrip.tsx';
import { PublishedFigures } from '../../../panels/published/PublishedFigures.tsx';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { FindingSign } from '../../../panels/signs/FindingSign.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import type { ViewState } from '../../../state/view-state.ts';
import { overloadWords as words } from '../../../words/overload-words.ts';
import { words as allWords, figure as inFigures } from '../../../words/words.ts';
import page from '../overview.module.css';
import { keyOf } from './board-choices.ts';
import styles from './overload.module.css';

const { notKnown } = allWords;

type Board = OkOf<typeof overload>;
type Column = ReportColumn<OverloadItem>;

/** Where a name leads: into an area, first to the areas in it, then to its agencies; of anything else to its seats. */
const furtherIn = (view: ViewState, of: LoadSubject, { id, parts }: OverloadItem): string => {
  const { kind: _, find: __, group: ___, ...own } = view.own;
  const next =
    of === 'area'
      ? { area: id, own: { ...own, of: parts === null ? 'agency' : 'area' } }
      : { own: { ...view.own, one: keyOf(of, id) } };
  return addressOfView('/overview', { ...view, ...next, sort: null });
};

const inNetwork = (view: ViewState, of: LoadSubject, id: string): string => {
  const key = keyOf(of, id);
  return addressOfView('/', {
    ...view,
    picture: { of: 'thing', key },
    selected: key,
    expanded: [],
    sort: null,
    own: {},
  });
};

const columnsOf = (view: ViewState, { groups, items, of, by, per }: Board): readonly Column[] => {
  const { columns: heads, how } = words;
  const number = (id: string, label: string, value: Column['value'], explained?: string): Column => ({
    id,
    label,
    numeric: true,
    value,
    ...(explained === undefined ? {} : { how: explained }),
  });
  const text = (
    id: string,
    label: string,
    value: (item: OverloadItem) => string | null,
    explained?: string,
  ): readonly Column[] =>
    items.some((item) => value(item) !== null)
      ? [{ id, label, groups: true, value, ...(explained === undefined ? {} : { how: explained }) }]
      : [];
  return [
    {
      id: 'name',
      label: heads.name,
      value: ({ name }) => name,
      cell: (item) => (
        <span className={styles.name}>
          <Link href={furtherIn(view, of, item)}>{item.name}</Link> {item.synthetic && <Tag name="synthetic" />}
          {item.finding !== null && (
            <Link
              className={styles.stands}
              title={words.toFinding(item.name)}
              href={addressOfView('/findings', {
                ...view,
                picture: { of: 'finding', id: item.finding },
                sort: null,
                own: {},
              })}
            >
              <FindingSign kind="overload" /> {words.standsOut}
            </Link>
          )}
        </span>
      ),
    },
    number('rank', heads.rank, ({ rank }) => rank, how.rank),
    {
      id: 'among',
      label: heads.among,
      how: how.among,
      // Its peers stand there all the same.
      tellsNone: true,
      value: ({ figure, peerMedian }) => (figure === null || peerMedian === null ? null : figure - peerMedian),
      cell: ({ name, figure, group, finding, hours }) => {
        const peers = groups[group]!;
        return (
          <span className={styles.among}>
            <PeerStrip
              {...peers}
              own={figure}
              {...(by === 'hours' && per === null ? { range: hours } : {})}
              standsOut={finding !== null}
              label={words.strip(name, peers.name, { ...peers, own: figure })}
            />
            {peers.few && (
              <span className={styles.few} title={words.fewHint}>
                {words.few(peers.known)}
              </span>
            )}
          </span>
        );
      },
    },
    ...(per === null
      ? []
      : [
          {
            ...number('figure', heads.figure(by, per), ({ figure }) => figure, how.per),
            cell: ({ figure }: OverloadItem) => (figure === null ? notKnown : words.amount(figure)),
          },
        ]),
    {
      ...number('hours', heads.hours, ({ hours }) => (hours.low + hours.high) / 2, how.hours),
      cell: ({ hours }) => words.hours(hours),
    },
    {
      ...number('recorded', heads.recorded, ({ hours }) => Math.round(hours.known * 100), how.recorded),
      cell: ({ seats, hours }) => (seats === 0 ? notKnown : `${Math.round(hours.known * 100)}%`),
    },
    ...(of === 'agency' && items.some(({ capacityHours }) => capacityHours !== null)
      ? [number('capacity', heads.capacity, ({ capacityHours }) => capacityHours, how.capacity)]
      : []),
    {
      ...number('seats', heads.seats, ({ seats }) => seats),
      cell: ({ seats }) => (seats === 0 ? words.noSeats : inFigures(seats)),
    },
    ...(of === 'partnership' ? [] : [number('boards', heads.boards[of], ({ boards }) => boards)]),
    {
      ...number('meetings', heads.meetings, ({ meetings }) => meetings, how.meetings),
      ...{ cell: ({ meetings }: OverloadItem) => (meetings === null ? notKnown : words.amount(meetings)) },
    },
    ...(of === 'area' ? [] : text('type', heads.type, ({ type }) => type)),
    ...text('stage', heads.stage, ({ stage }) => stage, how.stage),
    ...text('evaluation', heads.evaluation, ({ evaluation }) => evaluation, how.stage),
    {
      id: 'opens',
      label: heads.opens,
      value: () => '',
      leads: true,
      cell: ({ id, name }) => (
        <Link className={styles.network} href={inNetwork(view, of, id)} aria-label={words.toNetwork(name)}>
          <Waypoints size={14} strokeWidth={1.75} aria-hidden="true" /> {words.network}
        </Link>
      ),
    },
  ];
};

/** Everyone who carries something, the heaviest first, each among its peers. */
export const BoardTable = ({ answer }: { readonly answer: Board }): JSX.Element => {
  const view = useView();
  const { of, by, per } = answer;
  const columns = useMemo(() => columnsOf(view, answer), [view, answer]);
  if (answer.total === 0) return <Empty {...words.none} />;
  return (
    <>
      <p className={page.note}>{words.missing(of, answer.missing)}</p>
      <ReportTable
        name={words.table(of, by, per)}
        columns={columns}
        rows={answer.items}
        keyOf={({ id }) => id}
        asked={{ ...answer.evidence, of: `findings/overloaded-${of}` }}
        note={words.ranked(answer.items.length, answer.total)}
      />
      <PublishedFigures figures={answer.published} isOpen={false} />
    </>
  );
};
