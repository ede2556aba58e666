/** What one nation is to have where: the pattern of each Learning Partnership and what the published shares give it. */
import type { Random } from '../generator/random.ts';
import { hosts, learningPartnershipShares, recognisedShares, regions } from './calibration.ts';
import { deal } from './deal.ts';
import { isSingle, type Shape, shapesByRegion } from './shapes.ts';

type Host = keyof typeof hosts;
type Sometimes = keyof typeof learningPartnershipShares;

/** The area of one Learning Partnership. */
export interface PlacePlan {
  readonly shape: Shape;
  /** Whether it is on record as the learning arm of an LSP. */
  readonly recognised: boolean;
  /** Members that only a share of Learning Partnerships have. */
  readonly having: readonly Sometimes[];
  readonly host: Host | undefined;
}

/** One nation's plan: the places of each region, in the order of the regions. */
export function planNation(random: Random): readonly (readonly PlacePlan[])[] {
  const shapes = shapesByRegion(regions);
  const all = shapes.flat();
  const groups = Object.entries(learningPartnershipShares) as readonly (readonly [Sometimes, number])[];
  const having = groups.map(([group, share]) => [group, deal(random, all.length, share)] as const);
  const host = random.shuffle(
    (Object.entries(hosts) as readonly (readonly [Host, number])[])
      .flatMap(([kind, share]) => Array.from({ length: Math.round(all.length * share) }, (): Host | undefined => kind))
      .concat(Array.from({ length: all.length }, () => undefined))
      .slice(0, all.length),
  );
  const singles = all.filter(isSingle).length;
  const arms = {
    single: [...deal(random, singles, recognisedShares.unitary)],
    several: [...deal(random, all.length - singles, recognisedShares.shire)],
  };
  const plans = all.map(
    (shape, position): PlacePlan => ({
      shape,
      recognised: arms[isSingle(shape) ? 'single' : 'several'].pop()!,
      having: having.filter(([, dealt]) => dealt[position]).map(([group]) => group),
      host: host[position],
    }),
  );
  let taken = 0;
  return shapes.map((own) => {
    taken += own.length;
    return plans.slice(taken - own.length, taken);
  });
}
