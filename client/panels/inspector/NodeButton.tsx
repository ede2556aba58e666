import type { JSX, ReactNode } from 'react';
import type { NodeReference } from '#contract/node-reference';
import { useChangeView } from '../../bindings/use-view.ts';
import { nodeKey } from '../../node-key.ts';
import { nameInWords } from '../../words/domain-words.ts';
import { KindShape } from '../signs/KindShape.tsx';
import styles from './inspector.module.css';

interface NodeButtonProps {
  readonly node: NodeReference;
  /** What is said of it here, such as its role. */
  readonly children?: ReactNode;
}

/** A thing by name: choosing it selects it everywhere. */
export const NodeButton = ({ node, children }: NodeButtonProps): JSX.Element => {
  const change = useChangeView();
  return (
    <button
      type="button"
      className={styles.node}
      onClick={() => change({ selected: nodeKey(node), inspector: 'open' })}
    >
      <KindShape kind={node.kind} size={14} />
      <span>
        {nameInWords(node)}
        {children && <span className={styles.said}> {children}</span>}
      </span>
    </button>
  );
};
