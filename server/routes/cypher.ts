import type { FastifyInstance } from 'fastify';
import { cypher } from '#contract/cypher';
import type { GraphGate } from '../graph-gate.ts';
import { serveText } from './serve.ts';

export const cypherRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, cypher, ({ body: { query, params = {} } }, signal) => graph.open().console.ask(query, params, signal));
