/** Who would lose a seat, and who all representation. */
import type { Scenario } from '#contract/scenarios';
import { listAt } from '../columns.ts';
import { reference, typeIndex, wordOf, wordPlace } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import type { After } from './after.ts';
import type { Paper } from './paper.ts';

/** The partnership in which one lives on: itself, or that into which it went; null where it was wound up. */
export const survivorOf = ({ absorbed, gone }: Paper, board: number): number | null => {
  let survivor = board;
  for (let next = absorbed.get(board); next !== undefined; next = absorbed.get(next)) survivor = next;
  return gone.has(survivor) ? null : survivor;
};

/** Who sits on a partnership, each once. */
const seatedOn = (view: View, board: number): ReadonlySet<number> =>
  new Set(inScope(view, 'MEMBER_OF', 'reaching', board).map((seat) => view.snapshot.relations.from[seat]!));

/** Whether a node has a seat anywhere; or one that is more than an observer's. */
const sits = ({ snapshot, scope }: View, node: number, more: boolean): boolean => {
  const { types, roles } = snapshot.relations;
  const memberOf = typeIndex('MEMBER_OF');
  const observer = wordPlace(snapshot, 'observer');
  return listAt(snapshot.leaving, node).some(
    (place) => types[place] === memberOf && scope.relations[place]! > 0 && !(more && roles[place] === observer),
  );
};

/** Tells whether a member has a seat no more on a partnership. Of several that became one it keeps one seat. */
const lossTest = (paper: Paper, { view, place }: After) => {
  const now = new Map<number, ReadonlySet<number>>();
  const sitsNow = (survivor: number, member: number): boolean => {
    const seated = now.get(survivor) ?? seatedOn(view, place(survivor));
    now.set(survivor, seated);
    return seated.has(place(member));
  };
  const kept = new Set<string>();
  return (member: number, board: number): boolean => {
    const survivor = survivorOf(paper, board);
    // What became part of the member itself needs no seat any more.
    if (survivor === member) return false;
    const seat = `${survivor} ${member}`;
    if (survivor === null || kept.has(seat) || !sitsNow(survivor, member)) return true;
    kept.add(seat);
    return false;
  };
};

/** Where each has a seat no more, ascending. What was not touched has lost nobody. */
const lossesOf = (paper: Paper, after: After): ReadonlyMap<number, readonly number[]> => {
  const isLost = lossTest(paper, after);
  const survives = (board: number) => Number(survivorOf(paper, board) === board);
  const losses = new Map<number, number[]>();
  // Of several seats that on the partnership which stayed is kept first.
  const boards = [...paper.touched].filter((board) => board >= 0).sort((a, b) => survives(b) - survives(a) || a - b);
  for (const board of boards) {
    for (const member of seatedOn(paper.view, board)) {
      if (paper.gone.has(member) || !isLost(member, board)) continue;
      losses.set(
        member,
        [...(losses.get(member) ?? []), board].sort((a, b) => a - b),
      );
    }
  }
  return losses;
};

/** The seat of a member on a partnership, by its place among the relationships. */
const seatOn = (view: View, member: number, board: number): number =>
  inScope(view, 'MEMBER_OF', 'reaching', board).find((seat) => view.snapshot.relations.from[seat] === member)!;

/** What is to be known of lost seats: in which role each was held, and for whom. */
const tellLosses = ({ view }: Paper, member: number, lost: readonly number[]) => {
  const { snapshot } = view;
  const { roles, onBehalfOf } = snapshot.relations;
  const seats = lost.map((board) => seatOn(view, member, board));
  const body = onBehalfOf[seats[0]!]!;
  return {
    from: lost.map((board, index) => ({
      ...reference(snapshot, board),
      role: wordOf(snapshot, roles[seats[index]!]!),
    })),
    onBehalfOf: body >= 0 ? reference(snapshot, body) : null,
  };
};

/**
 * Whoever has a seat no more where it had one, persons who sit for others too: `all` who sits nowhere any more, or as an
 * observer only and was more than that. A partnership that was ended loses nothing that could be missed.
 */
export const losersOf = (paper: Paper, after: After): Scenario['losers'] => {
  const { view } = paper;
  const hasNone = (member: number) => !sits(after.view, after.place(member), sits(view, member, true));
  return [...lossesOf(paper, after)]
    .map(([member, lost]) => ({ member, lost, none: hasNone(member) }))
    .sort((x, y) => Number(y.none) - Number(x.none) || x.member - y.member)
    .map(({ member, lost, none }) => ({
      member: reference(view.snapshot, member),
      loses: none ? ('all' as const) : ('seat' as const),
      ...tellLosses(paper, member, lost),
    }));
};
