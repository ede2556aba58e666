import { type JSX, useMemo } from 'react';
import { Link } from 'wouter';
import type { OkOf } from '#contract/endpoint';
import type { partnershipReturn, ReturnItem } from '#contract/partnership-return';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import type { ViewState } from '../../../state/view-state.ts';
import { returnWords as words } from '../../../words/return-words.ts';
import { listed } from '../../../words/words.ts';
import page from '../overview.module.css';
import styles from './return.module.css';

const names = (things: readonly { readonly name: string }[]): string | null =>
  things.length === 0 ? null : listed(things.map(({ name }) => name));

/** Which of the three that the remit asks for are not recorded. */
const missingOf = ({ boundaries, purpose, themes, targets, leads }: ReturnItem): readonly string[] => [
  ...(boundaries.length === 0 ? [words.parts.boundary] : []),
  ...(purpose === null && themes.length + targets.length === 0 ? [words.parts.objectives] : []),
  ...(leads.length === 0 ? [words.parts.lead] : []),
];

const columnsOf = (view: ViewState, items: readonly ReturnItem[]): readonly ReportColumn<ReturnItem>[] => {
  const { columns: heads, how } = words;
  const said = (id: 'stage' | 'evaluation'): readonly ReportColumn<ReturnItem>[] =>
    items.some((item) => item[id] !== null)
      ? [{ id, label: heads[id], groups: true, how: how.stage, value: (item) => item[id] }]
      : [];
  const form = (id: string) => addressOfView('/overview/return', { ...view, own: { ...view.own, one: id } });
  return [
    {
      id: 'name',
      label: heads.name,
      value: ({ name }) => name,
      cell: ({ id, name, synthetic }) => (
        <>
          <NodeLink node={{ kind: 'Partnership', id, name }} /> {synthetic && <Tag name="synthetic" />}
        </>
      ),
    },
    { id: 'boundary', label: heads.boundary, value: ({ boundaries }) => names(boundaries) },
    { id: 'objectives', label: heads.objectives, prose: true, value: ({ purpose }) => purpose },
    { id: 'themes', label: heads.themes, value: ({ themes }) => names(themes) },
    ...(items.some(({ targets }) => targets.length > 0)
      ? [{ id: 'targets', label: heads.targets, value: ({ targets }: ReturnItem) => names(targets) }]
      : []),
    { id: 'lead', label: heads.lead, groups: true, value: ({ leads }) => names(leads) },
    { id: 'host', label: heads.host, groups: true, value: ({ hosts }) => names(hosts) },
    {
      id: 'members',
      label: heads.members,
      numeric: true,
      how: how.members,
      value: ({ members }) => (members === 0 ? null : members),
    },
    {
      id: 'missing',
      label: heads.missing,
      groups: true,
      how: how.missing,
      value: (item) => listed(missingOf(item)) || words.complete,
    },
    ...said('stage'),
    ...said('evaluation'),
    {
      id: 'source',
      label: heads.source,
      value: ({ sources }) => [...new Set(sources.map(({ id, locator }) => locator || id))].join(', ') || null,
    },
    {
      id: 'form',
      label: heads.form,
      value: () => '',
      leads: true,
      cell: ({ id, name }) => (
        <Link className={styles.link} href={form(id)} aria-label={words.openForm(name)}>
          {words.form.open}
        </Link>
      ),
    },
  ];
};

/** The return of each partnership. */
export const ReturnTable = ({ answer }: { readonly answer: OkOf<typeof partnershipReturn> }): JSX.Element => {
  const view = useView();
  const { items, type, total } = answer;
  const columns = useMemo(() => columnsOf(view, items), [view, items]);
  const complete = items.filter((item) => missingOf(item).length === 0).length;
  return (
    <>
      <p className={page.note}>{words.counted(total, complete)}</p>
      <ReportTable
        name={words.table(type)}
        columns={columns}
        rows={items}
        keyOf={({ id }) => id}
        asked={answer.evidence}
        note={words.ranked(items.length, total)}
      />
    </>
  );
};
