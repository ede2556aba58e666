/** Networks whose seats are hidden: the illustrative county, and parliamentary groups where their files are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { makeSnapshot, type NodeRow, type RelationRow } from '../../server/analysis/build-snapshot.ts';
import { makeScope } from '../../server/analysis/scope.ts';
import { makeView, type View } from '../../server/analysis/view.ts';
import { projectRoot } from '../../server/project-root.ts';
import { bareNode, bareRelation } from '../bare-rows.ts';

/** An agency on a partnership. */
export interface Seat {
  readonly partnership: string;
  readonly agency: string;
}

export interface Seats {
  readonly name: string;
  /** Each once, in one order. */
  readonly seats: readonly Seat[];
  /** The network with so many of the seats. */
  readonly viewOf: (seats: readonly Seat[]) => View;
}

type Row = Readonly<Record<string, string>>;

const table = (...path: readonly string[]): readonly Row[] =>
  parse(readFileSync(join(...path)), { columns: true, trim: true });

const words = (cell = ''): string[] => cell.split('|').filter((word) => word !== '');

const viewWith =
  (nodes: readonly NodeRow[], others: readonly RelationRow[]) =>
  (seats: readonly Seat[]): View => {
    const held = seats.map(({ partnership, agency }) =>
      bareRelation('MEMBER_OF', `Agency ${agency}`, `Partnership ${partnership}`),
    );
    const snapshot = makeSnapshot(1, nodes, [...others, ...held]);
    return makeView(snapshot, makeScope(snapshot, { at: null, sources: null, area: null }));
  };

const eachOnce = (seats: readonly Seat[]): Seat[] => {
  const byKey = new Map(seats.map((seat) => [`${seat.partnership}\n${seat.agency}`, seat]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key)!);
};

const county = (): Seats => {
  const folder = join(projectRoot, 'seed', 'county');
  const boards = table(folder, 'partnerships.csv');
  const agencies = table(folder, 'agencies.csv');
  const areas = table(folder, 'boundaries.csv').map((row) => ({
    ...row,
    id: row['id'] || `${row['kind']}:${row['code']}`,
  }));
  const seats = table(folder, 'memberships.csv')
    .filter((row) => row['role'] !== 'observer' && row['agency'] && row['member_kind'] !== 'partnership')
    .map((row) => ({ partnership: row['partnership']!, agency: row['agency']! }));
  const themes = new Set(boards.flatMap((row) => words(row['themes'])));
  const life = (row: Row) => ({ since: row['started'] || null, until: row['ended'] || null });
  const nodes = [
    ...boards.map((row) => bareNode('Partnership', row['id']!, life(row))),
    ...agencies.map((row) => bareNode('Agency', row['id']!, { ...life(row), named: row['named'] !== 'no' })),
    ...areas.map((row: Row) => bareNode('Boundary', row['id']!, { complete: row['complete'] === 'yes' })),
    ...[...themes].map((id) => bareNode('Theme', id)),
  ];
  const relations = [
    ...boards.flatMap((row) =>
      words(row['boundaries']).map((to) => bareRelation('COVERS', `Partnership ${row['id']}`, `Boundary ${to}`)),
    ),
    ...boards.flatMap((row) =>
      words(row['themes']).map((to) => bareRelation('ADDRESSES', `Partnership ${row['id']}`, `Theme ${to}`)),
    ),
    ...areas.flatMap((row: Row) => [
      ...words(row['withins']).map((to) => bareRelation('WITHIN', `Boundary ${row['id']}`, `Boundary ${to}`)),
      ...words(row['parts']).map((from) => bareRelation('WITHIN', `Boundary ${from}`, `Boundary ${row['id']}`)),
    ]),
  ];
  return { name: 'the illustrative county', seats: eachOnce(seats), viewOf: viewWith(nodes, relations) };
};

const groups = (): Seats | null => {
  const folder = join(projectRoot, '..', 'shared', 'practice');
  if (!existsSync(join(folder, 'appg_memberships.csv'))) return null;
  const seats = eachOnce(
    table(folder, 'appg_memberships.csv')
      .filter((row) => row['partnership_id']!.startsWith('uk/'))
      .map((row) => ({ partnership: row['partnership_id']!, agency: row['agency_id']! })),
  );
  const themesOf = new Map(
    table(folder, 'appg_groups.csv').map((row) => [row['partnership_id']!, words(row['categories'])]),
  );
  const boards = [...new Set(seats.map(({ partnership }) => partnership))];
  const themes = new Set(boards.flatMap((id) => themesOf.get(id) ?? []));
  const nodes = [
    ...boards.map((id) => bareNode('Partnership', id)),
    ...[...new Set(seats.map(({ agency }) => agency))].map((id) => bareNode('Agency', id)),
    ...[...themes].map((id) => bareNode('Theme', id)),
  ];
  const relations = boards.flatMap((id) =>
    (themesOf.get(id) ?? []).map((theme) => bareRelation('ADDRESSES', `Partnership ${id}`, `Theme ${theme}`)),
  );
  return { name: 'parliamentary groups', seats, viewOf: viewWith(nodes, relations) };
};

/** @returns the county, and the parliamentary groups unless their files are not beside the project. */
export const allSeats = (): readonly Seats[] => [county(), groups()].filter((each) => each !== null);
