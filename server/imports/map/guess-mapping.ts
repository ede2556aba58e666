/** What a table nobody has mapped yet is most likely about, by the names and the contents of its columns. */
import { type TableName, tableColumns } from '#contract/bundle';
import type { LookupLevel, MappedRows, TableMapping } from '#contract/mapping';
import { withGuessedSeparators } from './guess-separators.ts';

/** A table as its first rows show it. */
export interface Sample {
  readonly columns: readonly string[];
  /** Cells by the place of their column. */
  readonly rows: readonly (readonly string[])[];
}

/** Words of a header, folded: `Agency_Name` and `agency name` are one. */
const folded = (header: string): string =>
  header
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** How people head the columns of a list of seats. */
const headings: Readonly<Record<string, readonly string[]>> = {
  partnership: ['partnership', 'board', 'committee', 'group', 'forum', 'body', 'network', 'consortium', 'event'],
  agency: [
    'agency',
    'organisation',
    'organization',
    'member',
    'partner',
    'institution',
    'company',
    'authority',
    'employer',
  ],
  person: ['person', 'representative', 'contact', 'delegate', 'officer', 'attendee', 'individual', 'councillor'],
  role: ['role', 'position', 'capacity', 'office'],
  since: ['since', 'from', 'start', 'start date', 'started', 'joined', 'date joined', 'appointed'],
  until: ['until', 'to', 'end', 'end date', 'ended', 'left', 'date left', 'resigned'],
  formal: ['formal'],
  attendance: ['attendance'],
  seniority: ['seniority', 'grade'],
  hours_per_year: ['hours', 'hours per year', 'hours a year'],
};

/** How they head the columns that tell of a thing itself. */
const ownHeadings: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'code', 'reference', 'ref', 'key', 'number', 'identifier', 'slug'],
  name: ['name', 'title'],
  type: ['type', 'kind', 'sort', 'category'],
  sector: ['sector'],
  tier: ['tier', 'level'],
  purpose: ['purpose', 'aim', 'remit', 'objective'],
  started: ['started', 'start', 'start date', 'founded', 'established'],
  ended: ['ended', 'end', 'end date', 'dissolved', 'closed'],
  meetings_per_year: ['meetings', 'meetings per year', 'meetings a year'],
};

/** How a word may stand in a heading, the surest first: what has an id is named by it. */
const forms: readonly ((word: string) => string)[] = [
  (word) => `${word} id`,
  (word) => `${word} code`,
  (word) => word,
  (word) => `${word} name`,
  (word) => `${word}s`,
  (word) => `name of ${word}`,
];

const fits = (header: string, words: readonly string[]): boolean =>
  words.some((word) => forms.some((form) => form(word) === folded(header)));

/** The column that is headed so most surely and not taken yet. */
const findColumn = (
  columns: readonly string[],
  words: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined => {
  const free = columns.filter((column) => !taken.has(column));
  const headings = words.flatMap((word) => forms.map((form) => form(word)));
  const found = headings.find((heading) => free.some((column) => folded(column) === heading));
  return free.find((column) => folded(column) === found);
};

const columnsBy = (
  columns: readonly string[],
  wanted: Readonly<Record<string, readonly string[]>>,
): Record<string, string> => {
  const found: Record<string, string> = {};
  const taken = new Set<string>();
  for (const [target, words] of Object.entries(wanted)) {
    const column = findColumn(columns, words, taken);
    if (column === undefined) continue;
    found[target] = column;
    taken.add(column);
  }
  return found;
};

const valuesOf = ({ columns, rows }: Sample, column: string): string[] => {
  const place = columns.indexOf(column);
  return rows.map((row) => (row[place] ?? '').trim()).filter((value) => value !== '');
};

/** Codes as statistical offices give them: E07000120, LA-01, 38UB. */
const codePattern = /^[A-Z]{1,3}[-]?\d{2,}[A-Z0-9]*$|^\d{2}[A-Z]{2}$/;
const mostlyCodes = 0.9;

const isCodes = (sample: Sample, column: string): boolean => {
  const values = valuesOf(sample, column);
  return values.length > 0 && values.filter((value) => codePattern.test(value)).length >= mostlyCodes * values.length;
};

/** `LAD19CD` is of the kind LAD, and its names stand in `LAD19NM`. */
const levelOf = (columns: readonly string[], code: string): LookupLevel => {
  const stem = code.replace(/[_ -]?(?:cd|code)$/i, '');
  const name = columns.find(
    (column) => column !== code && column !== stem && column.replace(/[_ -]?(?:nm|name)$/i, '') === stem,
  );
  const kind = stem.replace(/\d{2,4}$/, '') || code;
  return { kind, code, ...(name === undefined ? {} : { name }) };
};

/**
 * A lookup of areas: two columns of codes at least, and little but codes and their names. The one with most codes is of
 * the smallest areas.
 */
const guessLookup = (sample: Sample): TableMapping | null => {
  const codes = sample.columns.filter((column) => /(?:cd|code)$/i.test(column) && isCodes(sample, column));
  if (codes.length < 2) return null;
  const counts = new Map(codes.map((column) => [column, new Set(valuesOf(sample, column)).size]));
  const ordered = codes.toSorted((a, b) => counts.get(b)! - counts.get(a)!);
  const lookup = ordered.map((column) => levelOf(sample.columns, column));
  const taken = lookup.reduce((count, { name }) => count + (name === undefined ? 1 : 2), 0);
  const filled = sample.columns.filter((column) => valuesOf(sample, column).length > 0).length;
  return taken >= filled / 2 ? { makes: [], lookup } : null;
};

/** Two columns and no more: who sits where, or, where both hold the same things, what is linked to what. */
const guessEdges = (sample: Sample): TableMapping | null => {
  const [first, second, ...more] = sample.columns.filter((column) => valuesOf(sample, column).length > 0);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const { id, name } = columnsBy([first, second], ownHeadings);
  if (id !== undefined && name !== undefined) return null;
  const a = new Set(valuesOf(sample, first));
  const b = new Set(valuesOf(sample, second));
  const both = [...a].filter((value) => b.has(value)).length;
  if (both >= Math.min(a.size, b.size) / 2) {
    return {
      makes: [
        { table: 'partnerships', columns: { id: first } },
        { table: 'partnerships', columns: { id: second } },
        { table: 'links', columns: { from: first, to: second } },
      ],
    };
  }
  // Fewer boards than members, as a rule.
  const [partnership, agency] = a.size <= b.size ? [first, second] : [second, first];
  return { makes: [{ table: 'memberships', columns: { partnership, agency } }] };
};

/** What tells of the agency or partnership itself in a list of seats: `Agency type` beside `Agency`. */
const ownRows = (columns: readonly string[], table: TableName, named: string): MappedRows[] => {
  const stem = folded(named).replace(/ (?:name|id|code)$/, '');
  const own: Record<string, string> = { id: named };
  for (const column of columns) {
    if (column === named || !folded(column).startsWith(`${stem} `)) continue;
    const rest = folded(column).slice(stem.length + 1);
    const property = Object.keys(ownHeadings).find((key) => ownHeadings[key]!.includes(rest));
    if (property !== undefined && tableColumns(table).includes(property)) own[property] ??= column;
  }
  return Object.keys(own).length === 1 ? [] : [{ table, columns: own }];
};

const guessSeats = ({ columns }: Sample): TableMapping | null => {
  const found = columnsBy(columns, headings);
  const { partnership, agency, person } = found;
  if (partnership === undefined || (agency ?? person) === undefined) return null;
  return {
    makes: [
      ...ownRows(columns, 'partnerships', partnership),
      ...(agency === undefined ? [] : ownRows(columns, 'agencies', agency)),
      { table: 'memberships', columns: found },
    ],
  };
};

/** Whether each row has a value of its own in a column. */
const isKey = (sample: Sample, column: string): boolean => {
  const values = valuesOf(sample, column);
  return values.length === sample.rows.length && new Set(values).size === values.length;
};

/** `partnership_id` or `Local authority code`, where no column is headed `id` itself. */
const keyOf = (sample: Sample): string | undefined =>
  sample.columns.find((column) => / (?:id|code|ref|reference)$/.test(folded(column)) && isKey(sample, column));

const guessThings = (sample: Sample, file: string): TableMapping | null => {
  const { columns } = sample;
  const own = columnsBy(columns, ownHeadings);
  const id = own['id'] ?? keyOf(sample);
  const name = own['name'] ?? columns.find((column) => folded(column).endsWith(' name'));
  if (id === undefined && name === undefined) return null;
  const words = headings['partnership']!;
  const isPartnerships =
    fits(file.replace(/\.[^.]+$/, ''), words) ||
    [id, name].some((column) => column !== undefined && fits(column, words));
  const table = isPartnerships ? 'partnerships' : 'agencies';
  const named = { ...own, ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
  const known = Object.entries(named).filter(([target]) => tableColumns(table).includes(target));
  return { makes: [{ table, columns: Object.fromEntries(known) }] };
};

/** The likeliest mapping; one that makes nothing where nothing can be told. */
export const guessMapping = (sample: Sample, file: string): TableMapping =>
  withGuessedSeparators(
    guessLookup(sample) ?? guessSeats(sample) ?? guessEdges(sample) ?? guessThings(sample, file) ?? { makes: [] },
    (column) => valuesOf(sample, column),
  );
