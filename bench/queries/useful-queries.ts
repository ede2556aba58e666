import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A read that a researcher of partnerships would write, and the file of its kind. */
export interface UsefulQuery {
  readonly kind: string;
  readonly query: string;
}

const folder = fileURLToPath(new URL('useful/', import.meta.url));
const library = fileURLToPath(new URL('../../cypher/findings/', import.meta.url));

/** Statements of a file, each ended by a semicolon at the end of its line. */
const statementsOf = (file: string): readonly string[] =>
  readFileSync(`${folder}${file}`, 'utf8')
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
  query: readFileSync(`${library}${file}`, 'utf8'),
}));
