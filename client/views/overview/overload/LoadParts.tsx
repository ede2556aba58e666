import type { JSX } from 'react';
import { Link } from 'wouter';
import type { LoadSubject } from '#contract/load';
import { type LoadPart, loadSeats } from '#contract/load-seats';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { isDrawnKind } from '../../../drawn-kind.ts';
import { nodeKey } from '../../../node-key.ts';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import type { ViewState } from '../../../state/view-state.ts';
import { overloadWords as words } from '../../../words/overload-words.ts';
import { listed } from '../../../words/words.ts';
import { OwnLoad } from './OwnLoad.tsx';
import styles from './overload.module.css';
import { Reliefs } from './Reliefs.tsx';

const most = 1_000;

const columnsOf = (view: ViewState, of: LoadSubject): readonly ReportColumn<LoadPart>[] => {
  const { columns: heads, how, parts } = words;
  return [
    {
      id: 'other',
      label: parts.other[of],
      value: ({ other }) => other.name,
      cell: ({ other }) => {
        const key = nodeKey(other);
        return isDrawnKind(other.kind) ? (
          <Link
            className={styles.network}
            href={addressOfView('/', {
              ...view,
              picture: { of: 'thing', key },
              selected: key,
              expanded: [],
              sort: null,
              own: {},
            })}
          >
            {other.name}
          </Link>
        ) : (
          other.name
        );
      },
    },
    { id: 'type', label: parts.type, groups: true, value: ({ type }) => type },
    ...(of === 'area'
      ? []
      : [
          { id: 'role', label: parts.role, groups: true, value: ({ roles }: LoadPart) => listed(roles) || null },
          {
            id: 'people',
            label: parts.people,
            value: ({ people }: LoadPart) => listed(people.map(({ name }) => name)),
          },
        ]),
    { id: 'seats', label: heads.seats, numeric: true, value: ({ seats }) => seats },
    { id: 'meetings', label: heads.meetings, numeric: true, value: ({ meetings }) => meetings },
    {
      id: 'hours',
      label: heads.hours,
      numeric: true,
      how: how.hours,
      value: ({ hours }) => (hours.low + hours.high) / 2,
      cell: ({ hours }) => words.hours(hours),
    },
    {
      id: 'recorded',
      label: heads.recorded,
      numeric: true,
      how: how.recorded,
      value: ({ hours }) => Math.round(hours.known * 100),
      cell: ({ hours }) => `${Math.round(hours.known * 100)}%`,
    },
  ];
};

interface LoadPartsProps {
  readonly of: LoadSubject;
  readonly id: string;
}

/** What the load of one thing is made of, and what would relieve it. */
export const LoadParts = ({ of, id }: LoadPartsProps): JSX.Element => {
  const scope = useScope();
  const view = useView();
  const query = scope && { ...scope, ...(view.area === null ? {} : { area: view.area }), of, id, limit: most };
  const answer = useAnswer(loadSeats, query && { params: {}, query });
  return (
    <Answered answer={answer} loading={words.parts.loading} kept={words.kept}>
      {({ subject, items, total }) =>
        total === 0 ? (
          <Empty {...words.parts.none} />
        ) : (
          <>
            <OwnLoad of={of} id={id} />
            <section aria-label={words.relief.title} className={styles.relief}>
              <h3 className={styles.kindTitle}>{words.relief.title}</h3>
              <Reliefs of={of} id={id} />
            </section>
            <h3 className={styles.kindTitle}>{words.parts.title[of](subject.name)}</h3>
            <ReportTable
              name={words.parts.title[of](subject.name)}
              columns={columnsOf(view, of)}
              rows={items}
              keyOf={({ other }) => nodeKey(other)}
              note={words.ranked(items.length, total)}
            />
          </>
        )
      }
    </Answered>
  );
};
