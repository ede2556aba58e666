/** The rows of the bundle, as the generator holds them: one interface a table, its keys the columns in camel case. */

/** A cell: several values, yes or no, a figure, a text, or nothing recorded. */
export type Cell = readonly string[] | boolean | number | string | undefined;

export interface BoundaryRow {
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly parts?: readonly string[];
  /** Areas that this one is a part of, where they do not list it among their parts. */
  readonly withins?: readonly string[];
  readonly complete: boolean;
  readonly population?: number;
}

export interface AgencyRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sector: string;
  readonly tier: string;
  readonly boundaries?: readonly string[];
  readonly started?: string;
  readonly ended?: string;
  readonly successors?: readonly string[];
  readonly capacityHours?: number;
  readonly named?: boolean;
}

export interface PartnershipRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly purpose?: string;
  readonly developedBy?: string;
  readonly statutory?: boolean;
  readonly formality?: string;
  readonly scope?: string;
  readonly lifespan?: string;
  readonly scale?: string;
  readonly membersKnown?: string;
  readonly themes: readonly string[];
  readonly boundaries: readonly string[];
  readonly leadBody?: string;
  readonly hostBody?: string;
  readonly programmes?: readonly string[];
  readonly started?: string;
  readonly ended?: string;
  readonly meetingsPerYear?: number;
  readonly hoursPerMeeting?: number;
}

export interface MembershipRow {
  readonly partnership: string;
  readonly agency?: string;
  readonly person?: string;
  readonly memberKind?: 'partnership';
  readonly role: string;
  readonly formal?: boolean;
  readonly seniority?: string;
  readonly attendance?: string;
  readonly since?: string;
  readonly until?: string;
  readonly hoursPerYear?: number;
}

export interface LinkRow {
  readonly from: string;
  readonly to: string;
  /** A relationship's name, or a word of its own that makes a LINKED_TO of that kind. */
  readonly kind: 'PART_OF' | 'REPORTS_TO' | 'LEARNING_ARM_OF' | 'LINKED_TO' | 'SUCCEEDED_BY' | 'shared sub-group';
  readonly formal?: boolean;
  readonly since?: string;
}

export interface AbsenceRow {
  readonly subject: string;
  readonly of: string;
  readonly kind: 'link' | 'member';
  readonly at?: string;
}

export interface AssessmentRow {
  readonly agency: string;
  readonly partnership: string;
  readonly level: string;
  readonly importance: string;
  readonly involvement: string;
  readonly at: string;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly agencies: readonly string[];
}

export interface ThemeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface TargetRow {
  readonly id: string;
  readonly name: string;
  readonly themes: readonly string[];
  readonly owners: readonly string[];
  readonly leadOwner?: string;
}

export interface PlanRow {
  readonly id: string;
  readonly name: string;
  readonly owners: readonly string[];
  readonly themes: readonly string[];
  readonly started: string;
  readonly ended: string;
  readonly review?: string;
}

export interface ProgrammeRow {
  readonly id: string;
  readonly name: string;
  readonly areas: readonly string[];
  readonly amount: number;
  readonly since: string;
  readonly until: string;
}

export interface TemplateRow {
  readonly partnershipType: string;
  readonly anyOfAgencyTypes: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

export interface RequirementRow {
  readonly areaKind: string;
  readonly partnershipType: string;
  readonly requiredBy: string;
}

/** All the tables of one bundle. */
export interface BundleRows {
  readonly themes: readonly ThemeRow[];
  readonly boundaries: readonly BoundaryRow[];
  readonly agencies: readonly AgencyRow[];
  readonly people: readonly PersonRow[];
  readonly programmes: readonly ProgrammeRow[];
  readonly partnerships: readonly PartnershipRow[];
  readonly memberships: readonly MembershipRow[];
  readonly links: readonly LinkRow[];
  readonly absences: readonly AbsenceRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly targets: readonly TargetRow[];
  readonly plans: readonly PlanRow[];
  readonly templates: readonly TemplateRow[];
  readonly requirements: readonly RequirementRow[];
}
