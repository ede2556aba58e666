/** A synthetic network as the peers read it: numbers in a flat file. */
import { writeFile } from 'node:fs/promises';
import type { Synthetic } from './synthetic.ts';

const dayMs = 86_400_000;
const open = 2_000_000_000;

const dayNumber = (day: string | null, otherwise: number): number =>
  day === null ? otherwise : Date.parse(day) / dayMs;

/**
 * Writes 32-bit integers: partnerships, agencies, memberships; then first and last day of each partnership; then
 * partnership and agency of each membership.
 */
export const writePeerData = (file: string, { agencies, partnerships }: Synthetic): Promise<void> => {
  const memberships = partnerships.reduce((sum, { members }) => sum + members.length, 0);
  const data = new Int32Array(3 + 2 * partnerships.length + 2 * memberships);
  let next = 0;
  const put = (...values: readonly number[]) => {
    data.set(values, next);
    next += values.length;
  };
  put(partnerships.length, agencies, memberships);
  for (const { started, ended } of partnerships) put(dayNumber(started, -open), dayNumber(ended, open));
  for (const [partnership, { members }] of partnerships.entries()) {
    for (const member of members) put(partnership, member);
  }
  return writeFile(file, data);
};
