import type { JSX } from 'react';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { usePrinting } from '../../bindings/use-printing.ts';
import { Legend } from '../../canvas/Legend.tsx';
import type { NodeSigns } from '../../state/signs-of-nodes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { kindWords } from '../../words/domain-words.ts';
import { printWords } from '../../words/print-words.ts';
import { figure, words } from '../../words/words.ts';
import { KindShape } from '../signs/KindShape.tsx';
import { Tag } from '../signs/Tag.tsx';
import { nodesInOrder } from '../table/NodesTable.tsx';
import styles from './print.module.css';

/** More than this is no print, but a file. */
const rowsAtMost = 500;

interface PrintedListProps {
  readonly slice: GraphSlice;
  readonly finding: Finding | null;
  readonly signs: NodeSigns;
  readonly view: ViewState;
}

/** Below the picture on paper: its legend, and all that it draws as a list. */
export const PrintedList = (props: PrintedListProps): JSX.Element | null =>
  usePrinting() ? <Sheet {...props} /> : null;

const Sheet = ({ slice, finding, signs, view }: PrintedListProps): JSX.Element => {
  const nodes = nodesInOrder(slice, view);
  const { name, kind, type, connections } = words.table;
  return (
    <section className={styles.sheet}>
      <div className={styles.legend}>
        <Legend slice={slice} finding={finding} signs={signs} colorScheme="light" />
      </div>
      <h2>{printWords.drawn(nodes.length)}</h2>
      <table>
        <thead>
          <tr>
            {[name, kind, type, connections].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nodes.slice(0, rowsAtMost).map((node) => (
            <tr key={node.key}>
              <th scope="row" className={node.named ? undefined : styles.unnamed}>
                <KindShape kind={node.kind} size={10} /> {node.name} {node.synthetic && <Tag name="synthetic" />}
              </th>
              <td>{kindWords[node.kind].one}</td>
              <td>{node.type ?? words.notKnown}</td>
              <td>{figure(node.connections)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {nodes.length > rowsAtMost && <p>{printWords.rest(nodes.length - rowsAtMost)}</p>}
    </section>
  );
};
