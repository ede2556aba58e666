import type { NodeReference } from '#contract/node-reference';
import { isDrawnKind } from '../drawn-kind.ts';
import { nodeKey } from '../node-key.ts';
import { formatView, type ViewState, viewAtFirst } from '../state/view-state.ts';

/** Where things are opened in Joined-Up, for whoever holds them in another program. */
export interface Addresses {
  readonly ofNode: (node: Pick<NodeReference, 'kind' | 'id'>) => string;
  readonly ofFinding: (id: string) => string;
}

/** Addresses that show what a view shows: of the same sources, at the same date. */
export const addressesIn = (origin: string, { sources, at }: ViewState): Addresses => {
  const address = (change: Partial<ViewState>): string =>
    `${origin}/?${formatView({ ...viewAtFirst, sources, at, ...change })}`;
  return {
    ofNode: (node) => {
      const key = nodeKey(node);
      return address({
        selected: key,
        inspector: 'open',
        ...(isDrawnKind(node.kind) ? { picture: { of: 'thing', key } } : {}),
      });
    },
    ofFinding: (id) => address({ picture: { of: 'finding', id }, inspector: 'open' }),
  };
};
