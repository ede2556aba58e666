import type { FastifyInstance } from 'fastify';
import { structure, structureOnPaper } from '#contract/structure';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { requireNode } from './node-not-found.ts';
import { serveText } from './serve.ts';

export const structureRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, structure, ({ params, query }) =>
    analyse(graph, 'structure', query, (snapshot) => ({
      partnership: requireNode(snapshot, 'Partnership', params.partnership),
    })),
  );

export const structureOnPaperRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, structureOnPaper, ({ params, query, body: { edits } }) =>
    analyse(graph, 'structureOnPaper', query, (snapshot) => ({
      partnership: requireNode(snapshot, 'Partnership', params.partnership),
      edits,
    })),
  );
