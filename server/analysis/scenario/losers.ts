/** Who would lose a seat, and who all representation. */
import type { Scenario } from '#contract/scenarios';
import { listAt } from '../columns.ts';
import { reference } from '../snapshot.ts';
import { inScope, memberSeats, type View } from '../view.ts';
import type { After } from './after.ts';
import type { Paper } from './paper.ts';

/** How many partnerships a node sits on as a member. */
const boardsOf = (view: View, node: number): number => {
  const isMember = memberSeats(view.snapshot);
  const seats = inScope(view, 'MEMBER_OF', 'leaving', node).filter(isMember);
  return new Set(seats.map((seat) => view.snapshot.relations.to[seat])).size;
};

/**
 * Members that sit on fewer partnerships than before: `all` where on none at all. A partnership that was ended loses
 * nothing that could be missed.
 */
export const losersOf = ({ view, touched, gone }: Paper, after: After): Scenario['losers'] => {
  const lostAt = new Map<number, number[]>();
  for (const board of [...touched].filter((node) => node >= 0).sort((a, b) => a - b)) {
    const now = gone.has(board) ? new Set() : new Set(listAt(after.view.members, after.place(board)));
    for (const member of listAt(view.members, board)) {
      if (gone.has(member) || now.has(after.place(member))) continue;
      lostAt.set(member, [...(lostAt.get(member) ?? []), board]);
    }
  }
  return [...lostAt]
    .map(([member, from]) => ({ member, from, left: boardsOf(after.view, after.place(member)) }))
    .filter(({ member, left }) => left < boardsOf(view, member))
    .sort((x, y) => Number(x.left > 0) - Number(y.left > 0) || x.member - y.member)
    .map(({ member, from, left }) => ({
      member: reference(view.snapshot, member),
      loses: left === 0 ? ('all' as const) : ('seat' as const),
      from: from.map((board) => reference(view.snapshot, board)),
    }));
};
