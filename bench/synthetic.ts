/** A synthetic network of a size, made by chance from a seed: what the benchmarks run on. */
import { drawing } from '../server/analysis/measures/random.ts';

export const sizes = {
  S: { partnerships: 10_000, agencies: 5_000 },
  L: { partnerships: 100_000, agencies: 50_000 },
} as const;
export type Size = keyof typeof sizes;

export interface SyntheticPartnership {
  /** Agencies by number, each once. */
  readonly members: readonly number[];
  readonly area: number;
  readonly themes: readonly number[];
  readonly type: number;
  /** Days, ISO 8601; null where not known, and of `ended` where it still lives. */
  readonly started: string | null;
  readonly ended: string | null;
}

export interface Synthetic {
  readonly agencies: number;
  readonly baseUnits: number;
  readonly partnerships: readonly SyntheticPartnership[];
  /** Base units of each area, by number. */
  readonly areas: readonly (readonly number[])[];
}

const baseUnits = 2_000;
export const themeCount = 14;
export const typeCount = 12;
const areaCount = 200;
const mostUnits = 12;
const popularity = 0.8;
/** About 15 members on average, so that S has about 150,000 memberships. */
const memberCount = { logMean: 2.43, logDeviation: 0.75, most: 300 } as const;
const shares = { copies: 0.05, ended: 0.1, unknownDates: 0.05 } as const;
const firstYear = 1990;
const years = 13;

type Draw = () => number;

const below = (draw: Draw, bound: number): number => Math.floor(draw() * bound);

const distinct = (count: number, next: () => number): number[] => {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(next());
  return [...chosen];
};

/** Draws agencies of which the k-th is chosen in proportion to 1 ÷ k^0.8 (Zipf). */
const agencyDrawer = (agencies: number, draw: Draw): (() => number) => {
  const upTo = new Float64Array(agencies);
  let all = 0;
  for (let agency = 0; agency < agencies; agency += 1) {
    all += (agency + 1) ** -popularity;
    upTo[agency] = all;
  }
  return () => {
    const wanted = draw() * all;
    let low = 0;
    let high = agencies - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

/** A number whose logarithm is normally distributed (G. Box, M. Muller, 1958). */
const drawSize = (draw: Draw, most: number): number => {
  const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
  const size = Math.round(Math.exp(memberCount.logMean + memberCount.logDeviation * normal));
  return Math.min(Math.max(size, 1), memberCount.most, most);
};

const drawDay = (draw: Draw, from: number, to: number): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${from + below(draw, to - from)}-${two(1 + below(draw, 12))}-${two(1 + below(draw, 28))}`;
};

const drawLife = (draw: Draw): Pick<SyntheticPartnership, 'started' | 'ended'> => {
  if (draw() < shares.unknownDates) return { started: null, ended: null };
  const started = drawDay(draw, firstYear, firstYear + years);
  const year = Number(started.slice(0, 4));
  return { started, ended: draw() < shares.ended ? drawDay(draw, year + 1, firstYear + years + 1) : null };
};

/** One with the same ground, themes and type, and a tenth of the members others. */
const nearCopy = (draw: Draw, original: SyntheticPartnership, nextAgency: () => number): SyntheticPartnership => {
  const kept = original.members.filter(() => draw() >= 0.1);
  const members = new Set(kept.length > 0 ? kept : original.members);
  while (members.size < original.members.length) members.add(nextAgency());
  return { ...original, members: [...members], ...drawLife(draw) };
};

export interface NetworkSize {
  readonly partnerships: number;
  readonly agencies: number;
  readonly baseUnits: number;
  readonly areas: number;
}

export const makeNetwork = ({ partnerships: count, agencies, ...ground }: NetworkSize, seed = 42): Synthetic => {
  const draw = drawing(seed);
  const nextAgency = agencyDrawer(agencies, draw);
  const areas = Array.from({ length: ground.areas }, () =>
    distinct(1 + below(draw, mostUnits), () => below(draw, ground.baseUnits)),
  );
  const partnerships: SyntheticPartnership[] = [];
  while (partnerships.length < count) {
    if (partnerships.length > 0 && draw() < shares.copies) {
      partnerships.push(nearCopy(draw, partnerships[below(draw, partnerships.length)]!, nextAgency));
      continue;
    }
    partnerships.push({
      members: distinct(drawSize(draw, agencies), nextAgency),
      area: below(draw, ground.areas),
      themes: distinct(1 + below(draw, 3), () => below(draw, themeCount)),
      type: below(draw, typeCount),
      ...drawLife(draw),
    });
  }
  return { agencies, baseUnits: ground.baseUnits, partnerships, areas };
};

export const makeSynthetic = (size: Size, seed = 42): Synthetic =>
  makeNetwork({ ...sizes[size], baseUnits, areas: areaCount }, seed);

/** The same network with one more agency, which sits on every partnership. */
export const withHub = ({ agencies, partnerships, ...ground }: Synthetic): Synthetic => ({
  ...ground,
  agencies: agencies + 1,
  partnerships: partnerships.map((partnership) => ({ ...partnership, members: [...partnership.members, agencies] })),
});
