/**
 * In what areas lie, as one tree: recorded parts may lie in a district, a health area and a police division at once, of
 * which the one with most steps above it is taken, as a district in a county in a region.
 */
import { isInScope } from '../scope.ts';
import { inScope, type View } from '../view.ts';

export interface Holders {
  /** The area that another lies in; −1 at the top. */
  readonly of: (area: number) => number;
  /** The nearest area that holds all of some base units and is not `not` or a base unit; −1 where there is none. */
  readonly common: (units: readonly number[], not: number) => number;
}

const none = -1;

/** The tree of the areas in view. */
export const holdersIn = (view: View): Holders => {
  const { snapshot, scope } = view;
  const { to } = snapshot.relations;
  const known = new Map<number, { readonly holder: number; readonly steps: number }>();
  const find = (area: number): { readonly holder: number; readonly steps: number } => {
    const found = known.get(area);
    if (found) return found;
    // Until it is worked out an area lies in nothing, so that areas within each other in a circle come to an end.
    known.set(area, { holder: none, steps: 0 });
    let best = { holder: none, steps: 0 };
    for (const place of inScope(view, 'WITHIN', 'leaving', area)) {
      const holder = to[place]!;
      if (holder === area || !isInScope(snapshot, scope, holder)) continue;
      const steps = 1 + find(holder).steps;
      if (steps > best.steps || (steps === best.steps && holder < best.holder)) best = { holder, steps };
    }
    known.set(area, best);
    return best;
  };
  const chain = (area: number): number[] => {
    const up: number[] = [];
    for (let each = area; each !== none && !up.includes(each); each = find(each).holder) up.push(each);
    return up;
  };
  return {
    of: (area) => find(area).holder,
    common: (units, not) => {
      const [first, ...rest] = units;
      if (first === undefined) return none;
      let shared = chain(first);
      for (const unit of rest) {
        const own = new Set(chain(unit));
        shared = shared.filter((each) => own.has(each));
        if (shared.length === 0) return none;
      }
      return shared.find((each) => each !== not && each !== first) ?? none;
    },
  };
};
