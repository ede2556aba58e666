/** Reads and checks one table as a large import does, and tells on standard output in what time and memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRows } from '../server/imports/check/check-rows.ts';
import { ProblemList } from '../server/imports/check/problem-list.ts';
import { draftBundle } from '../server/imports/draft/draft-bundle.ts';
import { openBundle } from '../server/imports/open-bundle.ts';

export interface Checked {
  readonly rows: number;
  /** From before the file is opened until all is checked. What was loaded before is left out, as in `part-table`. */
  readonly seconds: number;
  /** The most that the process held. */
  readonly megabytes: number;
}

const scratch = await mkdtemp(join(tmpdir(), 'joined-up-check-'));
try {
  const start = performance.now();
  const problems = new ProblemList();
  const bundle = await openBundle([process.argv[2]!], { scratch }, problems);
  const drafted = await draftBundle(bundle, '2026-01-01', new Map(), [], problems);
  const { MEMBER_OF: rows = 0 } = await checkRows(drafted, problems);
  if (problems.totals.errors > 0) throw new Error(problems.errors[0]!.message);
  const seconds = (performance.now() - start) / 1_000;
  const checked: Checked = { rows, seconds, megabytes: process.resourceUsage().maxRSS / 1_024 };
  process.stdout.write(JSON.stringify(checked));
} finally {
  await rm(scratch, { recursive: true });
}
