import type { FastifyInstance } from 'fastify';
import { graphSlice } from '#contract/graph-slice';
import { findDrawn, makeSlice } from '../analysis/slice.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { Problem } from '../problem.ts';
import { requestedScope } from './scoped-view.ts';
import { serve } from './serve.ts';

/** An id may hold a comma: it is first looked up whole, then as several ids. */
const focusPlaces = (snapshot: Snapshot, values: readonly string[]): number[] =>
  values.flatMap((value) => {
    const whole = findDrawn(snapshot, value);
    if (whole.length > 0) return whole;
    return value.split(',').flatMap((id) => {
      const found = findDrawn(snapshot, id);
      if (found.length > 0) return found;
      throw new Problem(
        'NODE_NOT_FOUND',
        `focus names ${JSON.stringify(id)}, which the graph does not have. Search for it: /api/search?q=`,
      );
    });
  });

export const graphSliceRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, graphSlice, async ({ query }) => {
    const { focus = [], depth = 1, kind = [], type = [], theme = [], limit = 100 } = query;
    const snapshot = await graph.open().snapshot();
    return makeSlice(snapshot, requestedScope(snapshot, query), {
      focus: focusPlaces(snapshot, focus),
      depth,
      kinds: kind,
      types: type,
      themes: theme,
      limit,
    });
  });
