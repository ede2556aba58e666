import type { JSX } from 'react';
import { useChangeView } from '../../bindings/use-view.ts';
import { words } from '../../words/words.ts';
import { nextSort, type Sort, type SortColumn, sortDirection } from './sorting.ts';
import styles from './table.module.css';

interface SortableHeadProps<Row> {
  readonly column: SortColumn<Row>;
  /** The order in force. */
  readonly sort: Sort;
  /** Said below its name. */
  readonly note?: string | undefined;
}

/** The head of a column whose rows can be put in order; a screen reader hears the order they are in. */
export const SortableHead = <Row,>({ column, sort, note }: SortableHeadProps<Row>): JSX.Element => {
  const change = useChangeView();
  const direction = sortDirection(sort, column.id);
  return (
    <th scope="col" aria-sort={direction ?? 'none'} data-numeric={column.numeric}>
      <button
        type="button"
        className={styles.sort}
        title={words.table.sortBy(column.label.toLowerCase())}
        onClick={() => change({ sort: nextSort(sort, column.id) }, { replace: true })}
      >
        {column.label}
        <span className={styles.direction} data-direction={direction} aria-hidden="true" />
      </button>
      {note !== undefined && <small className={styles.note}>{note}</small>}
    </th>
  );
};
