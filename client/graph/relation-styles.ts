/** How each relationship is drawn and how strongly it pulls its ends together in the layout. */
import type { RelationshipType } from '#contract/graph-model';

export type Stroke = 'relation' | 'strongRelation' | 'faintRelation';

export interface RelationStyle {
  readonly stroke: Stroke;
  /** Pixels at a scale of one pixel a unit. */
  readonly width: number;
  /** Bow of the line as a share of its length; 0 is straight. */
  readonly curvature: number;
  /** True where the direction says something that the shapes at the ends do not. */
  readonly arrow: boolean;
  /** Pull in the layout; 0 leaves it out. */
  readonly pull: number;
}

const seat: RelationStyle = { stroke: 'relation', width: 1.1, curvature: 0, arrow: false, pull: 1 };
const lead: RelationStyle = { stroke: 'strongRelation', width: 2.4, curvature: 0, arrow: false, pull: 1 };
const link: RelationStyle = { stroke: 'strongRelation', width: 1.4, curvature: 0.16, arrow: true, pull: 2 };
const ground: RelationStyle = { stroke: 'faintRelation', width: 1, curvature: 0, arrow: false, pull: 0.15 };

/** Relationships that say that something is absent, or what somebody thinks of another, are no lines: null. */
const styles: Readonly<Record<RelationshipType, RelationStyle | null>> = {
  MEMBER_OF: seat,
  REPRESENTS: seat,
  LEADS: lead,
  HOSTS: lead,
  PART_OF: link,
  REPORTS_TO: link,
  LEARNING_ARM_OF: link,
  SUCCEEDED_BY: link,
  LINKED_TO: { ...link, arrow: false },
  COVERS: ground,
  OPERATES_IN: ground,
  WITHIN: ground,
  COTERMINOUS_WITH: ground,
  OVERLAPS: ground,
  ELIGIBLE_FOR: ground,
  ADDRESSES: ground,
  PURSUES: ground,
  FUNDED_BY: ground,
  OWNS: ground,
  ABSENT_FROM: null,
  NOT_LINKED_TO: null,
  ASSESSES: null,
  ABOUT: null,
};

const leadRoles: ReadonlySet<string> = new Set(['lead', 'chair', 'host']);

/** The style of a relationship, or null where it is not drawn. A seat as lead, chair or host is drawn as a lead. */
export const relationStyle = (type: RelationshipType, role: string | null): RelationStyle | null =>
  type === 'MEMBER_OF' && role !== null && leadRoles.has(role) ? lead : styles[type];
