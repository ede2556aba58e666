import type { FastifyInstance } from 'fastify';
import type { NodeLabel } from '#contract/graph-model';
import { type SearchHit, search } from '#contract/search';
import { isInScope, type Scope } from '../analysis/scope.ts';
import {
  findNode,
  idOf,
  isSynthetic,
  nameOf,
  reference,
  type Snapshot,
  sourceIdsOf,
  typeOf,
} from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import type { RunInTransaction } from '../neo4j/run-query.ts';
import type { RowOfStatement } from '../neo4j/statement.ts';
import { masksOf } from './scoped-view.ts';
import { serve } from './serve.ts';

type HitRow = RowOfStatement<typeof catalogue.search>;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A word that may hold slips and still be found: numbers, codes and short words may hold none, since another is near. */
const withSlips = (word: string, most: number): string => {
  if (word.length < 4 || /\d/u.test(word)) return '';
  return `${word}~${word.length < 8 ? 1 : most}`;
};

/** Words as the index parts them: an apostrophe, full stop or underscore between letters or digits stays inside. */
const wordPattern = /[\p{L}\p{N}_]+(?:['’.][\p{L}\p{N}_]+)*/gu;

/** Words that the index leaves out (Lucene's English ones): to ask for them would find nothing. */
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** What was typed as a Lucene query: every word, whole, as a beginning, or with so many slips. Null: there is no word. */
const luceneQuery = (typed: string, slips: number): string | null => {
  const all = folded(typed).match(wordPattern) ?? [];
  const telling = all.filter((word) => !stopWords.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return null;
  return words
    .map((word) => [`${word}^4`, `${word}*^2`, withSlips(word, slips)].filter((form) => form !== '').join(' OR '))
    .map((forms) => `(${forms})`)
    .join(' AND ');
};

interface Found {
  readonly words: string | null;
  readonly rows: readonly HitRow[];
}

/** Words with one slip, and with two where that finds nothing: two make the index look at many words for each. */
const found = async (run: RunInTransaction, typed: string, kinds: readonly NodeLabel[] | null): Promise<Found> => {
  const words = luceneQuery(typed, 1);
  if (words === null) return { words, rows: [] };
  const rows = await run(catalogue.search, { query: words, kinds: kinds && [...kinds] });
  if (rows.length > 0) return { words, rows };
  const looser = luceneQuery(typed, 2);
  return { words: looser, rows: await run(catalogue.search, { query: looser!, kinds: kinds && [...kinds] }) };
};

/** What lifts a hit above the text index's own score: the whole name or id typed, then a name that begins so. */
const nearnessTo = (typed: string): ((name: string, id: string) => number) => {
  const whole = typed.trim();
  const text = folded(whole);
  return (name, id) => {
    const words = folded(name);
    if (words === text || id === whole) return 1_000;
    return words.startsWith(text) ? 100 + text.length / name.length : 0;
  };
};

interface Hit {
  /** Its place in the snapshot. */
  readonly node: number;
  readonly score: number;
}

/** Hits in scope, the nearest first. */
const nearestFirst = (snapshot: Snapshot, scope: Scope, rows: readonly HitRow[], typed: string): Hit[] => {
  const near = nearnessTo(typed);
  return rows
    .flatMap(({ label, ids, scores }) =>
      ids.map((id, index) => ({ node: findNode(snapshot, label, id), score: scores[index]! })),
    )
    .filter(({ node }) => node >= 0 && isInScope(snapshot, scope, node))
    .map(({ node, score }) => {
      const name = nameOf(snapshot, node);
      return { node, score: score + near(name, idOf(snapshot, node)), length: name.length };
    })
    .sort((a, b) => b.score - a.score || a.length - b.length || a.node - b.node);
};

const searchHit = (snapshot: Snapshot, { node, score }: Hit): SearchHit => {
  const type = typeOf(snapshot, node);
  return {
    ...reference(snapshot, node),
    ...(type ? { type } : {}),
    synthetic: isSynthetic(snapshot, node),
    sources: sourceIdsOf(snapshot, node),
    score,
  };
};

export const searchRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, search, async ({ query: { q, kind, limit = 100, ...scopeQuery } }) =>
    graph.open().asOfOneRevision(catalogue.search.name, async (snapshot, run) => {
      const scope = masksOf(snapshot, scopeQuery);
      const { words, rows } = await found(run, q, kind ?? null);
      const hits = nearestFirst(snapshot, scope, rows, q);
      return {
        revision: snapshot.revision,
        total: hits.length,
        hits: hits.slice(0, limit).map((hit) => searchHit(snapshot, hit)),
        truncated: hits.length > limit,
        words,
      };
    }),
  );
