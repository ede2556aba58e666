/** How tables of any shape become tables of the import bundle. Made in the page, saved as JSON, accepted by `--mapping`. */

import type { Static } from 'typebox';
import * as Type from 'typebox';
import { tableNames } from './bundle.ts';
import { mapOf } from './map-of.ts';

const Words = (description: string) => mapOf(Type.String(), { description });

/** Rows of one table of the bundle, one for each row of the table that is mapped. */
export const MappedRows = Type.Object(
  {
    table: Type.Enum([...tableNames]),
    columns: Words('A key a column of the bundle’s table: the column of the mapped table that it takes.'),
    constants: Type.Optional(Words('A key a column of the bundle’s table: what it holds in every row.')),
    separators: Type.Optional(
      Words(
        'A key a column of the bundle’s table: what parts several values in its cells. Several ids make several rows.',
      ),
    ),
  },
  { additionalProperties: false },
);
export type MappedRows = Static<typeof MappedRows>;

/** One kind of area in a lookup of codes. */
export const LookupLevel = Type.Object(
  {
    kind: Type.String({ minLength: 1, description: 'Of area: district, LAD, police …' }),
    code: Type.String({ minLength: 1, description: 'The column with its code.' }),
    name: Type.Optional(Type.String({ description: 'The column with its name.' })),
  },
  { additionalProperties: false },
);
export type LookupLevel = Static<typeof LookupLevel>;

export const TableMapping = Type.Object(
  {
    file: Type.Optional(
      Type.String({
        description:
          'The file, or file#sheet, that is meant; without it, or where no such file is brought, any that has the columns named.',
      }),
    ),
    encoding: Type.Optional(Type.Enum(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])),
    delimiter: Type.Optional(Type.String({ minLength: 1, maxLength: 1 })),
    header: Type.Optional(
      Type.Boolean({ description: 'False: the first row is data, and columns are called column 1, column 2 …' }),
    ),
    width: Type.Optional(
      Type.Integer({
        minimum: 1,
        description:
          'How many columns a file without header row has, by which the mapping goes for files of other names.',
      }),
    ),
    dates: Type.Optional(
      Type.Enum(['day-first', 'month-first'], {
        description: 'The order in dates such as 03/04/2001. Without it they are errors.',
      }),
    ),
    makes: Type.Array(MappedRows, {
      description:
        'What each row of the table becomes. Where nothing makes anything, the file is only read as is said here.',
    }),
    lookup: Type.Optional(
      Type.Array(LookupLevel, {
        minItems: 2,
        description: 'The table looks up areas: the first is the smallest, and lies in each of the others.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type TableMapping = Static<typeof TableMapping>;

/** Whether it says what the rows become; else it says at most how the file is read. */
export const makesAnything = ({ makes, lookup }: TableMapping): boolean => makes.length > 0 || lookup !== undefined;

export const Mapping = Type.Object(
  { version: Type.Literal(1), tables: Type.Array(TableMapping, { minItems: 1 }) },
  { additionalProperties: false },
);
export type Mapping = Static<typeof Mapping>;

/** The columns that a mapping takes from a table. */
export const columnsTaken = ({ makes, lookup = [] }: TableMapping): readonly string[] => [
  ...new Set([
    ...makes.flatMap(({ columns }) => Object.values(columns)),
    ...lookup.flatMap(({ code, name }) => (name === undefined ? [code] : [code, name])),
  ]),
];
