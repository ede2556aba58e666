import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { exportFormats, exportGraph, exportName } from '#contract/exports';
import type { GraphGate } from '../graph-gate.ts';
import { exportInScope } from './export-in-scope.ts';
import { serveFile } from './serve.ts';

export const exportsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveFile(app, exportGraph, async ({ params: { format }, query }, folder, signal) => {
    const path = join(folder, 'graph');
    const open = graph.open();
    const revision = await exportInScope(open, query, (part) => open.threads.exportTo({ format, path, part }, signal));
    return { path, mediaType: exportFormats[format].mediaType, name: exportName(format, revision, query) };
  });
