/** Which of many have something of which a share is known: exactly that share, dealt out in a drawn order. */
import type { Random } from '../generator/random.ts';

/** True for the share of so many, rounded to whole ones. */
export function deal(random: Random, count: number, share: number): readonly boolean[] {
  const having = Math.round(count * share);
  return random.shuffle(Array.from({ length: count }, (_, position) => position < having));
}
