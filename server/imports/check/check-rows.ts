import { Drafts, type NodeKey, type RelationDraft } from '../draft/draft.ts';
import type { Drafted } from '../draft/draft-bundle.ts';
import { SeenRelations } from '../draft/seen-relations.ts';
import { checkCircles, hierarchicalTypes } from './check-circles.ts';
import { checkLookAlikes } from './check-look-alikes.ts';
import { checkMembers } from './check-members.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * Checks an import that goes into an empty graph without holding its relationships.
 *
 * @returns how much it would add, by label and relationship type.
 */
export const checkRows = async (drafted: Drafted, problems: ProblemList): Promise<Readonly<Record<string, number>>> => {
  const hierarchical: ReadonlySet<string> = new Set(hierarchicalTypes);
  const satOn = new Set<string>();
  const seen = new SeenRelations();
  const added: Record<string, number> = {};
  const hierarchy = new Drafts();
  let lastSatOn: NodeKey | null = null;
  const take = (relations: readonly RelationDraft[]): void => {
    for (const relation of relations) {
      if (hierarchical.has(relation.type)) hierarchy.addRelation(relation);
      if (relation.type === 'MEMBER_OF' && relation.to !== lastSatOn) {
        satOn.add(relation.to.id);
        lastSatOn = relation.to;
      }
      if (seen.add(relation)) added[relation.type] = (added[relation.type] ?? 0) + 1;
    }
  };
  take(drafted.columnRelations);
  for await (const relations of drafted.rows(problems)) take(relations);
  for (const { label } of drafted.drafts.nodes.values()) added[label] = (added[label] ?? 0) + 1;
  checkLookAlikes(drafted.drafts, new Map(), problems);
  checkMembers(drafted.drafts, new Map(), satOn, problems);
  checkCircles(hierarchy, [], problems);
  return added;
};
