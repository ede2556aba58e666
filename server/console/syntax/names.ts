/** What the variables of a query stand for, as it is weighed from left to right. */
import { type CypherNode, unquoted, wordsOf } from './cypher-tree.ts';
import { either, manyRows, type Shape } from './shape.ts';

/** Shapes by the names of variables; a name that is not there is a node, a relationship or a property. */
export class Names extends Map<string, Shape> {
  /** What was found on the way: parts before which Neo4j is to look at the time. */
  readonly needLooks: Set<CypherNode>;

  constructor(shapes: Iterable<readonly [string, Shape]>, needLooks = new Set<CypherNode>()) {
    super(shapes);
    this.needLooks = needLooks;
  }

  /** The same names, to which others may be added that hold for a part only. */
  within(): Names {
    return new Names(this, this.needLooks);
  }
}

export const nameOf = (node: CypherNode): string => unquoted(wordsOf(node));

const expressionRules: ReadonlySet<string> = new Set([
  'expression',
  ...Array.from({ length: 11 }, (_, level) => `expression${level + 1}`),
]);

export const isExpression = ({ rule }: CypherNode): boolean => expressionRules.has(rule);
export const expressionsOf = (node: CypherNode): readonly CypherNode[] => node.children.filter(isExpression);

export const withName = <T>(names: Names, name: string, shape: Shape, work: () => T): T => {
  const before = names.get(name);
  names.set(name, shape);
  const result = work();
  if (before) names.set(name, before);
  else names.delete(name);
  return result;
};

/** Binds a name for what follows. What it meant before it may still mean, as in the other part of a union. */
export const bind = (names: Names, name: string, shape: Shape): void => {
  const before = names.get(name);
  names.set(name, before ? either(before, shape) : shape);
};

/** Rows are multiplied: what was gathered may now stand in many of them. */
export const repeat = (names: Names): void => {
  for (const [name, shape] of names) if (shape.whole >= manyRows) names.set(name, { ...shape, repeated: true });
};

/** Tells how large what a part of the query gives can be. */
export type Weigh = (node: CypherNode, names: Names) => Shape;
