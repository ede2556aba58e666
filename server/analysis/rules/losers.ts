/** Who would lose a seat. */
import type { Finding } from '#contract/findings';
import { listAt } from '../columns.ts';
import { reference } from '../snapshot.ts';
import type { View } from '../view.ts';

/** A merge leaves a member one seat where it had several. */
export const losersOfMerge = ({ snapshot, members }: View, group: readonly number[]): Finding['losers'] => {
  const seats = new Map<number, number>();
  for (const node of group) for (const member of listAt(members, node)) seats.set(member, (seats.get(member) ?? 0) + 1);
  return [...seats]
    .filter(([, count]) => count > 1)
    .sort(([a], [b]) => a - b)
    .map(([member]) => ({ member: reference(snapshot, member), loses: 'seat' }));
};
