/** Which things hold a network together: brokers, and people on whom alone a link hangs. */
import type { OkOf } from '#contract/endpoint';
import type { Finding } from '#contract/findings';
import type { MeasuredKind, measures } from '#contract/measures';
import { type NodeKey, nodeKey } from '../node-key.ts';

/** What marks a thing as a broker. */
export interface Broker {
  readonly kind: MeasuredKind;
  /** Its place among those of its kind, 1 first, and how many these are. */
  readonly rank: number;
  readonly of: number;
  /** Pairs of partnerships that are joined through it and by no other way. */
  readonly holds: number;
  /** Whether the rank rests on an estimate. */
  readonly estimate: boolean;
}

/** A link between two partnerships that hangs on one person. */
export interface SingleLink {
  readonly between: readonly string[];
  /** False where someone else may only not be recorded. */
  readonly certain: boolean;
}

export interface NodeSigns {
  readonly brokers: ReadonlyMap<NodeKey, Broker>;
  readonly singleLinks: ReadonlyMap<NodeKey, readonly SingleLink[]>;
}

/** So many of a kind are brokers by their rank alone. */
const firstOfAKind = 5;

const labels = { agency: 'Agency', partnership: 'Partnership', person: 'Person' } as const;

/** What the measures of a kind say: brokers are the first by rank, and whatever alone joins some partnerships. */
export const brokersIn = (
  kind: MeasuredKind,
  { items, total, estimate }: OkOf<typeof measures>,
): (readonly [NodeKey, Broker])[] =>
  items.flatMap(({ id, value, holds = 0 }, index) => {
    const isBroker = holds > 0 || (index < firstOfAKind && value > 0);
    const broker = { kind, rank: index + 1, of: total, holds, estimate };
    return isBroker ? [[nodeKey({ kind: labels[kind], id }), broker] as const] : [];
  });

/** The people on whom alone a link hangs, from the findings that say so. */
export const singleLinksIn = (findings: readonly Finding[]): ReadonlyMap<NodeKey, readonly SingleLink[]> => {
  const links = new Map<NodeKey, SingleLink[]>();
  for (const { subjects, reasons, certainty } of findings) {
    const people = reasons.flatMap(({ nodes }) => nodes).filter(({ kind }) => kind === 'Person');
    const link = { between: subjects.map(({ name }) => name), certain: certainty === 'certain' };
    for (const key of new Set(people.map(nodeKey))) links.set(key, [...(links.get(key) ?? []), link]);
  }
  return links;
};
