import type { FastifyInstance } from 'fastify';
import { type ImportLimits, importLimits } from '#contract/import-limits';
import { buildApp } from '../../server/app.ts';
import { GraphGate } from '../../server/graph-gate.ts';
import type { Graph } from '../../server/open-graph.ts';
import { testTime } from './empty-graph.ts';

/** The application over a graph, to be asked with `inject`. */
export const appOver = async (
  graph: Graph,
  appPassword = '',
  limits: Partial<ImportLimits> = {},
  now = () => testTime,
): Promise<FastifyInstance> => {
  const gate = new GraphGate();
  gate.ready(graph);
  const config = { logLevel: 'silent', appPassword, importLimits: { ...importLimits, ...limits } } as const;
  return buildApp({ config, graph: gate, now });
};

/** Sends something to an address, if anything, and reads the JSON it answers. */
export const send = async (
  app: FastifyInstance,
  method: 'PUT' | 'POST' | 'DELETE',
  url: string,
  payload?: object,
): Promise<{ readonly status: number; readonly body: unknown }> => {
  const response = await app.inject({ method, url, ...(payload ? { payload } : {}) });
  return { status: response.statusCode, body: response.json() };
};

/** Asks for an address, or sends it something, and reads the JSON it answers. */
export const ask = async (
  app: FastifyInstance,
  url: string,
  payload?: object,
): Promise<{ readonly status: number; readonly body: unknown }> => {
  const response = await app.inject(payload ? { method: 'POST', url, payload } : { method: 'GET', url });
  return { status: response.statusCode, body: response.json() };
};
