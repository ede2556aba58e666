/** Which of the findings of a whole scope are of an area: those of which a subject is. */
import type { FindingRule } from '#contract/findings';
import { undated } from './rules/reported.ts';
import type { Hit } from './rules/rule.ts';
import { ownersOf } from './rules/target-owners.ts';
import { labelOf } from './snapshot.ts';
import type { View } from './view.ts';

/** A target is of the areas of the partnerships that pursue it. What a source says is of an area whenever it was said. */
export const hitsOfArea = (view: View, rule: FindingRule, hits: readonly Hit[]): readonly Hit[] => {
  const { snapshot, scope } = view;
  const { inArea } = rule === 'reported' ? undated(view) : scope;
  if (inArea === null) return hits;
  const isOfArea = (node: number): boolean =>
    inArea[node] === 1 ||
    (labelOf(snapshot, node) === 'Target' && ownersOf(view, node).some((owner) => inArea[owner] === 1));
  return hits.filter(({ subjects }) => subjects.some(isOfArea));
};
