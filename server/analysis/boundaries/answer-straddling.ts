/** The answer to `/api/straddling`: partnerships whose ground no one area of a kind holds. */
import { type GroundStanding, groundStandings, type Straddling } from '#contract/straddling';
import { listAt } from '../columns.ts';
import { areasOfKind } from '../coterminosity.ts';
import { type Ground, groundOf, groundOfArea } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import { idOf, nameOf, typeOf } from '../snapshot.ts';
import { inScope, noGround, type View, wholeOf } from '../view.ts';

export interface StraddlingQuery {
  readonly kind: string;
  readonly limit: number;
}

interface AreaMet {
  readonly area: number;
  readonly shared: number;
  readonly own: Ground;
}

interface GroundAcross {
  readonly lies: GroundStanding;
  readonly outside: number;
  readonly met: readonly AreaMet[];
}

/** How a ground lies, where it is known to hold all its units and no area of the kind holds all of these. */
const standing = (complete: boolean, met: readonly AreaMet[]): GroundStanding => {
  if (met.some(({ shared, own }) => shared < own.units.length)) return complete ? 'across' : 'unknown';
  return complete && met.every(({ own }) => own.complete) ? 'whole' : 'unknown';
};

/**
 * Tells how grounds lie to the areas of a kind, wherever these are; null for one that lies within an area, or meets none.
 * An area chosen tells which partnerships are asked about, not what they are held against.
 */
const groundsAcross = (view: View, kind: string) => {
  const { snapshot, grounds } = view;
  const whole = wholeOf(view);
  const { scope } = whole;
  const areas = areasOfKind(whole, kind).map((area) => ({ area, own: groundOfArea(snapshot, scope, area) }));
  const byUnit = new Map<number, number[]>();
  for (const [index, { own }] of areas.entries()) {
    for (const unit of own.units) {
      const list = byUnit.get(unit);
      if (list) list.push(index);
      else byUnit.set(unit, [index]);
    }
  }
  return (ground: number, complete: boolean): GroundAcross | null => {
    const units = listAt(grounds, ground);
    const shared = new Map<number, number>();
    let outside = 0;
    for (const unit of units) {
      const held = byUnit.get(unit) ?? [];
      if (held.length === 0) outside += 1;
      for (const index of held) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const met = [...shared].sort(([a], [b]) => a - b).map(([index, count]) => ({ ...areas[index]!, shared: count }));
    if (met.length === 0 || met.some((each) => each.shared === units.length)) return null;
    return { lies: standing(complete, met), outside, met };
  };
};

/** Whether all units of a partnership's ground are known. */
const isGroundComplete = (view: View, partnership: number): boolean => {
  const areas = inScope(view, 'COVERS', 'leaving', partnership).map((place) => view.snapshot.relations.to[place]!);
  return groundOf(view.snapshot, view.scope, areas).complete;
};

const order = (lies: GroundStanding): number => [0, 2, 1][groundStandings.indexOf(lies)]!;

interface Found {
  readonly partnership: number;
  readonly across: GroundAcross;
}

const findAcross = (view: View, kind: string): readonly Found[] => {
  const { partnerships, groundOf: own } = view;
  const acrossOf = groundsAcross(view, kind);
  const known = new Map<number, GroundAcross | null>();
  const found: Found[] = [];
  for (const partnership of partnerships) {
    const ground = own[partnership]!;
    if (ground === noGround) continue;
    if (!known.has(ground)) known.set(ground, acrossOf(ground, isGroundComplete(view, partnership)));
    const across = known.get(ground)!;
    if (across !== null) found.push({ partnership, across });
  }
  return found.sort(
    (x, y) =>
      order(x.across.lies) - order(y.across.lies) ||
      y.across.met.length - x.across.met.length ||
      x.partnership - y.partnership,
  );
};

/** By kind. */
const kept = onceFor((_: View) => new Map<string, readonly Found[]>());

export const answerStraddling = (view: View, { kind, limit }: StraddlingQuery) => {
  const { snapshot, groundOf: own, grounds } = view;
  const found = kept(view).get(kind) ?? findAcross(view, kind);
  kept(view).set(kind, found);
  const listed = found.slice(0, limit).map(
    ({ partnership, across: { lies, outside, met } }): Straddling => ({
      id: idOf(snapshot, partnership),
      name: nameOf(snapshot, partnership),
      type: typeOf(snapshot, partnership),
      lies,
      units: listAt(grounds, own[partnership]!).length,
      outside,
      areas: met.map(({ area, shared, own: { units, complete } }) => ({
        id: idOf(snapshot, area),
        name: nameOf(snapshot, area),
        shared,
        of: units.length,
        complete,
      })),
    }),
  );
  return {
    revision: snapshot.revision,
    total: found.length,
    across: found.filter(({ across }) => across.lies === 'across').length,
    partnerships: listed,
    truncated: found.length > limit,
  };
};
