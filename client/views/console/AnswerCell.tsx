import type { JSX } from 'react';
import type { NodeLabel } from '#contract/graph-model';
import { isDrawnKind } from '../../drawn-kind.ts';
import { KindShape } from '../../panels/signs/KindShape.tsx';
import { Tag } from '../../panels/signs/Tag.tsx';
import {
  cellText,
  isNodeValue,
  keyOfNode,
  type NodeValue,
  nameOfNode,
  nodesOfCell,
} from '../../state/answer-values.ts';
import { consoleWords } from '../../words/console-words.ts';
import styles from './console.module.css';

interface CellProps {
  readonly value: unknown;
  readonly onSelect: (key: string) => void;
}

const NodeCell = ({ value, onSelect }: { readonly value: NodeValue } & Pick<CellProps, 'onSelect'>): JSX.Element => {
  const key = keyOfNode(value);
  const kind = value.labels[0] as NodeLabel | undefined;
  const name = nameOfNode(value);
  const mark = value.synthetic && <Tag name="synthetic" />;
  if (key === null)
    return (
      <span>
        {name} {mark}
      </span>
    );
  return (
    <button type="button" className={styles.nodeCell} onClick={() => onSelect(key)}>
      {isDrawnKind(kind) && <KindShape kind={kind} size={13} />}
      {name}
      {mark}
    </button>
  );
};

/** Of a list or path, so many nodes are buttons; the rest stands in the JSON. */
const mostNodes = 20;

/** A value in a cell; nodes are selected by a click, as elsewhere. */
export const AnswerCell = ({ value, onSelect }: CellProps): JSX.Element => {
  if (value === null || value === undefined) return <span className={styles.null}>{consoleWords.answer.null}</span>;
  if (isNodeValue(value)) return <NodeCell value={value} onSelect={onSelect} />;
  const nodes = nodesOfCell(value);
  if (nodes.length > 0)
    return (
      <span className={styles.nodesCell}>
        {nodes.slice(0, mostNodes).map((node) => (
          <NodeCell key={node.elementId} value={node} onSelect={onSelect} />
        ))}
        {nodes.length > mostNodes && '…'}
      </span>
    );
  return <span title={cellText(value)}>{cellText(value)}</span>;
};
