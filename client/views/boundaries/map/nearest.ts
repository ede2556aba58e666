/** Where arrow keys go on a map: to the nearest in that direction, what lies straight ahead before what lies aside. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const asideWeighs = 2;

/** The place of the point that a key leads to from another; the same place where there is none; null for other keys. */
export const reached = (points: readonly Point[], from: number, key: string): number | null => {
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  const direction = directions[key];
  const start = points[from];
  if (direction === undefined || start === undefined) return null;
  let best = { place: from, cost: Infinity };
  for (const [place, { x, y }] of points.entries()) {
    const ahead = (x - start.x) * direction.x + (y - start.y) * direction.y;
    if (ahead <= 0.5) continue;
    const aside = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x);
    const cost = ahead + asideWeighs * aside;
    if (cost < best.cost) best = { place, cost };
  }
  return best.place;
};
