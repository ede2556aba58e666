import { type ComponentType, type ReactNode, useState } from 'react';
import { useLater } from '../../bindings/use-later.ts';

/**
 * A part of the page whose code is fetched when it is shown. React's `lazy` leaves its fallback standing for 300 ms however
 * soon the code is there (it throttles what comes after a fallback); this waits for the code alone.
 *
 * @param fetch imports the component.
 * @param waiting stands in its place meanwhile.
 * @returns the part; where its code cannot be fetched it throws, for the boundary around it.
 */
export const later = <Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> => {
  let there: ComponentType<Props> | null = null;
  const fetchOnce = async () => {
    there = await fetch();
    return there;
  };
  const Later = (props: Props): ReactNode => {
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    const Part = useLater(there === null, fetchOnce, (error) => setFailure({ error })) ?? there;
    if (failure) throw failure.error;
    return Part ? <Part {...props} /> : waiting;
  };
  return Later;
};
