import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

/** A read that a researcher of partnerships would write, and the file of its kind. */
export interface UsefulQuery {
  readonly kind: string;
  readonly query: string;
}

const folder = join(projectRoot, 'bench', 'queries', 'useful');
const library = join(projectRoot, 'cypher', 'findings');

/** Statements of a file, each ended by a semicolon at the end of its line. */
const statementsOf = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8')
    .replace(/^\/\/.*\n/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** Written as an honest sample of many hands and styles, without a look at what the console takes. */
export const usefulQueries: readonly UsefulQuery[] = readdirSync(folder).flatMap((file) =>
  statementsOf(file).map((query) => ({ kind: file.replace('.cypher', ''), query })),
);

/** What they name, each a thing of the two examples. */
export const usefulParams = {
  id: 'ic-p-haskenshire-strategic-partnership',
  agency: 'ic-a-haskenshire-county-council',
  other: 'ic-a-lsc-haskenshire',
  area: 'county:IC-C1',
  at: '2002-04-01',
  type: 'LSP',
  types: ['LSP', 'Learning Partnership'],
  ids: ['p-lp-hull', 'p-lp-doncaster'],
  word: 'learning',
} as const;

/** The definitions of the findings, which the pages offer "as Cypher". */
export const findingQueries: readonly UsefulQuery[] = readdirSync(library).map((file) => ({
  kind: file.replace('.cypher', ''),
  query: readFileSync(join(library, file), 'utf8'),
}));
