import type { FastifyInstance } from 'fastify';
import { search } from '#contract/search';
import { findNode, isSynthetic, reference } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { runQuery } from '../neo4j/run-query.ts';
import { requestedScope } from './scoped-view.ts';
import { serve } from './serve.ts';

/** Hits that are looked at before the scope is applied. */
const mostHits = 1_000;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Slips that a word of this length may hold and still be found. */
const slips = (word: string): string => (word.length < 4 ? '' : word.length < 8 ? `${word}~1` : `${word}~2`);

/** Words as the index parts them: an apostrophe, full stop or underscore between letters or digits stays inside. */
const wordPattern = /[\p{L}\p{N}_]+(?:['’.][\p{L}\p{N}_]+)*/gu;

/** Words that the index leaves out (Lucene's English ones): to ask for them would find nothing. */
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** What was typed as a Lucene query: every word, whole, as a beginning, or with a slip or two. Null: there is no word. */
export const luceneQuery = (typed: string): string | null => {
  const all = folded(typed).match(wordPattern) ?? [];
  const telling = all.filter((word) => !stopWords.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return null;
  return words
    .map((word) => [`${word}^4`, `${word}*^2`, slips(word)].filter((form) => form !== '').join(' OR '))
    .map((forms) => `(${forms})`)
    .join(' AND ');
};

/** What lifts a hit above the text index's own score: the whole name or id typed, then a name that begins so. */
const nearness = (name: string, id: string, typed: string): number => {
  const text = folded(typed.trim());
  if (folded(name) === text || id === typed.trim()) return 1_000;
  if (folded(name).startsWith(text)) return 100 + text.length / name.length;
  return 0;
};

export const searchRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, search, async ({ query: { q, kind, limit = 100, ...scopeQuery } }) => {
    const { connected, snapshot: current } = graph.open();
    const snapshot = await current();
    const scope = requestedScope(snapshot, scopeQuery);
    const query = luceneQuery(q);
    const rows =
      query === null ? [] : await runQuery(connected, catalogue.search, { query, kind: kind ?? null, most: mostHits });
    const hits = rows.flatMap(({ label, id, score }) => {
      const node = findNode(snapshot, label, id);
      if (node < 0 || scope.nodes[node] === 0) return [];
      if (scope.inArea && (label === 'Partnership' || label === 'Boundary') && scope.inArea[node] === 0) return [];
      const type = snapshot.nodes.types[node];
      return [
        {
          ...reference(snapshot, node),
          ...(type ? { type } : {}),
          synthetic: isSynthetic(snapshot, node),
          score: score + nearness(snapshot.nodes.names[node]!, id, q),
        },
      ];
    });
    hits.sort((a, b) => b.score - a.score || a.name.length - b.name.length);
    return {
      revision: snapshot.revision,
      total: hits.length,
      hits: hits.slice(0, limit),
      truncated: hits.length > limit,
    };
  });
