import type { JSX } from 'react';
import { Link } from 'wouter';
import { addressOfView, useView } from '../../bindings/use-view.ts';
import { nodeKey } from '../../node-key.ts';
import { boundaryWords as words } from '../../words/boundary-words.ts';
import styles from './boundaries.module.css';

/** From a partnership here to its network. */
export const PartnershipWays = ({ id }: { readonly id: string }): JSX.Element => {
  const view = useView();
  const key = nodeKey({ kind: 'Partnership', id });
  const address = addressOfView('/', {
    ...view,
    own: {},
    sort: null,
    picture: { of: 'thing', key },
    expanded: [],
    selected: key,
    inspector: 'open',
    page: 'picture',
  });
  return (
    <Link className={styles.way} href={address}>
      {words.map.network}
    </Link>
  );
};
