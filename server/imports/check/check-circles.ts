// A circle of areas or of partnerships makes every climb through them end by its step limit only. It may be what the
// source says, so that it is kept and told.
import type { RelationshipType } from '#contract/graph-model';
import { type Drafts, type NodeKey, nodeKey, type RelationDraft } from '../draft/draft.ts';
import type { ProblemList } from './problem-list.ts';

/** The relationships that lead from a part to its whole. */
export const hierarchicalTypes = ['WITHIN', 'PART_OF'] as const satisfies readonly RelationshipType[];

/** A relationship of a hierarchical type that the graph holds. */
export interface HeldStep {
  readonly type: RelationshipType;
  readonly from: NodeKey;
  readonly to: NodeKey;
}

type Steps = Map<string, Set<string>>;

const mostNamed = 6;

const addStep = (steps: Steps, from: string, to: string): void => {
  steps.set(from, (steps.get(from) ?? new Set()).add(to));
};

/** The nodes that remain when those from which no step leads on are taken away, again and again: none without a circle. */
const nodesBelowCircles = (steps: Steps): ReadonlySet<string> => {
  const below: Steps = new Map();
  const open = new Map<string, number>();
  for (const [from, targets] of steps) {
    open.set(from, targets.size);
    for (const to of targets) addStep(below, to, from);
  }
  const ended = [...below.keys()].filter((key) => !open.has(key));
  for (let key = ended.pop(); key !== undefined; key = ended.pop()) {
    for (const from of below.get(key) ?? []) {
      const left = (open.get(from) ?? 0) - 1;
      open.set(from, left);
      if (left === 0) ended.push(from);
    }
  }
  return new Set([...open].filter(([, left]) => left > 0).map(([key]) => key));
};

/** The nodes on a shortest way, both ends among them; null where there is none. */
const way = (steps: Steps, from: string, to: string): readonly string[] | null => {
  const before = new Map<string, string | null>([[from, null]]);
  for (const key of before.keys()) {
    if (key === to) {
      const nodes: string[] = [];
      for (let node: string | null = to; node !== null; node = before.get(node) ?? null) nodes.unshift(node);
      return nodes;
    }
    for (const next of steps.get(key) ?? []) if (!before.has(next)) before.set(next, key);
  }
  return null;
};

const isSelfRelation = ({ from, to }: RelationDraft): boolean => nodeKey(from) === nodeKey(to);

const checkSelfRelation = ({ type, from, place }: RelationDraft, problems: ProblemList): void =>
  problems.warn(
    { ...place, value: from.id },
    `${from.label} ${from.id} is joined to itself by ${type}. It is kept as written; take it out if it is a slip.`,
  );

const idOf = (key: string): string => key.slice(key.indexOf('\u0000') + 1);

const circleOf = (type: RelationshipType, nodes: readonly string[]): string => {
  const ids = nodes.map(idOf);
  const shown =
    ids.length <= mostNamed ? ids : [...ids.slice(0, mostNamed - 1), `… ${ids.length - mostNamed + 1} more …`];
  return [...shown, ids[0]].join(` ${type} `);
};

/**
 * Warns of each row that joins a node to itself, and of each that closes a circle of WITHIN or PART_OF, taken together
 * with the rows before it and with `held`, what the graph holds above the nodes that the rows name.
 */
export const checkCircles = (drafts: Drafts, held: readonly HeldStep[], problems: ProblemList): void => {
  const relations = [...drafts.relations.values()];
  for (const relation of relations.filter(isSelfRelation)) checkSelfRelation(relation, problems);
  for (const type of hierarchicalTypes) {
    const drafted = relations.filter((relation) => relation.type === type && !isSelfRelation(relation));
    const all: Steps = new Map();
    for (const { from, to } of drafted) addStep(all, nodeKey(from), nodeKey(to));
    const known: Steps = new Map();
    for (const step of held) {
      const [start, end] = [nodeKey(step.from), nodeKey(step.to)];
      // A step that the bundle repeats is known from its row on, so that a repeated import names the same row.
      if (step.type === type && !all.get(start)?.has(end)) addStep(known, start, end);
    }
    for (const [start, ends] of known) for (const end of ends) addStep(all, start, end);
    const suspects = nodesBelowCircles(all);
    for (const { from, to, place } of drafted) {
      const [start, end] = [nodeKey(from), nodeKey(to)];
      if (!suspects.has(start) || !suspects.has(end)) continue;
      const back = way(known, end, start);
      if (back) {
        const circle = circleOf(type, [start, ...back.slice(0, -1)]);
        problems.warn(place, `This closes a circle: ${circle}. Take out the step that is wrong.`);
      }
      addStep(known, start, end);
    }
  }
};
