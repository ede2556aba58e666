import type { JSX } from 'react';
import { Link } from 'wouter';
import { type Asked, useConsoleAddress } from '../../bindings/use-console-address.ts';
import { words } from '../../words/words.ts';
import styles from './as-cypher-link.module.css';

interface AsCypherLinkProps {
  readonly asked: Asked;
  /** What it asks, where several stand side by side. */
  readonly label?: string;
  /** Closes what it stands in. */
  readonly onFollow?: () => void;
}

/** Opens the console with the query of what is shown; of too much there is none, as no address would hold it. */
export const AsCypherLink = ({
  asked,
  label = words.inspector.cypher,
  onFollow,
}: AsCypherLinkProps): JSX.Element | null => {
  const address = useConsoleAddress(asked);
  if (address === null) return null;
  return (
    <Link className={styles.link} href={address} {...(onFollow && { onClick: onFollow })}>
      {label}
    </Link>
  );
};
