/**
 * The patterns in which a Learning Partnership faces LSPs. Two ends of a spectrum are described, "Unitary" and "Shire"
 * (000:505, 531, 1158, 1182), and a variant of boroughs (000:1184). How many there are of each pattern is assumed, so that
 * together they make up 101 Learning Partnerships, 378 LSPs and 88 funded authorities.
 */

export interface Shape {
  /** Districts below a county; 0 where there is no county. */
  readonly districts: number;
  /** Authorities that answer to no county: a city beside it, boroughs, or the one authority there is. */
  readonly unitaries: number;
  /** Whether the county has an LSP over those of its districts. */
  readonly overarching: boolean;
  /** How many of the authorities have renewal funds: the unitaries first. */
  readonly funded: number;
  /** Whether each district has a local learning group that is its LSP's learning arm. */
  readonly localGroups: boolean;
}

const shape = (
  districts: number,
  unitaries: number,
  more: Partial<Pick<Shape, 'overarching' | 'funded' | 'localGroups'>> = {},
): Shape => ({ districts, unitaries, overarching: false, funded: 0, localGroups: false, ...more });

const single = shape(0, 1);
const fundedSingle = shape(0, 1, { funded: 1 });
/** "LP covers 5 Boroughs, 4/5 have NRF" (000:1200); found in London particularly (000:1184). */
const boroughs = shape(0, 5, { funded: 4 });

/** How often each pattern of shire occurs in one nation. */
const shires: readonly (readonly [count: number, Shape])[] = [
  /** Nine district LSPs and an overarching one (000:806). */
  [4, shape(9, 0, { overarching: true })],
  /** Eight LSPs and a county-wide one (000:1190). */
  [4, shape(8, 0, { overarching: true })],
  /** City and county, seven district LSPs, the city with NRF, an overarching county LSP (000:1204). */
  [4, shape(7, 1, { overarching: true, funded: 1 })],
  /** Seven LSPs, four funded (000:539). */
  [5, shape(7, 0, { funded: 4 })],
  /** Five LSPs, each with a local learning group as its arm (000:1094, 1110). */
  [4, shape(5, 0, { funded: 2, localGroups: true })],
  /** Assumed: smaller shires make up the rest. */
  [15, shape(4, 0, { overarching: true })],
  [17, shape(4, 0)],
];

const repeat = <T>(count: number, item: T): readonly T[] => Array.from({ length: count }, () => item);

const ofLondon = [...repeat(5, fundedSingle), ...repeat(5, boroughs)];
const elsewhere = [
  ...repeat(31, fundedSingle),
  ...repeat(7, single),
  ...shires.flatMap(([count, each]) => repeat(count, each)),
];

/** The patterns of each region of one nation, in the order of the regions: London's own, the others dealt in turn. */
export function shapesByRegion(regions: readonly { readonly mark: string }[]): readonly (readonly Shape[])[] {
  const others = regions.filter(({ mark }) => mark !== 'LN');
  return regions.map((region) => {
    if (region.mark === 'LN') return ofLondon;
    const turn = others.indexOf(region);
    return elsewhere.filter((_, position) => position % others.length === turn);
  });
}

/** How many LSPs there are in an area of this pattern. */
export const strategicIn = ({ districts, unitaries, overarching }: Shape): number =>
  districts + unitaries + (overarching ? 1 : 0);

/** Whether one Learning Partnership and one LSP cover the same authority. */
export const isSingle = ({ districts, unitaries }: Shape): boolean => districts === 0 && unitaries === 1;
