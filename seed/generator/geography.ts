/**
 * The areas: a shire county of nine districts and a unitary beside it, all made of wards, and over them the areas of
 * other services, some on the same lines, some nested, some across the lines of districts.
 */
import { wardPopulation, wardsInUnitary, wardsPerDistrict } from './calibration.ts';
import type { PlaceNames } from './place-names.ts';
import type { Random } from './random.ts';
import type { BoundaryRow } from './rows.ts';

export interface Area {
  /** `kind:code`, as the import makes it. */
  readonly id: string;
  readonly name: string;
  /** Ids of the wards the area is made of. */
  readonly wards: readonly string[];
}

export interface Geography {
  readonly rows: readonly BoundaryRow[];
  readonly region: Area;
  readonly county: Area;
  readonly unitary: Area;
  readonly districts: readonly Area[];
  /** In the order of `healthAreaPlan`; the last is the unitary's. */
  readonly healthAreas: readonly Area[];
  readonly lscAreas: readonly Area[];
  readonly policeDivisions: readonly Area[];
  readonly travelToWorkAreas: readonly Area[];
}

interface AreaPlan {
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly parts: readonly Area[];
}

const wardsOf = (areas: readonly Area[]): readonly string[] => areas.flatMap((area) => area.wards);

/** Draws the wards and lays every other area over them. */
export function createGeography(random: Random, names: PlaceNames): Geography {
  const rows: BoundaryRow[] = [];

  const add = ({ kind, code, name, parts }: AreaPlan): Area => {
    rows.push({ kind, code, name, parts: parts.map((part) => part.id), complete: true });
    return { id: `${kind}:${code}`, name, wards: wardsOf(parts) };
  };

  const addWards = (code: string, count: number): readonly Area[] =>
    Array.from({ length: count }, (_, index) => {
      const wardCode = `IC-W${code}${String(index + 1).padStart(2, '0')}`;
      const name = names.next();
      const id = `ward:${wardCode}`;
      rows.push({ kind: 'ward', code: wardCode, name, complete: true, population: random.between(...wardPopulation) });
      return { id, name, wards: [id] };
    });

  const wards = wardsPerDistrict.map((count, index) => addWards(String(index + 1).padStart(2, '0'), count));
  const unitaryWards = addWards('10', wardsInUnitary);

  const districts = wards.map((parts, index) =>
    add({ kind: 'district', code: `IC-D${index + 1}`, name: names.next(), parts }),
  );
  const county = add({ kind: 'county', code: 'IC-C1', name: names.nextShire(), parts: districts });
  const unitary = add({ kind: 'unitary', code: 'IC-U1', name: names.next(), parts: unitaryWards });
  const region = add({ kind: 'region', code: 'IC-R1', name: `${names.next()} Region`, parts: [county, unitary] });

  const district = (number: number) => districts[number - 1]!;
  const wardsIn = (number: number, from = 0, to?: number) => wards[number - 1]!.slice(from, to);
  const service = (kind: string, letter: string) => (name: string, parts: readonly Area[], index: number) =>
    add({ kind, code: `IC-${letter}${index}`, name: `${name} ${kind}`, parts });

  const nameOf = (number: number) => district(number).name;

  // On a district's lines (1, 6, 9), two districts together (2), within one (3, 8), across two (4, 5, 7).
  const health = service('health area', 'H');
  const healthAreas = [
    health(nameOf(1), [district(1)], 1),
    health(`${nameOf(2)} and ${nameOf(3)}`, [district(2), district(3)], 2),
    health(`${nameOf(4)} East`, wardsIn(4, 0, 4), 3),
    health(`${nameOf(4)} West and ${nameOf(5)} East`, [...wardsIn(4, 4), ...wardsIn(5, 0, 4)], 4),
    health(`${nameOf(5)} West and ${nameOf(6)}`, [...wardsIn(5, 4), ...wardsIn(6)], 5),
    health(nameOf(7), [district(7)], 6),
    health(`${nameOf(8)} and ${nameOf(9)} East`, [...wardsIn(8), ...wardsIn(9, 0, 5)], 7),
    health(`${nameOf(9)} West`, wardsIn(9, 5), 8),
    health(unitary.name, [unitary], 9),
  ];

  // The first takes seven districts and part of the eighth.
  const lsc = service('LSC area', 'L');
  const lscAreas = [
    lsc(county.name, [...wards.slice(0, 7).flat(), ...wardsIn(8, 0, 4)], 1),
    lsc(`${nameOf(8)} and ${nameOf(9)}`, [...wardsIn(8, 4), ...wardsIn(9)], 2),
    lsc(unitary.name, [unitary], 3),
  ];

  const police = service('police division', 'P');
  const policeDivisions = [
    police(`${county.name} North`, [district(1), district(2), district(3)], 1),
    police(`${county.name} East`, [district(4), district(5)], 2),
    police(`${county.name} West`, [district(6), district(7)], 3),
    police(`${county.name} South`, [district(8), district(9)], 4),
    police(unitary.name, [unitary], 5),
  ];

  const travel = service('travel-to-work area', 'T');
  const travelToWorkAreas = [
    travel(nameOf(3), [...wardsIn(3), ...wardsIn(4, 0, 6)], 1),
    travel(`${unitary.name} and ${nameOf(9)}`, [...unitaryWards, ...wardsIn(9, 0, 7)], 2),
  ];

  return { rows, region, county, unitary, districts, healthAreas, lscAreas, policeDivisions, travelToWorkAreas };
}
