/** The answer to `/api/words-in-use`: the types and kinds of what is in scope. */
import type { NodeLabel } from '#contract/graph-model';
import type { WordsInUse } from '#contract/words-in-use';
import { byCodePoint } from './code-points.ts';
import { isInScope } from './scope.ts';
import { nodesOf, typeOf } from './snapshot.ts';
import type { View } from './view.ts';

const countWords = ({ snapshot, scope }: View, label: NodeLabel): WordsInUse['areaKinds'] => {
  const counts = new Map<string, number>();
  for (const node of nodesOf(snapshot, label)) {
    const word = typeOf(snapshot, node);
    if (word !== null && isInScope(snapshot, scope, node)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.word, b.word));
};

export const answerWordsInUse = (view: View): WordsInUse => ({
  revision: view.snapshot.revision,
  partnershipTypes: countWords(view, 'Partnership'),
  agencyTypes: countWords(view, 'Agency'),
  areaKinds: countWords(view, 'Boundary'),
});
