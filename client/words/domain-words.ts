import type { Certainty, Finding, FindingKind, FindingRule, Reason, Route } from '#contract/findings';
import type { NodeLabel, nodeModel, RelationshipType } from '#contract/graph-model';

interface Counted {
  readonly one: string;
  readonly many: string;
}

export const kindWords: Readonly<Record<NodeLabel, Counted>> = {
  Partnership: { one: 'Partnership', many: 'Partnerships' },
  Agency: { one: 'Agency', many: 'Agencies' },
  Person: { one: 'Person', many: 'People' },
  Boundary: { one: 'Area', many: 'Areas' },
  Theme: { one: 'Theme', many: 'Themes' },
  Target: { one: 'Target', many: 'Targets' },
  Plan: { one: 'Plan', many: 'Plans' },
  Programme: { one: 'Programme', many: 'Programmes' },
  Source: { one: 'Source', many: 'Sources' },
  Claim: { one: 'Claim', many: 'Claims' },
  Figure: { one: 'Published figure', many: 'Published figures' },
  Template: { one: 'Core membership', many: 'Core memberships' },
  Requirement: { one: 'Duty', many: 'Duties' },
};

/** A name as it is read: that of a core membership is made of cells, whose bars part types of agency of which one is enough. */
export const nameInWords = ({ kind, name }: { readonly kind: NodeLabel; readonly name: string }): string =>
  kind === 'Template' ? name.replaceAll(/\s*\|\s*/g, ' or ') : name;

type Models = typeof nodeModel;
type KeysOf<T> = T extends T ? keyof T : never;
export type PropertyName = KeysOf<Models[keyof Models]>;

export const propertyWords: Readonly<Record<PropertyName, string>> = {
  type: 'Type',
  purpose: 'Purpose',
  developedBy: 'Set up by',
  statutory: 'Required by law',
  formality: 'Formality',
  scope: 'Scope',
  lifespan: 'Lifespan',
  role: 'Role',
  scale: 'Scale',
  stage: 'Stage',
  membersKnown: 'Member list',
  started: 'Started',
  ended: 'Ended',
  meetingsPerYear: 'Meetings a year',
  hoursPerMeeting: 'Hours a meeting',
  budget: 'Money',
  evaluation: 'Evaluation',
  accountability: 'Accountable to',
  manager: 'Manager',
  aliases: 'Also called',
  named: 'Known by name',
  sector: 'Sector',
  tier: 'Level',
  capacityHours: 'Hours it can give a year',
  kind: 'Kind',
  code: 'Code',
  complete: 'All its parts recorded',
  population: 'Population',
  geometry: 'Outline',
  review: 'Review',
  amount: 'Amount',
  since: 'Since',
  until: 'Until',
  date: 'Date',
  url: 'Address',
  table: 'Table',
  row: 'Row',
  column: 'Column',
  value: 'Value',
  unit: 'Unit',
  at: 'As at',
  partnershipType: 'Type of partnership',
  anyOfAgencyTypes: 'Any one of',
  areaKind: 'Kind of area',
  requiredBy: 'Required by',
};

/** What an analyst always asks of a kind: shown as "not known" where nobody recorded it. */
export const keyFacts: Readonly<Partial<Record<NodeLabel, readonly PropertyName[]>>> = {
  Partnership: ['type', 'membersKnown', 'meetingsPerYear', 'hoursPerMeeting', 'started', 'statutory'],
  Agency: ['type', 'sector', 'tier'],
  Boundary: ['kind', 'complete', 'population'],
};

/** How `membersKnown` reads. Another value is shown as it is written. */
export const membersKnownWords: Readonly<Record<string, string>> = {
  all: 'complete',
  some: 'some members recorded',
  none: 'no member recorded',
};

/** A heading for the things at the other end, read from either end. */
export const relationWords: Readonly<Record<RelationshipType, { readonly out: string; readonly in: string }>> = {
  MEMBER_OF: { out: 'Sits on', in: 'Members' },
  ABSENT_FROM: { out: 'Stated to be absent from', in: 'Stated to be absent' },
  NOT_LINKED_TO: { out: 'Stated to have no link with', in: 'Stated to have no link with' },
  ASSESSES: { out: 'Its view of its involvement', in: 'How agencies see their involvement' },
  REPRESENTS: { out: 'Represents', in: 'Represented by' },
  LEADS: { out: 'Leads', in: 'Led by' },
  HOSTS: { out: 'Hosts', in: 'Hosted by' },
  SUCCEEDED_BY: { out: 'Succeeded by', in: 'Follows on from' },
  PART_OF: { out: 'Part of', in: 'Its groups and parts' },
  REPORTS_TO: { out: 'Reports to', in: 'Reported to by' },
  LEARNING_ARM_OF: { out: 'Learning arm of', in: 'Its learning arm' },
  LINKED_TO: { out: 'Linked with', in: 'Linked with' },
  COVERS: { out: 'Covers', in: 'Covered by' },
  OPERATES_IN: { out: 'Works in', in: 'Agencies at work here' },
  WITHIN: { out: 'Lies within', in: 'Made up of' },
  COTERMINOUS_WITH: { out: 'Reported to share its boundary with', in: 'Reported to share its boundary with' },
  OVERLAPS: { out: 'Reported to overlap', in: 'Reported to overlap' },
  ADDRESSES: { out: 'Themes', in: 'Worked on by' },
  PURSUES: { out: 'Targets', in: 'Pursued by' },
  FUNDED_BY: { out: 'Funded by', in: 'Pays for' },
  OWNS: { out: 'Owns', in: 'Owned by' },
  ELIGIBLE_FOR: { out: 'Eligible for', in: 'Eligible areas' },
  ABOUT: { out: 'About', in: 'Said of it' },
};

export const findingKindWords: Readonly<Record<FindingKind, string>> = {
  duplication: 'Duplication',
  'missing-link': 'Missing links',
  overload: 'Overload',
};

export const ruleWords: Readonly<Record<FindingRule, string>> = {
  'similar-partnerships': 'Share most of their members',
  'double-cover': 'Several of one type on one area',
  'missing-core-member': 'A core member is missing',
  'coverage-gap': 'No required partnership recorded for an area',
  'unlinked-same-ground-theme': 'Same ground and theme, no link',
  'no-learning-arm': 'The learning arm of nobody on record',
  'informal-only-link': 'Linked only informally',
  'single-person-link': 'A link that hangs on one person',
  'no-lead-body': 'No lead body on record',
  'unowned-target': 'A target without an owner on record',
  'no-lead-owner': 'A target without a lead on record',
  'under-represented-sector': 'A sector that its peers have, not on record',
  'likely-member': 'Perhaps a member: a prediction',
  'overloaded-agency': 'An agency carries too much',
  'overloaded-person': 'A person carries too much',
  'overloaded-partnership': 'A partnership takes too much',
  'overloaded-area': 'An area carries too much',
  'one-facing-many': 'One faces many',
  'assessments-disagree': 'Agencies see it differently',
  reported: 'Said by a source',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = { certain: 'Certain', 'to-check': 'To check' };

export const reasonPartWords: Readonly<Record<Reason['part'], string>> = {
  members: 'Members',
  rarity: 'Rarity of the shared members',
  ground: 'Ground',
  theme: 'Theme',
  type: 'Type',
  dates: 'Dates',
  requirement: 'Who should sit here',
  silence: 'What the records say',
  links: 'Links',
  owners: 'Who pursues it',
  assessments: 'How agencies see it',
  load: 'What it carries',
  peers: 'Beside its peers',
  capacity: 'What it can give',
  assumptions: 'What is assumed',
  source: 'What the source says',
};

export const routeWords: Readonly<Record<Route['kind'], string>> = {
  merge: 'Merge',
  'sub-group': 'Make a sub-group',
  link: 'Link',
  invite: 'Invite',
  found: 'Found one',
  extend: 'Extend one',
  'attend-for': 'Attend for another',
  leave: 'Leave',
  share: 'Share',
  'learning-arm': 'Make it a learning arm',
  formalise: 'Put it in writing',
  'name-a-lead': 'Name a lead',
  'name-an-owner': 'Name an owner',
  talk: 'Talk it over',
  'read-the-source': 'Read the source',
};

export const losesWords: Readonly<Record<Finding['losers'][number]['loses'], string>> = {
  seat: 'one seat fewer',
  all: 'no seat left',
};

/** Tags that tell published, computed and synthetic apart. */
export const tagWords = {
  synthetic: 'illustrative',
  computed: 'computed',
  reported: 'reported',
  published: 'published',
} as const;

/** What each tag means. */
export const tagHints: Readonly<Record<keyof typeof tagWords, string>> = {
  synthetic: 'Of a made-up county: an illustration, not real',
  computed: 'Reckoned by a rule from what sources say',
  reported: 'Said by a source itself',
  published: 'A figure as a source printed it',
};

export const sourceKindWords: Readonly<Record<string, string>> = {
  document: 'document',
  'general-knowledge': 'general knowledge',
  register: 'register',
  import: 'import',
  synthetic: 'illustrative',
};
