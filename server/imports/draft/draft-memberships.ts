import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { checkIdLength, checkSpoiled, checkWord } from '../check/check-words.ts';
import type { Row } from '../row.ts';
import { type HeldProperties, type NodeDraft, type NodeKey, nodeKey, type Provenance } from './draft.ts';
import { type Drafting, placeOf } from './drafting.ts';
import { SeatProperties } from './seat-properties.ts';

/** Makes a node of what a membership names and nothing declares, with the cell as its id and name. */
const createNode = (row: Row, column: string, node: NodeKey, key: string, drafting: Drafting): void => {
  const { drafts, names, problems } = drafting;
  const place = placeOf(row, column);
  const { label, id } = node;
  checkWord(place, id, problems);
  checkSpoiled(place, id, problems);
  checkIdLength(place, id, 'Declare it in its table with a shorter id; a name may be longer.', problems);
  names.add(label, id, id);
  drafts.nodes.set(key, {
    label,
    id,
    properties: new Map([['name', id]]),
    provenance: [...drafting.provenanceOf(row)],
    place,
  });
};

interface Named {
  readonly key: NodeKey;
  /** Its draft, where it is one that seats created. */
  readonly created: NodeDraft | null;
  /** The source that was added to the draft last: most rows only repeat it. */
  lastSource: string;
}

/** Later rows only repeat what the first created: of each source the first place is enough. */
const repeatNode = (named: Named, citations: readonly Provenance[]): void => {
  const [first] = citations;
  if (!named.created || !first || (citations.length === 1 && first.source === named.lastSource)) return;
  const { provenance } = named.created;
  for (const citation of citations)
    if (!provenance.some(({ source }) => source === citation.source)) provenance.push(citation);
  named.lastSource = first.source;
};

/** The same text in memory of its own: a cell is a part of the text of its file, all of which would be kept with it. */
const ownText = (text: string): string => Buffer.from(text).toString();

/** What cells name of one label, by their texts. */
class NamedByText {
  private readonly byText = new Map<string, Named>();
  private lastText: string | null = null;
  private last: Named | undefined;

  /** Tables tell of one partnership row after row. */
  get(text: string): Named | undefined {
    if (text === this.lastText) return this.last;
    this.last = this.byText.get(text);
    this.lastText = text;
    return this.last;
  }

  set(text: string, named: Named): void {
    this.byText.set(text, named);
    this.lastText = null;
  }
}

/** What the cells of memberships name and say, found once for each cell’s text. */
export class NamedInSeats {
  private readonly known = {
    Partnership: new NamedByText(),
    Agency: new NamedByText(),
    Person: new NamedByText(),
  };
  readonly properties = new SeatProperties();
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
    const known = this.known[label].get(text);
    if (known) {
      if (known.created) repeatNode(known, this.drafting.provenanceOf(row));
      return known.key;
    }
    const own = ownText(text);
    const named = this.find(row, column, label, own);
    if (named) this.known[label].set(own, named);
    return named?.key ?? null;
  }

  private find(row: Row, column: string, label: NodeLabel, text: string): Named | null {
    const { drafts, names, problems, provenanceOf } = this.drafting;
    const found = names.find([label], text, placeOf(row, column), problems);
    if (found === 'ambiguous') return null;
    const key = found ?? { label, id: text };
    const id = nodeKey(key);
    if (!found) {
      this.created.add(id);
      createNode(row, column, key, id, this.drafting);
    }
    const created = this.created.has(id) ? (drafts.nodes.get(id) ?? null) : null;
    const named = { key, created, lastSource: '' };
    if (created) repeatNode(named, provenanceOf(row));
    return named;
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

const noProperties: HeldProperties = new Map();

/**
 * A seat: the agency’s (or member partnership’s) own, and beside it that of the person who sits for it.
 *
 * Whoever sits beside a member partnership speaks for it (`onBehalfOf`) as for an agency, because a member of its own
 * right would count one body twice; only an agency is represented (REPRESENTS).
 */
export const draftMembership = (row: Row, named: NamedInSeats, drafting: Drafting): void => {
  const { problems } = drafting;
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
  const to = named.node(row, 'partnership', 'Partnership');
  const body = named.node(row, 'agency', memberKind === 'agency' ? 'Agency' : 'Partnership');
  const person = named.node(row, 'person', 'Person');
  const properties = named.properties.of(row, problems);
  const provenance = drafting.provenanceOf(row);
  if (!to) return;
  const relate = (type: RelationshipType, from: NodeKey, to: NodeKey, held: HeldProperties, column: string) =>
    drafting.relate({ type, from, to, properties: held, provenance, place: placeOf(row, column) });
  if (body) relate('MEMBER_OF', body, to, properties, 'agency');
  if (!person) return;
  const spokenFor = body ?? requireSpokenFor(row, drafting);
  const ofPerson = spokenFor ? new Map([...properties, ['onBehalfOf', spokenFor.id]]) : properties;
  relate('MEMBER_OF', person, to, ofPerson, 'person');
  if (body?.label === 'Agency') relate('REPRESENTS', person, body, noProperties, 'person');
};
