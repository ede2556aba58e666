import type { ComponentProps, JSX } from 'react';
import { useLibraryQuery } from '../../bindings/use-library-query.ts';
import { AsCypherLink } from './AsCypherLink.tsx';

interface LibraryLinkProps extends Omit<ComponentProps<typeof AsCypherLink>, 'asked'> {
  /** Of the query in the library. */
  readonly of: string;
  /** Parameters other than those of the scope, in which everything shown is asked. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/** Opens the console with a query of the library. */
export const LibraryLink = ({ of, given, ...link }: LibraryLinkProps): JSX.Element | null => {
  const asked = useLibraryQuery(of, given);
  return asked ? <AsCypherLink asked={asked} {...link} /> : null;
};
