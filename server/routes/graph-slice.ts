import type { FastifyInstance } from 'fastify';
import { drawnLabels, graphSlice } from '#contract/graph-slice';
import { findDrawn, makeSlice } from '../analysis/slice.ts';
import { findNode, nodesOf, type Snapshot } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { Problem } from '../problem.ts';
import { listedWords } from './listed-words.ts';
import { requestedScope } from './scoped-view.ts';
import { serve } from './serve.ts';

/** Whether anything that is drawn, in scope or not, is of a type. */
const isDrawnType = (snapshot: Snapshot, type: string): boolean =>
  drawnLabels.some((label) => [...nodesOf(snapshot, label)].some((node) => snapshot.nodes.types[node] === type));

/** Words that the graph knows; what it knows but is out of scope gives an empty answer, not a refusal. */
const knownWords = (
  parameter: 'focus' | 'type' | 'theme',
  values: readonly string[] | undefined,
  isKnown: (word: string) => boolean,
): readonly string[] => {
  if (values === undefined) return [];
  const words = listedWords(parameter, values, isKnown);
  const unknown = words.find((word) => !isKnown(word));
  if (unknown === undefined) return words;
  const said = `${parameter} names ${JSON.stringify(unknown)}, which the graph does not have`;
  throw parameter === 'type'
    ? new Problem('INVALID_REQUEST', `${said}: give the type of a partnership or agency as it is written there.`)
    : new Problem('NODE_NOT_FOUND', `${said}. Search for it: /api/search?q=`);
};

export const graphSliceRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, graphSlice, async ({ query }) => {
    const { depth = 1, kind = [], limit = 100 } = query;
    const snapshot = await graph.open().snapshot();
    const focus = knownWords('focus', query.focus, (id) => findDrawn(snapshot, id).length > 0);
    return makeSlice(snapshot, requestedScope(snapshot, query), {
      focus: focus.flatMap((id) => findDrawn(snapshot, id)),
      depth,
      kinds: kind,
      types: knownWords('type', query.type, (type) => isDrawnType(snapshot, type)),
      themes: knownWords('theme', query.theme, (id) => findNode(snapshot, 'Theme', id) >= 0),
      limit,
    });
  });
