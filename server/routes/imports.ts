/** Importing over HTTP, the history of imports, and taking one back. */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OkOf } from '#contract/endpoint';
import type { ImportLimits } from '#contract/import-limits';
import {
  deleteImport,
  type ImportProgress,
  importProgress,
  imports,
  postImport,
  previewImport,
} from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { GraphGate } from '../graph-gate.ts';
import { readMapping } from '../imports/map/read-mapping.ts';
import { readHistory } from '../imports/write/roll-back.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { readTimeoutsMs, runReading } from '../neo4j/run-query.ts';
import { Problem } from '../problem.ts';
import { serve, serveUpload } from './serve.ts';

type Progress = OkOf<typeof importProgress>['progress'];

const inMegabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

const save = async (part: MultipartFile, folder: string, { fileBytes }: ImportLimits): Promise<string> => {
  // A file keeps its name, of which only the last part counts, in a folder of its own.
  const name = basename(part.filename.replaceAll('\\', '/'));
  if (name === '' || name === '.' || name === '..')
    throw new Problem('INVALID_REQUEST', 'A file has no name. Send it with one, such as memberships.csv.');
  await mkdir(folder);
  const path = join(folder, name);
  await pipeline(part.file, createWriteStream(path));
  if (part.file.truncated) {
    throw new Problem(
      'TOO_LARGE',
      `${name} has more than ${inMegabytes(fileBytes)}, which is the most. Import it in parts.`,
    );
  }
  return path;
};

/** Saves the files that a request sends to a folder. @throws Problem INVALID_REQUEST, TOO_LARGE, IMPORT_REFUSED. */
const receive = async (request: FastifyRequest, folder: string, limits: ImportLimits) => {
  const paths: string[] = [];
  let bytes = 0;
  let mapping: Mapping | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      if (paths.length === limits.files)
        throw new Problem('TOO_LARGE', `These are more than ${limits.files} files, which is the most. Send fewer.`);
      paths.push(await save(part, join(folder, String(paths.length)), limits));
      bytes += part.file.bytesRead;
      if (bytes > limits.fileBytes)
        throw new Problem(
          'TOO_LARGE',
          `These files have more than ${inMegabytes(limits.fileBytes)} together, which is the most. Import them in parts.`,
        );
    } else if (part.fieldname === 'mapping') mapping = readMapping(String(part.value), 'The mapping');
    else
      throw new Problem('INVALID_REQUEST', `There is no field ${part.fieldname}: send files, and a mapping as JSON.`);
  }
  if (paths.length === 0)
    throw new Problem('INVALID_REQUEST', 'No file was sent: send each as a field “file” of multipart/form-data.');
  return { paths, mapping };
};

/** How far an import is, with an estimate of what is left once it writes. */
const timed = (name: string): ((step: ImportProgress) => Progress) => {
  let writingSince = 0;
  return (step) => {
    if (step.stage !== 'writing' || step.total === undefined) return { ...step, name };
    writingSince ||= performance.now();
    const perOne = (performance.now() - writingSince) / 1_000 / step.done;
    return { ...step, name, secondsLeft: Math.ceil(perOne * (step.total - step.done)) };
  };
};

/** What a request sends, in a folder that goes when the work is done. */
const withFiles = async <T>(
  request: FastifyRequest,
  limits: ImportLimits,
  work: (received: Awaited<ReturnType<typeof receive>>, folder: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'joined-up-upload-'));
  try {
    return await work(await receive(request, folder, limits), folder);
  } finally {
    // A thread that was ended may still be writing.
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
};

/** Imports what it is sent, and tells how far it is. */
const importRoutes = (app: FastifyInstance, graph: GraphGate, limits: ImportLimits, now: () => string): void => {
  let progress: Progress = null;
  serve(app, importProgress, async () => ({ progress }));
  serveUpload(app, previewImport, (request) =>
    withFiles(request, limits, (received) => graph.open().threads.preview({ ...received, limits })),
  );
  serveUpload(app, postImport, (request, { dryRun = false, replace = false }, signal) =>
    withFiles(request, limits, async ({ paths, mapping }, folder) => {
      const tell = timed(paths.map((path) => basename(path)).join(', '));
      const options = { at: now(), by: 'page' as const, mapping, replace, dryRun, limits, scratchIn: folder };
      const onProgress = (step: ImportProgress) => {
        progress = tell(step);
      };
      try {
        return await graph.open().threads.importFiles({ paths, options }, onProgress, signal);
      } catch (error) {
        if (!signal.aborted) throw error;
        throw new Problem('IMPORT_REFUSED', 'The import was cancelled: nothing was changed.', { cause: error });
      } finally {
        progress = null;
      }
    }),
  );
};

export const importsRoute = (app: FastifyInstance, graph: GraphGate, limits: ImportLimits, now: () => string): void => {
  importRoutes(app, graph, limits, now);
  serve(app, imports, async () =>
    runReading(graph.open().connected, { name: 'imports', timeoutMs: readTimeoutsMs.request }, async (run) => {
      const [state] = await run(catalogue.readRevision, {});
      return { revision: state?.revision ?? 0, imports: await readHistory(run) };
    }),
  );
  serve(app, deleteImport, async ({ params: { id } }) => ({
    revision: await graph.open().threads.takeBack({ id, at: now() }),
  }));
};
