import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Static, TObject } from 'typebox';
import { Compile } from 'typebox/compile';
import { projectRoot } from '../project-root.ts';

/** One file of the query library: its text, whether it writes, what it takes and what each row holds. */
export interface Statement<Params extends TObject = TObject, Row extends TObject = TObject> {
  readonly name: string;
  readonly text: string;
  readonly mode: 'READ' | 'WRITE';
  readonly params: Params;
  readonly row: Row;
  readonly isParams: (value: unknown) => boolean;
  readonly isRow: (value: unknown) => boolean;
}

export type ParamsOfStatement<S extends Statement> = Static<S['params']>;
export type RowOfStatement<S extends Statement> = Static<S['row']>;

/** The text of a file in `cypher/`, by its path without the ending: `findings/reported`. */
export const cypherText = (name: string): string => readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8');

const statement =
  (mode: 'READ' | 'WRITE') =>
  <Params extends TObject, Row extends TObject>(name: string, params: Params, row: Row): Statement<Params, Row> => {
    const paramsCheck = Compile(params);
    const rowCheck = Compile(row);
    return {
      name,
      text: cypherText(name),
      mode,
      params,
      row,
      isParams: (value) => paramsCheck.Check(value),
      isRow: (value) => rowCheck.Check(value),
    };
  };

export const reading = statement('READ');
export const writing = statement('WRITE');
