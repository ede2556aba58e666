import type { CypherNode } from './cypher-tree.ts';

/** Why a query is not run, and where in it the reason stands, in code points from 0. */
export class Refusal extends Error {
  readonly start: number;
  readonly end: number;

  constructor(message: string, { start, end }: CypherNode) {
    super(message);
    this.name = 'Refusal';
    this.start = start;
    this.end = end;
  }
}
