/**
 * The kinds of node and relationship in the graph, their properties and how they join: the one place that states them.
 * Schemas, the import, colours and the tests of the query library read these lists.
 */

/** How a property's value is held: `texts` is a list; a `date` is ISO 8601, a year or a month alone kept as such. */
export type PropertyKind = 'text' | 'texts' | 'date' | 'number' | 'boolean';

type Properties = Readonly<Record<string, PropertyKind>>;

/** Properties that every node and every relationship carries: parallel lists, `citedAs` a few words that stand there. */
export const provenanceProperties = {
  sources: 'texts',
  locators: 'texts',
  citedAs: 'texts',
} as const satisfies Properties;

export const nodeModel = {
  Partnership: {
    type: 'text',
    purpose: 'text',
    developedBy: 'text',
    statutory: 'boolean',
    formality: 'text',
    scope: 'text',
    lifespan: 'text',
    role: 'text',
    scale: 'text',
    stage: 'text',
    membersKnown: 'text',
    started: 'date',
    ended: 'date',
    meetingsPerYear: 'number',
    hoursPerMeeting: 'number',
    budget: 'text',
    evaluation: 'text',
    accountability: 'text',
    manager: 'text',
    aliases: 'texts',
    named: 'boolean',
  },
  Agency: {
    type: 'text',
    sector: 'text',
    tier: 'text',
    started: 'date',
    ended: 'date',
    aliases: 'texts',
    capacityHours: 'number',
    named: 'boolean',
  },
  Person: {},
  Boundary: {
    kind: 'text',
    code: 'text',
    complete: 'boolean',
    started: 'date',
    ended: 'date',
    population: 'number',
    geometry: 'text',
  },
  Theme: { kind: 'text' },
  Target: {},
  Plan: { started: 'date', ended: 'date', review: 'text' },
  Programme: { amount: 'text', since: 'date', until: 'date' },
  Source: { kind: 'text', date: 'date', url: 'text' },
  Claim: { kind: 'text' },
  Figure: { table: 'text', row: 'text', column: 'text', value: 'number', unit: 'text', at: 'date' },
  Template: { partnershipType: 'text', anyOfAgencyTypes: 'texts', since: 'date', until: 'date' },
  Requirement: { areaKind: 'text', partnershipType: 'text', requiredBy: 'text', since: 'date', until: 'date' },
} as const satisfies Readonly<Record<string, Properties>>;

/** How Camden told partnerships apart (003:541–549), and how far each has come. */
export const typologyProperties = [
  'formality',
  'scope',
  'lifespan',
  'role',
  'scale',
  'stage',
] as const satisfies readonly (keyof typeof nodeModel.Partnership)[];

export type NodeLabel = keyof typeof nodeModel;

export const nodeLabels = Object.keys(nodeModel) as readonly NodeLabel[];

interface RelationshipShape {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly properties: Properties;
}

const dated = { since: 'date', until: 'date' } as const satisfies Properties;
const link = { kind: 'text', formal: 'boolean', ...dated } as const satisfies Properties;
const reported = { reported: 'boolean', ...dated } as const satisfies Properties;

export const relationshipModel = {
  MEMBER_OF: {
    from: ['Agency', 'Partnership', 'Person'],
    to: ['Partnership'],
    properties: {
      role: 'text',
      formal: 'boolean',
      seniority: 'text',
      attendance: 'text',
      hoursPerYear: 'number',
      onBehalfOf: 'text',
      ...dated,
    },
  },
  ABSENT_FROM: { from: ['Agency'], to: ['Partnership'], properties: { at: 'date' } },
  NOT_LINKED_TO: { from: ['Partnership'], to: ['Partnership'], properties: { at: 'date' } },
  ASSESSES: {
    from: ['Agency'],
    to: ['Partnership'],
    properties: { level: 'text', importance: 'text', involvement: 'text', at: 'date' },
  },
  REPRESENTS: { from: ['Person'], to: ['Agency'], properties: dated },
  LEADS: { from: ['Agency'], to: ['Partnership'], properties: dated },
  HOSTS: { from: ['Agency'], to: ['Partnership'], properties: dated },
  SUCCEEDED_BY: {
    from: ['Partnership', 'Agency', 'Boundary'],
    to: ['Partnership', 'Agency', 'Boundary'],
    properties: link,
  },
  PART_OF: { from: ['Partnership'], to: ['Partnership'], properties: link },
  REPORTS_TO: { from: ['Partnership'], to: ['Partnership'], properties: link },
  LEARNING_ARM_OF: { from: ['Partnership'], to: ['Partnership'], properties: link },
  LINKED_TO: { from: ['Partnership'], to: ['Partnership'], properties: link },
  COVERS: { from: ['Partnership'], to: ['Boundary'], properties: dated },
  OPERATES_IN: { from: ['Agency'], to: ['Boundary'], properties: dated },
  WITHIN: { from: ['Boundary'], to: ['Boundary'], properties: dated },
  COTERMINOUS_WITH: { from: ['Boundary'], to: ['Boundary'], properties: reported },
  OVERLAPS: { from: ['Boundary'], to: ['Boundary'], properties: reported },
  ADDRESSES: { from: ['Partnership', 'Plan', 'Target'], to: ['Theme'], properties: dated },
  PURSUES: { from: ['Partnership'], to: ['Target'], properties: { lead: 'boolean', ...dated } },
  FUNDED_BY: { from: ['Partnership'], to: ['Programme'], properties: { amount: 'text', ...dated } },
  OWNS: { from: ['Partnership', 'Agency'], to: ['Plan'], properties: dated },
  ELIGIBLE_FOR: { from: ['Boundary'], to: ['Programme'], properties: dated },
  ABOUT: { from: ['Claim'], to: nodeLabels, properties: {} },
} as const satisfies Readonly<Record<string, RelationshipShape>>;

export type RelationshipType = keyof typeof relationshipModel;

export const relationshipTypes = Object.keys(relationshipModel) as readonly RelationshipType[];

/** The relationships by which one partnership is tied to another, other than by a seat. */
export const linkTypes = [
  'PART_OF',
  'REPORTS_TO',
  'LEARNING_ARM_OF',
  'LINKED_TO',
  'SUCCEEDED_BY',
] as const satisfies readonly RelationshipType[];

export type LinkType = (typeof linkTypes)[number];

/** The kinds of source. `general-knowledge` is a fact from outside the documents, with its own basis named. */
export const sourceKinds = ['document', 'general-knowledge', 'register', 'import', 'synthetic'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** The path segment that stands for each label in addresses, such as `/api/partnerships/p-leeds`. */
export const collections = {
  partnerships: 'Partnership',
  agencies: 'Agency',
  people: 'Person',
  boundaries: 'Boundary',
  themes: 'Theme',
  targets: 'Target',
  plans: 'Plan',
  programmes: 'Programme',
  sources: 'Source',
  claims: 'Claim',
  figures: 'Figure',
  templates: 'Template',
  requirements: 'Requirement',
} as const satisfies Readonly<Record<string, NodeLabel>>;

export type Collection = keyof typeof collections;
