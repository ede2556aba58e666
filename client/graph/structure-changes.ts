/** What differs between the structure of a partnership as recorded and as it would be. */
import type { Structure } from '#contract/structure';

export interface StructureChanges {
  /** Ids of bodies that only one of the two has. */
  readonly gone: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
  /** Ways of standing below another that only one of the two has. */
  readonly tiesGone: number;
  readonly tiesFresh: number;
  /** Ids of bodies with other members than before. */
  readonly reseated: ReadonlySet<string>;
}

type Shape = Pick<Structure, 'bodies' | 'relations'>;

const tiesOf = ({ relations }: Shape): string[] =>
  relations.map(({ type, from, to }) => JSON.stringify([type, from, to]));

const membersOf = ({ bodies }: Shape) =>
  new Map(
    bodies.map(({ id, members }) => [id, JSON.stringify(members.map(({ kind, id: who }) => [kind, who]).sort())]),
  );

const beyond = (one: readonly string[], other: readonly string[]): Set<string> => {
  const others = new Set(other);
  return new Set(one.filter((each) => !others.has(each)));
};

export const structureChanges = (before: Shape, after: Shape): StructureChanges => {
  const [was, is] = [before, after].map(({ bodies }) => bodies.map(({ id }) => id)) as [string[], string[]];
  const [seatedBefore, seatedAfter] = [membersOf(before), membersOf(after)];
  return {
    gone: beyond(was, is),
    fresh: beyond(is, was),
    tiesGone: beyond(tiesOf(before), tiesOf(after)).size,
    tiesFresh: beyond(tiesOf(after), tiesOf(before)).size,
    reseated: new Set(is.filter((id) => seatedBefore.has(id) && seatedBefore.get(id) !== seatedAfter.get(id))),
  };
};
