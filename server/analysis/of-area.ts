/** Which of the findings of a whole scope are of an area: those of which a subject that places them is. */
import type { FindingRule } from '#contract/findings';
import type { NodeLabel } from '#contract/graph-model';
import { undated } from './rules/reported.ts';
import type { Hit } from './rules/rule.ts';
import { ownersOf } from './rules/target-owners.ts';
import { labelOf, type Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

const placing: readonly NodeLabel[] = ['Partnership', 'Boundary', 'Target'];

/**
 * The subjects by which a finding lies somewhere. A body sits in many places: it places a finding that is about nothing
 * that lies in one, and not one about a partnership that lacks it.
 */
export const placingSubjects = (snapshot: Snapshot, { subjects }: Hit): readonly number[] => {
  const placed = subjects.filter((node) => placing.includes(labelOf(snapshot, node)));
  return placed.length > 0 ? placed : subjects;
};

/** A target is of the areas of the partnerships that pursue it. What a source says is of an area whenever it was said. */
export const hitsOfArea = (view: View, rule: FindingRule, hits: readonly Hit[]): readonly Hit[] => {
  const { snapshot, scope } = view;
  const chosen = rule === 'reported' ? undated(view) : scope;
  const { inArea } = chosen;
  if (inArea === null) return hits;
  const isOfArea = (node: number): boolean =>
    inArea[node] === 1 ||
    (labelOf(snapshot, node) === 'Target' &&
      ownersOf({ ...view, scope: chosen }, node).some((owner) => inArea[owner] === 1));
  return hits.filter((hit) => placingSubjects(snapshot, hit).some(isOfArea));
};
