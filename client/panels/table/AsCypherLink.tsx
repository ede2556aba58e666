import type { JSX } from 'react';
import { Link } from 'wouter';
import { type Asked, useConsoleAddress } from '../../bindings/use-console-address.ts';
import { words } from '../../words.ts';
import styles from './table.module.css';

/** Opens the console with the query of what is shown; of too much there is none, as no address would hold it. */
export const AsCypherLink = ({ asked }: { readonly asked: Asked }): JSX.Element | null => {
  const address = useConsoleAddress(asked);
  if (address === null) return null;
  return (
    <Link className={styles.asCypher} href={address}>
      {words.inspector.cypher}
    </Link>
  );
};
