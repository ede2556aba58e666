import type { JSX } from 'react';
import type { NodeReference } from '#contract/node-reference';
import { useChangeView } from '../../bindings/use-view.ts';
import { nodeKey } from '../../node-key.ts';
import { KindShape } from './KindShape.tsx';
import styles from './node-link.module.css';

/** A thing by name: choosing it opens it in Explore; the steps stay in the address. */
export const NodeLink = ({ node }: { readonly node: NodeReference }): JSX.Element => {
  const change = useChangeView();
  const key = nodeKey(node);
  return (
    <button
      type="button"
      className={styles.node}
      onClick={() =>
        change(
          { picture: { of: 'thing', key }, selected: key, expanded: [], inspector: 'open', page: 'picture' },
          { place: '/' },
        )
      }
    >
      <KindShape kind={node.kind} size={13} />
      {node.name}
    </button>
  );
};
