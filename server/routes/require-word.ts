/** Types and kinds as parameters: free words, of which only those that the graph has mean anything. */
import type { NodeLabel } from '#contract/graph-model';
import { byCodePoint } from '../analysis/code-points.ts';
import { nodesOf, type Snapshot, typeOf } from '../analysis/snapshot.ts';
import { Problem } from '../problem.ts';

const mostListed = 20;

/** The types or kinds of the nodes of a label. */
export const wordsOf = (snapshot: Snapshot, label: NodeLabel): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const node of nodesOf(snapshot, label)) {
    const word = typeOf(snapshot, node);
    if (word !== null) words.add(word);
  }
  return words;
};

/** @throws Problem INVALID_REQUEST, naming the parameter and what there is, where a word is none of the known ones. */
export const requireWord = (parameter: string, word: string, known: ReadonlySet<string>): void => {
  if (known.has(word)) return;
  const listed = [...known].sort(byCodePoint);
  const some = listed.slice(0, mostListed).join(', ') || 'none';
  const rest = listed.length > mostListed ? ` and ${listed.length - mostListed} more` : '';
  throw new Problem(
    'INVALID_REQUEST',
    `${parameter} names ${JSON.stringify(word)}, which the graph does not have. There is: ${some}${rest}.`,
  );
};
