import { type NodeLabel, type RelationshipType, relationshipModel } from '#contract/graph-model';
import { memberRoles } from '#contract/vocabulary';
import { checkIdLength, checkSpoiled, checkWord } from '../check/check-words.ts';
import type { Row } from '../row.ts';
import { type NodeDraft, type NodeKey, nodeKey, type Properties } from './draft.ts';
import { type Drafting, placeOf, rowProperties } from './drafting.ts';

const usualRoles: ReadonlySet<string> = new Set(memberRoles);

const seatColumns = {
  role: 'role',
  formal: 'formal',
  seniority: 'seniority',
  attendance: 'attendance',
  since: 'since',
  until: 'until',
  hours_per_year: 'hoursPerYear',
};

/** Makes a node of what a membership names and nothing declares, with the cell as its id and name. */
const createNode = (row: Row, column: string, key: NodeKey, drafting: Drafting): void => {
  const { drafts, names, problems } = drafting;
  const place = placeOf(row, column);
  checkWord(place, key.id, problems);
  checkSpoiled(place, key.id, problems);
  checkIdLength(place, key.id, 'Declare it in its table with a shorter id; a name may be longer.', problems);
  names.add(key.label, key.id, key.id);
  drafts.nodes.set(nodeKey(key), {
    ...key,
    properties: new Map([['name', key.id]]),
    provenance: [...drafting.provenanceOf(row)],
    place,
  });
};

/** Later rows only repeat what the first created: of each source the first place is enough. */
const repeatNode = (row: Row, { provenance }: NodeDraft, drafting: Drafting): void => {
  for (const citation of drafting.provenanceOf(row))
    if (!provenance.some(({ source }) => source === citation.source)) provenance.push(citation);
};

interface Named {
  readonly key: NodeKey;
  /** Its draft, where it is one that seats created. */
  readonly created: NodeDraft | null;
}

/** What the cells of memberships name, found once for each cell's text. */
export class NamedInSeats {
  private readonly known: Readonly<Partial<Record<NodeLabel, Map<string, Named>>>> = {
    Partnership: new Map(),
    Agency: new Map(),
    Person: new Map(),
  };
  private readonly created: Set<string>;
  private readonly drafting: Drafting;

  /** @param created takes the keys of nodes that nothing declared. */
  constructor(created: Set<string>, drafting: Drafting) {
    this.created = created;
    this.drafting = drafting;
  }

  /** The node that a cell names, created where there is none; null where the cell is blank, or two nodes carry its text. */
  node(row: Row, column: string, label: 'Partnership' | 'Agency' | 'Person'): NodeKey | null {
    const text = row.cells.get(column);
    if (text === undefined) return null;
    const known = this.known[label]!.get(text);
    if (known) {
      if (known.created) repeatNode(row, known.created, this.drafting);
      return known.key;
    }
    const named = this.find(row, column, label, text);
    if (named) this.known[label]!.set(text, named);
    return named?.key ?? null;
  }

  private find(row: Row, column: string, label: NodeLabel, text: string): Named | null {
    const { drafts, names, problems } = this.drafting;
    const found = names.find([label], text, placeOf(row, column), problems);
    if (found === 'ambiguous') return null;
    const key = found ?? { label, id: text };
    const id = nodeKey(key);
    if (!found) {
      this.created.add(id);
      createNode(row, column, key, this.drafting);
    }
    const created = this.created.has(id) ? (drafts.nodes.get(id) ?? null) : null;
    if (found && created) repeatNode(row, created, this.drafting);
    return { key, created };
  }
}

/** The body that a person speaks for where the row does not tell that body’s own seat too. */
const requireSpokenFor = (row: Row, { names, problems }: Drafting): NodeKey | null => {
  const text = row.cells.get('on_behalf_of');
  if (text === undefined) return null;
  const place = placeOf(row, 'on_behalf_of');
  const agency = names.find(['Agency'], text, place, problems);
  if (agency === 'ambiguous') return null;
  return agency ?? names.require(['Partnership'], text, place, problems);
};

/**
 * A seat: the agency’s (or member partnership’s) own, and beside it that of the person who sits for it.
 *
 * Whoever sits beside a member partnership speaks for it (`onBehalfOf`) as for an agency, because a member of its own
 * right would count one body twice; only an agency is represented (REPRESENTS).
 */
export const draftMembership = (row: Row, named: NamedInSeats, drafting: Drafting): void => {
  const { drafts, problems } = drafting;
  const memberKind = row.cells.get('member_kind') ?? 'agency';
  if (memberKind !== 'agency' && memberKind !== 'partnership') {
    problems.error(
      { ...placeOf(row, 'member_kind'), value: memberKind },
      `member_kind is ${JSON.stringify(memberKind)}: write agency or partnership, or leave it blank.`,
    );
    return;
  }
  const { cells } = row;
  for (const needed of ['partnership', 'agency'] as const) {
    if (cells.has(needed) || (needed === 'agency' && cells.has('person'))) continue;
    problems.error(
      placeOf(row, needed),
      `${needed} is blank. A membership names a partnership, and an agency or a person.`,
    );
    return;
  }
  if (cells.has('on_behalf_of') && (cells.has('agency') || !cells.has('person'))) {
    problems.error(
      { ...placeOf(row, 'on_behalf_of'), value: cells.get('on_behalf_of')! },
      'on_behalf_of goes with a person alone: leave it blank where the row names an agency, or no person.',
    );
    return;
  }
  const role = cells.get('role');
  if (role !== undefined && !usualRoles.has(role)) {
    checkWord(placeOf(row, 'role'), role, problems);
    problems.warn(
      { ...placeOf(row, 'role'), value: role },
      `role ${JSON.stringify(role)} is not one of the usual words. It is kept as written.`,
    );
  }
  const to = named.node(row, 'partnership', 'Partnership');
  const body = named.node(row, 'agency', memberKind === 'agency' ? 'Agency' : 'Partnership');
  const person = named.node(row, 'person', 'Person');
  const properties = rowProperties(row, relationshipModel.MEMBER_OF.properties, seatColumns, problems);
  const provenance = drafting.provenanceOf(row);
  if (!to) return;
  const relate = (type: RelationshipType, from: NodeKey, to: NodeKey, held: Properties, column: string) =>
    drafts.addRelation({
      type,
      from,
      to,
      properties: new Map(held),
      provenance: [...provenance],
      place: placeOf(row, column),
    });
  if (body) relate('MEMBER_OF', body, to, properties, 'agency');
  if (!person) return;
  const spokenFor = body ?? requireSpokenFor(row, drafting);
  const onBehalfOf: Properties = spokenFor ? new Map([['onBehalfOf', spokenFor.id]]) : new Map();
  relate('MEMBER_OF', person, to, new Map([...properties, ...onBehalfOf]), 'person');
  if (body?.label === 'Agency') relate('REPRESENTS', person, body, new Map(), 'person');
};
