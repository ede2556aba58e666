import type { Static } from 'typebox';
import * as Type from 'typebox';

/** What one import may bring, so that no file can use up memory or disk. IMPORT_LIMITS sets others than these. */
export const ImportLimits = Type.Object({
  fileBytes: Type.Integer({ description: 'Of one file, and of all files together.' }),
  unpackedBytes: Type.Integer({ description: 'Of what a ZIP or a workbook holds, all of it together.' }),
  unpackedTimes: Type.Integer({ description: 'How many times as large as itself what a ZIP holds may be.' }),
  files: Type.Integer({ description: 'Files in one upload, folder or ZIP.' }),
  rows: Type.Integer({ description: 'Of one table.' }),
  rowsAtOnce: Type.Integer({
    description: 'Rows that are written in one transaction. More go only into an empty graph, in batches.',
  }),
  columns: Type.Integer({ description: 'Of one table.' }),
  cells: Type.Integer({ description: 'Of one table, the blank ones included.' }),
  cellCharacters: Type.Integer({ description: 'In one cell.' }),
  problems: Type.Integer({ description: 'Errors that are listed in a report; so many warnings and notes too.' }),
});
export type ImportLimits = Static<typeof ImportLimits>;

export const importLimits: ImportLimits = {
  fileBytes: 500_000_000,
  unpackedBytes: 1_000_000_000,
  unpackedTimes: 100,
  files: 1_000,
  rows: 3_000_000,
  // Into 1 GB for a transaction: 298,700 rows, rich in agencies and areas, ran out of it; 150,000 seats fit with room to
  // spare. A Neo4j of Joined-Up's own has twice the memory where the machine has 12 GB, and takes 300,000.
  rowsAtOnce: 150_000,
  columns: 500,
  cells: 100_000_000,
  cellCharacters: 100_000,
  problems: 1_000,
};
