import type { Static } from 'typebox';
import * as Type from 'typebox';
import { tableNames } from './bundle.ts';
import { endpoint, NoParams } from './endpoint.ts';
import { ImportLimits } from './import-limits.ts';
import { ImportProblem, ImportReport } from './import-report.ts';
import { mapOf } from './map-of.ts';
import { TableMapping } from './mapping.ts';

export const importers = ['page', 'command line', 'examples'] as const;

const Tally = mapOf(Type.Integer(), { description: 'A key a label or relationship type.' });

export const ImportHistory = Type.Object({
  revision: Type.Integer(),
  limits: ImportLimits,
  imports: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String({ description: 'The files, folder or ZIP that it brought.' }),
      files: Type.Array(Type.String()),
      at: Type.String({ description: 'When, ISO 8601.' }),
      by: Type.String({ description: `How it came: ${importers.join(', ')}.` }),
      revision: Type.Integer({ description: 'Of the graph after it.' }),
      added: Tally,
      updated: Tally,
      removed: Tally,
      rolledBackAt: Type.Optional(Type.String({ description: 'When it was taken back.' })),
      cutShortAt: Type.Optional(
        Type.String({ description: 'When what a large import had written was removed again: it was cut short.' }),
      ),
      canRollBack: Type.Boolean({ description: 'Whether what undoes it is kept; later work may still build on it.' }),
    }),
  ),
});
export type ImportHistory = Static<typeof ImportHistory>;

export const ImportPreview = Type.Object({
  tables: Type.Array(
    Type.Object({
      name: Type.String({ description: 'The file, or file#sheet.' }),
      readAs: Type.String({ description: 'Encoding and delimiter, or the format.' }),
      columns: Type.Array(Type.String()),
      rows: Type.Array(Type.Object({ line: Type.Integer(), cells: Type.Array(Type.String()) }), {
        description: 'The first of them.',
      }),
      own: Type.Union([Type.Enum([...tableNames]), Type.Null()], {
        description: 'The table of the bundle that it is as it stands.',
      }),
      guess: Type.Union([TableMapping, Type.Null()], { description: 'A mapping for it, where it is none.' }),
      mappedBy: Type.Optional(
        Type.String({ description: 'The file that the mapping sent was made for, where it went for this table.' }),
      ),
      misfit: Type.Optional(Type.String({ description: 'Why the mapping sent does not go for it, and the remedy.' })),
    }),
  ),
  errors: Type.Array(ImportProblem),
  leftAside: Type.Array(ImportProblem),
});
export type ImportPreview = Static<typeof ImportPreview>;

export const previewImport = endpoint({
  method: 'POST',
  path: '/api/imports/preview',
  summary: 'The first rows of files (multipart/form-data, as for an import), and a guess of what each table is',
  params: NoParams,
  query: Type.Object({}, { additionalProperties: false }),
  ok: ImportPreview,
  large: true,
});

export const importStages = ['waiting', 'reading', 'comparing', 'writing'] as const;

export const ImportProgress = Type.Object({
  stage: Type.Enum([...importStages]),
  done: Type.Integer({ description: 'Rows read, or nodes and relationships written.' }),
  total: Type.Optional(Type.Integer({ description: 'Of these, where it is known.' })),
});
export type ImportProgress = Static<typeof ImportProgress>;

const ProgressId = Type.String({
  minLength: 1,
  maxLength: 64,
  description: 'What whoever sends an import calls it, to ask how far it is while it is under way.',
});

/** Imports go one after another: one that was sent may be waiting for others. */
export const importProgress = endpoint({
  method: 'GET',
  path: '/api/imports/progress',
  summary: 'How far an import is; null where none is under way by that name',
  params: NoParams,
  query: Type.Object({ progressId: ProgressId }, { additionalProperties: false }),
  ok: Type.Object({
    progress: Type.Union([
      Type.Null(),
      Type.Object({
        ...ImportProgress.properties,
        name: Type.String({ description: 'What is imported.' }),
        secondsLeft: Type.Optional(Type.Integer({ description: 'An estimate, from the speed so far.' })),
      }),
    ]),
  }),
  large: false,
});

export const imports = endpoint({
  method: 'GET',
  path: '/api/imports',
  summary: 'The imports that changed the graph or were cut short, the last first, and what the next may bring',
  params: NoParams,
  query: Type.Object({}, { additionalProperties: false }),
  ok: ImportHistory,
  large: false,
});

export const postImport = endpoint({
  method: 'POST',
  path: '/api/imports',
  summary:
    'Imports files (multipart/form-data: each a `file`, and a `mapping` as JSON where they are no bundle): all of it or nothing',
  params: NoParams,
  query: Type.Object(
    {
      dryRun: Type.Optional(Type.Boolean({ description: 'Says what would happen and writes nothing.' })),
      replace: Type.Optional(Type.Boolean({ description: 'Afterwards the graph holds exactly this import.' })),
      progressId: Type.Optional(ProgressId),
    },
    { additionalProperties: false },
  ),
  ok: ImportReport,
  large: true,
});

export const deleteImport = endpoint({
  method: 'DELETE',
  path: '/api/imports/:id',
  summary: 'Takes an import back, unless something later builds on it',
  params: Type.Object({ id: Type.String({ minLength: 1 }) }),
  query: Type.Object({}, { additionalProperties: false }),
  ok: Type.Object({ revision: Type.Integer({ description: 'Of the graph afterwards.' }) }),
  large: false,
});
