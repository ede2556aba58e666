import { Drafts, type RelationDraft } from '../draft/draft.ts';
import type { Drafted } from '../draft/draft-bundle.ts';
import type { KnownNode } from '../draft/known-node.ts';
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
  let lastSatOn: KnownNode | null = null;
  const take = (relations: readonly RelationDraft[]): void => {
    for (const relation of relations) {
      const { type, to } = relation;
      if (type === 'MEMBER_OF') {
        if (to !== lastSatOn) satOn.add(to.id);
        lastSatOn = to;
      } else if (hierarchical.has(type)) hierarchy.addRelation(relation);
      if (seen.add(relation)) added[type] = (added[type] ?? 0) + 1;
    }
  };
  take(drafted.columnRelations);
  for await (const relations of drafted.rows(problems)) take(relations);
  for (const { label } of drafted.drafts.nodes) added[label] = (added[label] ?? 0) + 1;
  checkLookAlikes(drafted.drafts, new Map(), problems);
  checkMembers(drafted.drafts, new Map(), satOn, problems);
  checkCircles(hierarchy, [], problems);
  return added;
};
