import { type ComponentType, useLayoutEffect, useState } from 'react';

/**
 * A part that is fetched once it is wanted; null until it is there.
 *
 * @param fetch the same function at every call.
 * @param giveUp told that it could not be fetched. Browsers keep that in mind until the page is loaded anew.
 */
export const useLater = <P>(
  wanted: boolean,
  fetch: () => Promise<ComponentType<P>>,
  giveUp: (error: unknown) => void,
): ComponentType<P> | null => {
  const [part, setPart] = useState<ComponentType<P> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for when it is wanted, whoever is told
  useLayoutEffect(() => {
    if (wanted) fetch().then((fetched) => setPart(() => fetched), giveUp);
  }, [wanted]);
  return part;
};
