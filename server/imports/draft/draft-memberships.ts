import { type NodeLabel, type RelationshipType, relationshipModel } from '#contract/graph-model';
import { memberRoles } from '#contract/vocabulary';
import { checkIdLength, checkSpoiled, checkWord } from '../check/check-words.ts';
import type { Row } from '../row.ts';
import { type NodeKey, nodeKey, type Properties } from './draft.ts';
import { type Drafting, placeOf, rowProperties } from './drafting.ts';

const seatColumns = {
  role: 'role',
  formal: 'formal',
  seniority: 'seniority',
  attendance: 'attendance',
  since: 'since',
  until: 'until',
  hours_per_year: 'hoursPerYear',
};

/** What a membership names and nothing declares is created, with the cell as its id and name. */
const findOrCreate = (
  row: Row,
  column: string,
  label: NodeLabel,
  created: Set<string>,
  drafting: Drafting,
): NodeKey | null => {
  const text = row.cells.get(column);
  if (text === undefined) return null;
  const found = drafting.names.find([label], text, placeOf(row, column), drafting.problems);
  if (found === 'ambiguous') return null;
  const key = found ?? { label, id: text };
  const known = drafting.drafts.nodes.get(nodeKey(key));
  if (!found || created.has(nodeKey(key))) {
    checkWord(placeOf(row, column), text, drafting.problems);
    if (!found) checkSpoiled(placeOf(row, column), text, drafting.problems);
    const remedy = 'Declare it in its table with a shorter id; a name may be longer.';
    checkIdLength(placeOf(row, column), text, remedy, drafting.problems);
  }
  if (!found) {
    created.add(nodeKey(key));
    drafting.names.add(label, text, text);
    drafting.drafts.nodes.set(nodeKey(key), {
      ...key,
      properties: new Map([['name', text]]),
      provenance: [...drafting.provenanceOf(row)],
      place: placeOf(row, column),
    });
  } else if (known && created.has(nodeKey(key))) {
    // Later rows only repeat it: of each source the first place is enough.
    for (const citation of drafting.provenanceOf(row)) {
      if (!known.provenance.some(({ source }) => source === citation.source)) known.provenance.push(citation);
    }
  }
  return key;
};

/**
 * A seat: the agency’s (or member partnership’s) own, and beside it that of the person who sits for it.
 *
 * Whoever sits beside a member partnership speaks for it (`onBehalfOf`) as for an agency, because a member of its own
 * right would count one body twice; only an agency is represented (REPRESENTS).
 *
 * @param created collects the keys of nodes that nothing declared.
 */
export const draftMembership = (row: Row, created: Set<string>, drafting: Drafting): void => {
  const { drafts, problems } = drafting;
  const memberKind = row.cells.get('member_kind') ?? 'agency';
  if (memberKind !== 'agency' && memberKind !== 'partnership') {
    problems.error(
      { ...placeOf(row, 'member_kind'), value: memberKind },
      `member_kind is ${JSON.stringify(memberKind)}: write agency or partnership, or leave it blank.`,
    );
    return;
  }
  for (const needed of ['partnership', row.cells.has('person') ? '' : 'agency']) {
    if (needed === '' || row.cells.has(needed)) continue;
    problems.error(
      placeOf(row, needed),
      `${needed} is blank. A membership names a partnership, and an agency or a person.`,
    );
    return;
  }
  const role = row.cells.get('role');
  if (role !== undefined) checkWord(placeOf(row, 'role'), role, problems);
  if (role !== undefined && !(memberRoles as readonly string[]).includes(role)) {
    problems.warn(
      { ...placeOf(row, 'role'), value: role },
      `role ${JSON.stringify(role)} is not one of the usual words. It is kept as written.`,
    );
  }
  const to = findOrCreate(row, 'partnership', 'Partnership', created, drafting);
  const body = findOrCreate(row, 'agency', memberKind === 'agency' ? 'Agency' : 'Partnership', created, drafting);
  const person = findOrCreate(row, 'person', 'Person', created, drafting);
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
  const onBehalfOf: Properties = body ? new Map([['onBehalfOf', body.id]]) : new Map();
  relate('MEMBER_OF', person, to, new Map([...properties, ...onBehalfOf]), 'person');
  if (body?.label === 'Agency') relate('REPRESENTS', person, body, new Map(), 'person');
};
