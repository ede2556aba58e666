/** Importing over HTTP, the history of imports, and taking one back. */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ImportLimits } from '#contract/import-limits';
import { deleteImport, importProgress, imports, postImport, previewImport } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { GraphGate } from '../graph-gate.ts';
import { readMapping } from '../imports/map/read-mapping.ts';
import { twiceThere } from '../imports/read/told-apart.ts';
import { readHistory } from '../imports/write/roll-back.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { readTimeoutsMs, runReading } from '../neo4j/run-query.ts';
import { Problem } from '../problem.ts';
import { keepTally } from '../tallies/finding-tallies.ts';
import { ImportsUnderWay } from './imports-under-way.ts';
import { serve, serveUpload } from './serve.ts';
import { savedSettings } from './standing.ts';

const inMegabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

/** The way to a file as it was sent, without what would lead out of the folder that it goes into. */
const wayWithin = (sent: string): readonly string[] =>
  sent
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !part.includes(':'));

const takenCodes: ReadonlySet<unknown> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
const namelessCodes: ReadonlySet<unknown> = new Set(['ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

const save = async (part: MultipartFile, folder: string, { fileBytes }: ImportLimits): Promise<string> => {
  // A file keeps its name, and its folders where they are sent: they tell it from others of that name.
  const way = wayWithin(part.filename);
  const name = way.join('/');
  if (name === '')
    throw new Problem('INVALID_REQUEST', 'A file has no name. Send it with one, such as memberships.csv.');
  const path = join(folder, ...way);
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(part.file, createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (namelessCodes.has(code))
      throw new Problem(
        'INVALID_REQUEST',
        `No file can be called ${JSON.stringify(name.slice(0, 100))}: name it anew.`,
        {
          cause: error,
        },
      );
    if (!takenCodes.has(code)) throw error;
    throw new Problem('IMPORT_REFUSED', twiceThere(name), { cause: error });
  }
  if (part.file.truncated) {
    throw new Problem(
      'TOO_LARGE',
      `${name} has more than ${inMegabytes(fileBytes)}, which is the most. Import it in parts.`,
    );
  }
  return path;
};

/** What reads forms throws errors without a code where one is cut short or is none. */
const asFormProblem = (error: unknown): unknown =>
  error instanceof Error && !('code' in error)
    ? new Problem('INVALID_REQUEST', 'What was sent is no whole form (multipart/form-data). Send it again.', {
        cause: error,
      })
    : error;

/** Saves the files that a request sends to a folder. @throws Problem INVALID_REQUEST, TOO_LARGE, IMPORT_REFUSED. */
const receive = async (request: FastifyRequest, folder: string, limits: ImportLimits) => {
  const paths: string[] = [];
  let bytes = 0;
  let mapping: Mapping | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      if (paths.length === limits.files)
        throw new Problem('TOO_LARGE', `These are more than ${limits.files} files, which is the most. Send fewer.`);
      paths.push(await save(part, join(folder, 'sent'), limits));
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

/** What a request sends, in a folder that goes when the work is done. */
const withFiles = async <T>(
  request: FastifyRequest,
  limits: ImportLimits,
  work: (received: Awaited<ReturnType<typeof receive>>, folder: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'joined-up-upload-'));
  try {
    const received = await receive(request, folder, limits).catch((error) => {
      throw asFormProblem(error);
    });
    return await work(received, folder);
  } finally {
    // A thread that was ended may still be writing.
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
};

/** Imports what it is sent, and tells how far it is. */
const importRoutes = (app: FastifyInstance, graph: GraphGate, limits: ImportLimits, now: () => string): void => {
  // Nobody waits for it, and where it fails the register says that it is not recorded.
  let counting: Promise<void> = Promise.resolve();
  const countAfter = (): void => {
    counting = counting
      .then(() => savedSettings(graph))
      .then((settings) => keepTally(graph.open(), settings, now()))
      .catch((error: unknown) => app.log.warn(error));
  };
  app.addHook('onClose', () => counting);
  const underWay = new ImportsUnderWay();
  serve(app, importProgress, async ({ query: { progressId } }) => ({ progress: underWay.progressOf(progressId) }));
  serveUpload(app, previewImport, (request) =>
    withFiles(request, limits, (received) => graph.open().threads.preview({ ...received, limits })),
  );
  serveUpload(app, postImport, (request, { dryRun = false, replace = false, progressId }, signal) =>
    withFiles(request, limits, async ({ paths, mapping }, folder) => {
      const options = { at: now(), by: 'page' as const, mapping, replace, dryRun, limits, scratchIn: folder };
      const { onProgress, end } = underWay.begin(progressId, paths.map((path) => basename(path)).join(', '));
      try {
        const report = await graph.open().threads.importFiles({ paths, options }, onProgress, signal);
        if (!dryRun && report.errors.length === 0) countAfter();
        return report;
      } catch (error) {
        if (!signal.aborted) throw error;
        throw new Problem('IMPORT_REFUSED', 'The import was cancelled: nothing was changed.', { cause: error });
      } finally {
        end();
      }
    }),
  );
};

export const importsRoute = (app: FastifyInstance, graph: GraphGate, limits: ImportLimits, now: () => string): void => {
  importRoutes(app, graph, limits, now);
  serve(app, imports, async () =>
    runReading(graph.open().connected, { name: 'imports', timeoutMs: readTimeoutsMs.request }, async (run) => {
      const [state] = await run(catalogue.readRevision, {});
      return { revision: state?.revision ?? 0, limits, imports: await readHistory(run) };
    }),
  );
  serve(app, deleteImport, async ({ params: { id } }) => ({
    revision: await graph.open().threads.takeBack({ id, at: now() }),
  }));
};
