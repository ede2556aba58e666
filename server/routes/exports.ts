import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { exportFormats, exportGraph, exportName } from '#contract/exports';
import type { GraphGate } from '../graph-gate.ts';
import { serveFile } from './serve.ts';

export const exportsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveFile(app, exportGraph, async ({ params: { format } }, folder, signal) => {
    const path = join(folder, 'graph');
    const revision = await graph.open().threads.exportTo({ format, path }, signal);
    return { path, mediaType: exportFormats[format].mediaType, name: exportName(format, revision) };
  });
