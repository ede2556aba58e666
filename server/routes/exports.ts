import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type ExportFormat, exportFormats, exportGraph, exportName, exportPart } from '#contract/exports';
import type { NodeAddress } from '#contract/node-reference';
import type { ScopeQuery } from '#contract/scope';
import type { GraphGate } from '../graph-gate.ts';
import { exportInScope } from './export-in-scope.ts';
import { serveFile } from './serve.ts';

export const exportsRoute = (app: FastifyInstance, graph: GraphGate): void => {
  const write = async (
    format: ExportFormat,
    query: ScopeQuery,
    only: readonly NodeAddress[] | null,
    folder: string,
    signal: AbortSignal,
  ) => {
    const path = join(folder, 'graph');
    const open = graph.open();
    const task = { format, path };
    const revision = await exportInScope(open, query, only, (part) => open.threads.exportTo({ ...task, part }, signal));
    const name = exportName(format, revision, { ...query, isPart: only !== null });
    return { path, mediaType: exportFormats[format].mediaType, name };
  };
  serveFile(app, exportGraph, ({ params, query }, folder, signal) => write(params.format, query, null, folder, signal));
  serveFile(app, exportPart, ({ params, query, body }, folder, signal) =>
    write(params.format, query, body.nodes, folder, signal),
  );
};
