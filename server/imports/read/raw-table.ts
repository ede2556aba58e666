/** What every reader makes of a file, whatever its format: tables with a header and rows of text. */
import type { TableName } from '#contract/bundle';
import type { RawRow } from './raw-row.ts';

/** A file to be imported, on the disk of the server. */
export interface InputFile {
  /** As it was handed in, with its folders inside a ZIP or a folder: `west/memberships.csv`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

export interface RawTable {
  readonly file: string;
  /** Where a file holds several tables, which of them; with the file it is how a place is told: `book.xlsx#agencies`. */
  readonly part: string | null;
  /** The table of the bundle that it is by its format, as the nodes of a graph are; null where name or mapping tell. */
  readonly table: TableName | null;
  /** The header, trimmed. */
  readonly columns: readonly string[];
  /** How it was read, for whoever looks at the first rows: the encoding and the delimiter, say. */
  readonly readAs: string;
  /** Every row below the header in batches of any size, from the first again each time that it is asked for. */
  readonly rows: () => AsyncIterable<readonly RawRow[]> | Iterable<readonly RawRow[]>;
}

/** How a table is called where a problem or a row's origin is told. */
export const tableLabel = ({ file, part }: Pick<RawTable, 'file' | 'part'>): string =>
  part === null ? file : `${file}#${part}`;
