import type { Static } from 'typebox';
import * as Type from 'typebox';
import { ImportLimits } from './import-limits.ts';
import { mapOf } from './map-of.ts';

/** One thing wrong in a file, or worth a look, with the place and the remedy. */
export const ImportProblem = Type.Object({
  file: Type.String(),
  line: Type.Optional(Type.Integer({ description: 'Line of the file, the header being line 1.' })),
  column: Type.Optional(Type.String()),
  value: Type.Optional(Type.String()),
  message: Type.String({ description: 'What is wrong, and the remedy.' }),
});
export type ImportProblem = Static<typeof ImportProblem>;

const Tally = mapOf(Type.Integer(), { description: 'A key a label or relationship type.' });

/** What an import did, or would do. */
export const ImportReport = Type.Object({
  revision: Type.Integer({ description: 'Of the graph after the import; the same as before where nothing changed.' }),
  changed: Type.Boolean(),
  added: Tally,
  updated: Tally,
  removed: Tally,
  unchanged: Tally,
  createdByMemberships: Type.Array(Type.Object({ label: Type.String(), id: Type.String() }), {
    description: 'Named in memberships and declared by no file.',
  }),
  errors: Type.Array(ImportProblem, {
    description: 'The first of them, as many as the limit for problems; so are warnings and what was left aside.',
  }),
  warnings: Type.Array(ImportProblem),
  leftAside: Type.Array(ImportProblem, { description: 'Files that are no table, columns that no table has.' }),
  totals: Type.Object(
    { errors: Type.Integer(), warnings: Type.Integer(), leftAside: Type.Integer() },
    { description: 'How many there are of each, those that are not listed included.' },
  ),
  tables: Type.Array(
    Type.Object({
      name: Type.String({ description: 'The file, or file#sheet.' }),
      readAs: Type.String({ description: 'Encoding and delimiter, or the format.' }),
      becomes: Type.Array(Type.String(), { description: 'Tables of the bundle that its rows become.' }),
      mappedBy: Type.Optional(
        Type.String({ description: 'The file that the mapping which went for it was made for, or “any file”.' }),
      ),
    }),
  ),
  limits: ImportLimits,
});
export type ImportReport = Static<typeof ImportReport>;
