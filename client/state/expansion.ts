/** What is drawn beside the picture's own: all neighbours of a thing, or those of a kind and type. */
import type { NodeLabel } from '#contract/graph-model';
import { formatNeighbourChoice, parseNeighbourChoice } from '#contract/neighbour-choice';
import { isNodeKey, type NodeKey, nodeKey, parseNodeKey } from '../node-key.ts';

/** As the address and the server write a choice: `Agency|council|Partnership:p-leeds`. */
type ChoiceWord = `${NodeLabel}|${string}`;

export type Expansion = NodeKey | ChoiceWord;

const isChoice = (text: string): text is ChoiceWord => parseNeighbourChoice(text) !== null;

export const isExpansion = (text: string): text is Expansion => isNodeKey(text) || isChoice(text);

/** Whether something is drawn because of a thing: all of its neighbours, or a choice of them. */
export const isOf = (expansion: Expansion, key: NodeKey): boolean => {
  const choice = parseNeighbourChoice(expansion);
  return choice === null ? expansion === key : nodeKey(choice.of) === key;
};

/** The ids of things all of whose neighbours are drawn, and the choices beside them. */
export const partExpanded = (expanded: readonly Expansion[]) => ({
  whole: expanded.filter((each) => !isChoice(each)).map((key) => parseNodeKey(key)!.id), // a NodeKey parses
  chosen: expanded.filter(isChoice),
});

/** The neighbours of a thing that are of a kind and type. */
export const expansionOf = (key: NodeKey, kind: NodeLabel, type: string | null): Expansion =>
  // What is formatted begins so.
  formatNeighbourChoice({ kind, type, of: parseNodeKey(key)! }) as ChoiceWord;
