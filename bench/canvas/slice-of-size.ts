/** The picture's data of a synthetic network, with so many nodes and links. */
import type { GraphSlice } from '#contract/graph-slice';
import { makeScope } from '../../server/analysis/scope.ts';
import { makeSlice } from '../../server/analysis/slice.ts';
import { makeView } from '../../server/analysis/view.ts';
import { makeSynthetic } from '../synthetic.ts';
import { snapshotOf } from '../synthetic-snapshot.ts';

/** As many of a slice's links as are asked for. */
export const withLinks = (slice: GraphSlice, most: number): GraphSlice => ({
  ...slice,
  links: {
    kinds: slice.links.kinds.slice(0, most),
    from: slice.links.from.slice(0, most),
    to: slice.links.to.slice(0, most),
    roles: slice.links.roles.slice(0, most),
    informal: slice.links.informal.slice(0, most),
  },
});

/** The best connected nodes of a network of size S, and all links between them. */
export const largeSlice = (nodes: number): GraphSlice => {
  const snapshot = snapshotOf(makeSynthetic('S'));
  const view = makeView(snapshot, makeScope(snapshot, { at: null, sources: null, area: null }));
  return makeSlice(view, {
    focus: [],
    depth: 1,
    kinds: [],
    types: [],
    themes: [],
    bring: [],
    around: -1,
    limit: nodes,
  });
};
