import type { FastifyInstance } from 'fastify';
import { drawnLabels, graphSlice } from '#contract/graph-slice';
import { findDrawn } from '../analysis/slice.ts';
import { findNode, nodesOf, type Snapshot, typeOf } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { Problem } from '../problem.ts';
import { analyse } from './analyse.ts';
import { listedWords } from './listed-words.ts';
import { serveText } from './serve.ts';

/** Whether anything that is drawn, in scope or not, is of a type. */
const isDrawnType = (snapshot: Snapshot, type: string): boolean =>
  drawnLabels.some((label) => [...nodesOf(snapshot, label)].some((node) => typeOf(snapshot, node) === type));

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
  serveText(app, graphSlice, ({ query }) =>
    analyse(graph, 'graphSlice', query, (snapshot) => {
      const { depth = 1, kind = [], limit = 100 } = query;
      const focus = knownWords('focus', query.focus, (id) => findDrawn(snapshot, id).length > 0);
      return {
        focus: focus.flatMap((id) => findDrawn(snapshot, id)),
        depth,
        kinds: kind,
        types: knownWords('type', query.type, (type) => isDrawnType(snapshot, type)),
        themes: knownWords('theme', query.theme, (id) => findNode(snapshot, 'Theme', id) >= 0),
        limit,
      };
    }),
  );
