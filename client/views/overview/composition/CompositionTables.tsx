import type { JSX } from 'react';
import type { CompositionRow, composition } from '#contract/composition';
import type { OkOf } from '#contract/endpoint';
import { useLibraryQuery } from '../../../bindings/use-library-query.ts';
import { PublishedTables } from '../../../panels/published/PublishedTables.tsx';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { compositionWords as words } from '../../../words/composition-words.ts';
import { words as allWords } from '../../../words/words.ts';
import page from '../overview.module.css';

/** Of fewer partnerships than this a share says little: one more or less moves it by a fifth. */
const fewPartnerships = 5;

const { columns: heads, how } = words;
const { notKnown } = allWords;

const inPercent = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 10);

const columns: readonly ReportColumn<CompositionRow>[] = [
  { id: 'name', label: heads.name, value: ({ name }) => name },
  { id: 'of', label: heads.of, groups: true, value: ({ of }) => words.of[of] },
  { id: 'having', label: heads.having, numeric: true, how: how.having, value: ({ having }) => having },
  {
    id: 'share',
    label: heads.share,
    numeric: true,
    how: how.share,
    value: ({ share }) => inPercent(share),
    cell: ({ share }) => (share === null ? notKnown : words.percent(share)),
  },
];

const comparing: readonly ReportColumn<CompositionRow>[] = [
  {
    id: 'previous',
    label: heads.previous,
    numeric: true,
    how: how.previous,
    value: ({ previous }) => inPercent(previous?.share ?? null),
    cell: ({ previous }) => (previous?.share == null ? notKnown : words.percent(previous.share)),
  },
  {
    id: 'change',
    label: heads.change,
    numeric: true,
    how: how.change,
    value: ({ change }) => inPercent(change),
    cell: ({ change }) => (change === null ? notKnown : words.points(change)),
  },
];

/** What is computed of the members of one type of partnership. */
export const CompositionTables = ({ answer }: { readonly answer: OkOf<typeof composition> }): JSX.Element => {
  const { type, now, previous, rows, published } = answer;
  const asked = useLibraryQuery('library/composition-of', { type });
  return (
    <>
      <p className={page.note}>
        {words.counted(now.known, now.partnerships, now.complete)}
        {now.known < fewPartnerships && <strong> {words.small(fewPartnerships)}</strong>}
      </p>
      <PublishedTables figures={published} />
      <ReportTable
        name={words.table(type)}
        columns={previous === null ? columns : [...columns, ...comparing]}
        rows={rows}
        keyOf={({ of, name }) => `${of} ${name}`}
        asked={asked}
      />
    </>
  );
};
