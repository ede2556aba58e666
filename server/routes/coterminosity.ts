import type { FastifyInstance } from 'fastify';
import { coterminosity } from '#contract/coterminosity';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { Problem } from '../problem.ts';
import { analyse } from './analyse.ts';
import { listedWords } from './listed-words.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { serveText } from './serve.ts';

/** @throws Problem INVALID_REQUEST where `kinds` does not name two kinds of area that there are. */
export const twoKinds = (snapshot: Snapshot, given: readonly string[]): readonly [string, string] => {
  const known = wordsOf(snapshot, 'Boundary');
  const kinds = listedWords('kinds', given, (word) => known.has(word));
  const [a, b] = kinds;
  if (a === undefined || b === undefined || kinds.length > 2)
    throw new Problem('INVALID_REQUEST', `kinds names ${kinds.length}: give two kinds of area, or one twice.`);
  for (const kind of [a, b]) requireWord('kinds', kind, known);
  return [a, b];
};

export const coterminosityRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, coterminosity, ({ query }) => {
    const { kinds, limit = 100 } = query;
    return analyse(graph, 'coterminosity', query, (snapshot) => ({ kinds: twoKinds(snapshot, kinds), limit }));
  });
