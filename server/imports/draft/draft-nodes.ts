import { type NodeTable, type NodeTableName, nodeTables } from '#contract/bundle';
import { nodeModel, type PropertyKind } from '#contract/graph-model';
import { agencyTypes, membersKnownValues, partnershipTypes } from '#contract/vocabulary';
import { checkIdLength, checkSpoiled, checkWord } from '../check/check-words.ts';
import type { Place, ProblemList } from '../check/problem-list.ts';
import type { Bundle } from '../open-bundle.ts';
import type { Row } from '../row.ts';
import { checkOrder, propertyValue } from './cell-values.ts';
import { type Drafts, type NodeDraft, nodeKey, type Properties } from './draft.ts';
import { placeOf } from './drafting.ts';
import type { NodeNames } from './node-names.ts';

/** Numbers that may be below 0. */
const signedNumbers: ReadonlySet<string> = new Set(['figures.value']);

const findingKinds = ['duplication', 'missing-link', 'overload'];

/** Words of a closed list are errors when they are off it; words of an open list are kept, with a warning. */
const wordLists: Readonly<Record<string, { readonly words: readonly string[]; readonly closed: boolean }>> = {
  'partnerships.type': { words: partnershipTypes, closed: false },
  'partnerships.members_known': { words: membersKnownValues, closed: true },
  'agencies.type': { words: agencyTypes, closed: false },
  'claims.kind': { words: findingKinds, closed: true },
};

const checkListed = (table: NodeTableName, column: string, value: string, row: Row, problems: ProblemList): void => {
  const list = wordLists[`${table}.${column}`];
  if (!list || list.words.includes(value)) return;
  const place = { file: row.file, line: row.line, column, value };
  if (list.closed)
    problems.error(place, `${column} is ${JSON.stringify(value)}: write one of ${list.words.join(', ')}.`);
  else problems.warn(place, `${column} ${JSON.stringify(value)} is not one of the usual words. It is kept as written.`);
};

interface RowId {
  readonly id: string;
  /** The columns that it was read from, the one with most of it first. */
  readonly columns: readonly [string, ...string[]];
}

const rowId = (table: NodeTableName, { idFrom }: NodeTable, row: Row, problems: ProblemList): RowId => {
  const cell = (column: string) => row.cells.get(column) ?? '';
  if (table === 'boundaries' && cell('code') && cell('kind')) {
    const id = `${cell('kind')}:${cell('code')}`;
    if (cell('id') && cell('id') !== id) {
      problems.error(
        { file: row.file, line: row.line, column: 'id', value: cell('id') },
        `A boundary with a code has the id ${id}. Leave the id blank, or leave out the code.`,
      );
    }
    return { id, columns: ['code', 'kind'] };
  }
  if (idFrom[0] === 'id') {
    const column = idFrom.find((name) => cell(name) !== '') ?? 'id';
    return { id: cell(column), columns: [column] };
  }
  const [longest = 'id', ...others] = idFrom.toSorted((a, b) => cell(b).length - cell(a).length);
  return { id: idFrom.map(cell).join(':').replace(/:+$/, ''), columns: [longest, ...others] };
};

const checkIdentity = (row: Row, { id, columns }: RowId, problems: ProblemList): void => {
  for (const column of new Set(['id', 'name', ...columns])) {
    const value = row.cells.get(column);
    if (value === undefined) continue;
    checkWord(placeOf(row, column), value, problems);
    if (column === 'id' || column === 'name') checkSpoiled(placeOf(row, column), value, problems);
  }
  const [longest] = columns;
  const remedy = ['id', 'name'].includes(longest)
    ? 'Give it a shorter id; a name may be longer.'
    : `Shorten ${longest}.`;
  checkIdLength(placeOf(row, longest), id, remedy, problems);
};

const draftNode = (table: NodeTableName, row: Row, problems: ProblemList): NodeDraft | null => {
  const { label, columns, nameFrom }: NodeTable = nodeTables[table];
  const identity = rowId(table, nodeTables[table], row, problems);
  const { id } = identity;
  if (id === '') {
    problems.error(
      { file: row.file, line: row.line, column: 'id' },
      'The row has no id and no name. Give it one of them.',
    );
    return null;
  }
  checkIdentity(row, identity, problems);
  const kinds: Readonly<Record<string, PropertyKind>> = nodeModel[label];
  const properties: Properties = new Map();
  const givenName =
    row.cells.get('name') ??
    (nameFrom[0] === 'name' ? undefined : nameFrom.map((column) => row.cells.get(column) ?? '').join(': '));
  if (givenName !== undefined) properties.set('name', givenName);
  for (const [column, { becomes, ...rest }] of Object.entries(columns)) {
    const value = row.cells.get(column);
    if (becomes !== 'property' || value === undefined || !('property' in rest)) continue;
    checkListed(table, column, value, row, problems);
    const kind = signedNumbers.has(`${table}.${column}`) ? 'signed number' : (kinds[rest.property] ?? 'text');
    const held = propertyValue(kind, { file: row.file, line: row.line, column, value }, problems);
    if (held !== undefined) properties.set(rest.property, held);
  }
  checkOrder(
    { file: row.file, line: row.line },
    properties.get('started') ?? properties.get('since'),
    properties.get('ended') ?? properties.get('until'),
    problems,
  );
  return { label, id, properties, provenance: [], place: placeOf(row, identity.columns[0]) };
};

/** A node keeps the names of what was merged into it, whatever other names its row gives. */
const asKept = (draft: NodeDraft, names: NodeNames): NodeDraft => {
  const merged = names.mergedInto(draft.label, draft.id);
  return merged.length === 0 ? draft : { ...draft, atFirst: new Map(), alsoCalled: [...merged] };
};

/** The row of a node that was merged into another says only what is not known of that one. */
const asMerged = ({ label, properties, place }: NodeDraft, id: string, names: NodeNames): NodeDraft => {
  const { name, aliases = [], ...rest } = Object.fromEntries(properties);
  const others = [...(name === undefined ? [] : [name]), ...[aliases].flat()].map(String);
  return {
    label,
    id,
    properties: new Map(),
    atFirst: new Map(Object.entries(rest)),
    alsoCalled: [...names.mergedInto(label, id), ...others],
    provenance: [],
    place,
  };
};

/** One draft of two rows that are about one node by now: what its own row says goes first. */
const addedTo = (known: NodeDraft, more: NodeDraft): NodeDraft => {
  for (const [name, value] of more.properties) known.properties.set(name, value);
  for (const [name, value] of more.atFirst ?? []) if (!known.atFirst?.has(name)) known.atFirst?.set(name, value);
  known.alsoCalled?.push(...(more.alsoCalled ?? []));
  return known;
};

export interface DraftedRow {
  readonly table: NodeTableName;
  readonly row: Row;
  readonly draft: NodeDraft;
}

/** The nodes that the bundle declares, each made known to `names`. Declaring one twice is an error. */
export const draftNodes = async (
  bundle: Bundle,
  drafts: Drafts,
  names: NodeNames,
  problems: ProblemList,
): Promise<DraftedRow[]> => {
  const drafted: DraftedRow[] = [];
  const declared = new Map<string, Place>();
  const byKey = new Map<string, NodeDraft>();
  const declare = (table: NodeTableName, row: Row): void => {
    const read = draftNode(table, row, problems);
    if (!read) return;
    const earlier = declared.get(nodeKey(read));
    if (earlier) {
      const { file, line = '?' } = earlier;
      const where = file === row.file ? `line ${line}` : `${file}, line ${line}`;
      problems.error(
        { ...read.place, value: read.id },
        `${read.label} ${read.id} is declared already in ${where}. Keep one of the two rows.`,
      );
      return;
    }
    declared.set(nodeKey(read), read.place);
    const keep = names.keptFor(read.label, read.id);
    const own = keep === null ? asKept(read, names) : asMerged(read, keep, names);
    const known = byKey.get(nodeKey(own));
    const draft = known ? addedTo(known, own) : own;
    if (!known) {
      drafts.nodes.push(draft);
      byKey.set(nodeKey(draft), draft);
    }
    if (keep === null) names.add(draft.label, draft.id, String(draft.properties.get('name') ?? draft.id));
    drafted.push({ table, row, draft });
  };
  for (const table of Object.keys(nodeTables) as NodeTableName[]) {
    for await (const batch of bundle.rows(table, problems)) for (const row of batch) declare(table, row);
  }
  return drafted;
};
