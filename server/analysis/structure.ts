/** The structure that a partnership belongs to: what is above it, and all that is below that. */
import { type Structure, structureRelations } from '#contract/structure';
import { hasEnded, isInScope } from './scope.ts';
import { isSynthetic, reference, typeOf, wordOf } from './snapshot.ts';
import { inScope, type View } from './view.ts';

export interface StructureRequest {
  /** Its place among the nodes. */
  readonly partnership: number;
}

const mostBodies = 200;

type Direction = 'leaving' | 'reaching';

/** The partnerships right above one, or right below it. */
const nextTo = (view: View, node: number, direction: Direction): number[] => {
  const { from, to } = view.snapshot.relations;
  return structureRelations.flatMap((type) =>
    inScope(view, type, direction, node).map((place) => (direction === 'leaving' ? to : from)[place]!),
  );
};

/** Everything reached by steps in one direction, the nearest first, with where it began. */
const reached = (view: View, starts: readonly number[], direction: Direction): number[] => {
  const found = new Set(starts);
  for (const node of found) for (const next of nextTo(view, node, direction)) found.add(next);
  return [...found];
};

const membersOf = (view: View, node: number) => {
  const { snapshot } = view;
  const { from, roles } = snapshot.relations;
  return inScope(view, 'MEMBER_OF', 'reaching', node).map((seat) => ({
    ...reference(snapshot, from[seat]!),
    role: wordOf(snapshot, roles[seat]!),
  }));
};

export const answerStructure = (view: View, { partnership }: StructureRequest): Structure => {
  const { snapshot, scope } = view;
  const above = isInScope(snapshot, scope, partnership) ? reached(view, [partnership], 'leaving') : [];
  const all = reached(view, above, 'reaching');
  const bodies = all.slice(0, mostBodies);
  const isBody = new Set(bodies);
  const { from, to, formal } = snapshot.relations;
  const elsewhere = (direction: Direction) => {
    const ends = direction === 'leaving' ? to : from;
    const others = bodies.flatMap((node) =>
      inScope(view, 'SUCCEEDED_BY', direction, node).map((place) => ends[place]!),
    );
    return [...new Set(others)].filter((other) => !isBody.has(other)).map((other) => reference(snapshot, other));
  };
  return {
    revision: snapshot.revision,
    bodies: bodies.map((node) => ({
      ...reference(snapshot, node),
      type: typeOf(snapshot, node),
      synthetic: isSynthetic(snapshot, node),
      ended: hasEnded(snapshot, scope, node),
      members: membersOf(view, node),
    })),
    relations: bodies.flatMap((node) =>
      structureRelations.flatMap((type) =>
        inScope(view, type, 'leaving', node)
          .filter((place) => isBody.has(to[place]!))
          .map((place) => ({
            type,
            from: reference(snapshot, node).id,
            to: reference(snapshot, to[place]!).id,
            formal: formal[place]! < 0 ? null : formal[place] === 1,
          })),
      ),
    ),
    before: elsewhere('reaching'),
    after: elsewhere('leaving'),
    cut: bodies.length < all.length,
  };
};
