import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TableName, tableNames } from '#contract/bundle';
import { ProblemList } from '../../server/imports/check/problem-list.ts';
import { type OpenOptions, openBundle } from '../../server/imports/open-bundle.ts';
import type { Row } from '../../server/imports/row.ts';

/** All rows of a bundle by table, and what is wrong with how they are written. */
export const readRows = async (
  paths: readonly string[],
  options: Omit<OpenOptions, 'scratch'> = {},
): Promise<{ readonly tables: ReadonlyMap<TableName, readonly Row[]>; readonly problems: ProblemList }> => {
  const scratch = await mkdtemp(join(tmpdir(), 'joined-up-rows-'));
  try {
    const problems = new ProblemList(options.limits?.problems);
    const bundle = await openBundle(paths, { ...options, scratch }, problems);
    const tables = new Map<TableName, readonly Row[]>();
    for (const table of tableNames) {
      const rows: Row[] = [];
      for await (const batch of bundle.rows(table, problems)) rows.push(...batch);
      if (rows.length > 0) tables.set(table, rows);
    }
    return { tables, problems };
  } finally {
    await rm(scratch, { recursive: true });
  }
};
