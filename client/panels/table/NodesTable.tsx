import { type JSX, useMemo, useState } from 'react';
import type { GraphSlice } from '#contract/graph-slice';
import { useChangeView } from '../../bindings/use-view.ts';
import { type ShownNode, shownNodes } from '../../state/shown-nodes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { kindWords } from '../../words/domain-words.ts';
import { figure, words } from '../../words/words.ts';
import { KindShape } from '../signs/KindShape.tsx';
import { Tag } from '../signs/Tag.tsx';
import unseen from '../unseen.module.css';
import { SortableHead } from './SortableHead.tsx';
import { type SortColumn, sortRows } from './sorting.ts';
import styles from './table.module.css';

const rowsAtFirst = 100;
/** Those with most connections first: what people look for in a picture. */
const sortAtFirst = '-connections';

const columns: readonly SortColumn<ShownNode>[] = [
  { id: 'name', label: words.table.name, value: ({ name }) => name },
  { id: 'kind', label: words.table.kind, value: ({ kind }) => kindWords[kind].one },
  { id: 'type', label: words.table.type, value: ({ type }) => type ?? '' },
  { id: 'connections', label: words.table.connections, numeric: true, value: ({ connections }) => connections },
];

interface NodesTableProps {
  readonly slice: GraphSlice;
  readonly view: ViewState;
}

/** Everything drawn, in the order asked for. */
export const nodesInOrder = (slice: GraphSlice, { hiddenKinds, sort }: ViewState): readonly ShownNode[] =>
  sortRows(shownNodes(slice, hiddenKinds), columns, sort ?? sortAtFirst);

/** Everything in the picture, a row a thing. */
export const NodesTable = ({ slice, view }: NodesTableProps): JSX.Element => {
  const change = useChangeView();
  const [all, setAll] = useState(false);
  const rows = useMemo(() => nodesInOrder(slice, view), [slice, view]);
  const shown = all ? rows : rows.slice(0, rowsAtFirst);
  return (
    <>
      <table className={styles.table}>
        <caption className={unseen.unseen}>{words.table.everythingCaption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortableHead key={column.id} column={column} sort={view.sort ?? sortAtFirst} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((node) => (
            <tr key={node.key} data-selected={node.key === view.selected}>
              <th scope="row">
                <span className={styles.nameAndTag}>
                  <button
                    type="button"
                    className={styles.name}
                    data-named={node.named}
                    onClick={() => change({ selected: node.key, inspector: 'open' })}
                  >
                    <KindShape kind={node.kind} size={14} />
                    {node.name}
                  </button>
                  {node.synthetic && <Tag name="synthetic" />}
                </span>
              </th>
              <td>{kindWords[node.kind].one}</td>
              <td data-known={node.type !== null}>{node.type ?? words.notKnown}</td>
              <td data-numeric="true">{figure(node.connections)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className={styles.cut}>
          {words.table.first(shown.length, rows.length)}{' '}
          <button type="button" className={styles.showAll} onClick={() => setAll(true)}>
            {words.table.showAll}
          </button>
        </p>
      )}
    </>
  );
};
