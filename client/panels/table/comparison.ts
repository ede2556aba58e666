import type { NodeDetails } from '#contract/details';
import type { Finding } from '#contract/findings';
import type { NodeLabel } from '#contract/graph-model';
import type { NodeReference } from '#contract/node-reference';
import { nodeKey } from '../../node-key.ts';
import { words } from '../../words/words.ts';

// Who sits where, for the partnerships of a finding. Members are counted as everywhere in the product: every role but
// observer, and a person who sits on behalf of an agency is that agency's representative, not a member.

export type Seat = 'member' | 'missing' | 'none';

export interface ComparisonRow {
  /** Tells the row apart; a missing member has no node, so this is no key of one. */
  readonly id: string;
  readonly name: string;
  /** The member itself; null where it is missing, or where the row is a missing link. */
  readonly node: NodeReference | null;
  readonly kind: NodeLabel | 'missing-member' | 'missing-link';
  /** One for each subject, in their order. */
  readonly seats: readonly Seat[];
  /** What is recorded of each seat beside its being there, in the same order: "chair, informal". */
  readonly seatFacts: readonly string[];
}

export interface Comparison {
  readonly subjects: readonly NodeReference[];
  readonly rows: readonly ComparisonRow[];
}

const isMember = ({ type, direction, other, properties }: NodeDetails['relations'][number]): boolean =>
  type === 'MEMBER_OF' &&
  direction === 'in' &&
  properties['role'] !== 'observer' &&
  !(other.kind === 'Person' && properties['onBehalfOf'] !== undefined);

interface Member {
  readonly node: NodeReference;
  readonly facts: ReadonlySet<string>;
}

/** Role and formality of a seat, where they say more than that it is a member's. */
const factsOf = ({ properties: { role, formal } }: NodeDetails['relations'][number]): string[] => [
  ...(typeof role === 'string' && role !== 'member' ? [role] : []),
  ...(formal === false ? [words.table.informal] : []),
];

/** Who sits on a partnership; of several seats of one member, what is recorded of any. */
const membersOf = (subject: NodeDetails): Map<string, Member> => {
  const members = new Map<string, Member>();
  for (const relation of subject.relations.filter(isMember)) {
    const key = nodeKey(relation.other);
    const facts = [...(members.get(key)?.facts ?? []), ...factsOf(relation)];
    members.set(key, { node: relation.other, facts: new Set(facts) });
  }
  return members;
};

const seatsHeld = ({ seats }: ComparisonRow): number => seats.filter((seat) => seat === 'member').length;

const byNumberOfSeats = (a: ComparisonRow, b: ComparisonRow): number =>
  seatsHeld(b) - seatsHeld(a) ||
  a.seats.indexOf('member') - b.seats.indexOf('member') ||
  a.name.localeCompare(b.name, 'en-GB');

const missingRows = ({ missing }: Finding, subjects: readonly NodeReference[]): ComparisonRow[] =>
  missing.map(({ kind, at, to, name }) => ({
    id: `missing ${kind} ${at} ${to ?? ''} ${name}`,
    name: kind === 'member' ? name : words.table.link,
    node: null,
    kind: kind === 'member' ? 'missing-member' : 'missing-link',
    seats: subjects.map(({ id }) => (id === at || id === to ? 'missing' : 'none')),
    seatFacts: subjects.map(() => ''),
  }));

/** The partnerships among a finding's subjects: what can be compared by members. */
export const comparedSubjects = ({ subjects }: Finding): NodeReference[] =>
  subjects.filter(({ kind }) => kind === 'Partnership');

/** What is missing first, then who sits on most of the subjects, then by name. */
export const compareMembers = (finding: Finding, subjects: readonly NodeDetails[]): Comparison => {
  const memberships = subjects.map(membersOf);
  const members = new Map(memberships.flatMap((each) => [...each]));
  const rows = [...members].map(
    ([key, { node }]): ComparisonRow => ({
      id: key,
      name: node.name,
      node,
      kind: node.kind,
      seats: memberships.map((each) => (each.has(key) ? 'member' : 'none')),
      seatFacts: memberships.map((each) => [...(each.get(key)?.facts ?? [])].join(', ')),
    }),
  );
  return { subjects, rows: [...missingRows(finding, subjects), ...rows.sort(byNumberOfSeats)] };
};
