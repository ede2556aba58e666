import type { FastifyInstance } from 'fastify';
import { type LoadSubject, loadSubjects } from '#contract/load';
import { overload } from '#contract/overload';
import { labelOfSubject } from '../analysis/load/load-of.ts';
import { ruleOfSubject } from '../analysis/overload-board/answer-overload.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { cypherText } from '../neo4j/statement.ts';
import { requireNode } from './node-not-found.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { requestedScope } from './scoped-view.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

const queries = Object.fromEntries(
  loadSubjects.map((subject) => [subject, cypherText(`findings/${ruleOfSubject[subject]}`)]),
) as Record<LoadSubject, string>;

/** What the documents print of those who carry something: by table, as it speaks of them. */
const publishedTables: Readonly<Record<LoadSubject, string[]>> = {
  agency: ['Unnamed cases: what agencies take on'],
  area: ['Unnamed cases: the ground of one'],
  partnership: [
    'Unnamed cases: what one partnership faces',
    'Unnamed cases: groups within one',
    'Unnamed cases: money',
  ],
  person: [],
};

export const overloadRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(
    app,
    overload,
    async ({ query: { of, by = 'hours', per = null, kind = null, id = null, limit = 100, ...scopeQuery } }) => {
      const settings = await savedSettings(graph);
      const { asOfOneRevision, threads } = graph.open();
      return asOfOneRevision('overload', async (snapshot, run) => {
        if (kind !== null) requireWord('kind', kind, wordsOf(snapshot, labelOfSubject[of]));
        const only = id === null ? null : requireNode(snapshot, labelOfSubject[of], id);
        const scope = requestedScope(snapshot, scopeQuery);
        const published = await run(catalogue.publishedFigures, { tables: publishedTables[of] });
        const request = { of, by, per, kind, only, limit, settings, queries, published };
        return threads.analyse({ job: 'overload', snapshot, scope, request });
      });
    },
  );
