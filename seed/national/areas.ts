/** The areas of a sub-region: authorities made of wards, counties of districts, and health areas, some across the lines of districts. */
import type { Area } from '../generator/geography.ts';
import type { PlaceNames } from '../generator/place-names.ts';
import type { BoundaryRow } from '../generator/rows.ts';
import { wardsPerAuthority } from './calibration.ts';
import type { PlacePlan } from './plan.ts';

export interface Authority extends Area {
  readonly kind: 'district' | 'unitary';
  /** Its number in the sub-region, from 1. */
  readonly number: number;
  readonly funded: boolean;
}

export interface HealthArea extends Area {
  /** The authorities of which it has a ward or more. */
  readonly authorities: readonly Authority[];
}

/** The area of one Learning Partnership. */
export interface Place {
  readonly plan: PlacePlan;
  readonly name: string;
  /** What its Learning Partnership covers: the county and what lies beside it. */
  readonly ground: readonly string[];
  readonly county: Area | undefined;
  readonly authorities: readonly Authority[];
  readonly healthAreas: readonly HealthArea[];
}

export interface SubRegionAreas {
  readonly rows: readonly BoundaryRow[];
  readonly id: string;
  /** Every authority, by number less one. */
  readonly districts: readonly Authority[];
  readonly places: readonly Place[];
  /** Places whose health areas lie across the lines of an authority. */
  readonly straddled: readonly Place[];
}

/** How many places of a sub-region have a health area across lines. */
const straddledPlaces = 2;

interface Plan {
  /** As `NE`, `NE2`: part of every code, and the end of every name. */
  readonly mark: string;
  readonly region: string;
  readonly places: readonly PlacePlan[];
}

/** Lays out the areas of one sub-region. */
export function layOutAreas({ mark, region, places: plans }: Plan, names: PlaceNames): SubRegionAreas {
  const rows: BoundaryRow[] = [];
  const districts: Authority[] = [];
  const counts = new Map<string, number>();

  const add = (kind: string, letter: string, name: string, row: Partial<BoundaryRow>): string => {
    const number = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, number);
    const code = `NX-${mark}-${letter}${number}`;
    rows.push({ kind, code, name, complete: true, ...row });
    return `${kind}:${code}`;
  };
  const id = add('sub-region', 'S', `Sub-region ${mark} (synthetic)`, { withins: [region] });

  const addAuthority = (kind: Authority['kind'], funded: boolean, within: string): Authority => {
    const name = names.next();
    const wards = Array.from({ length: wardsPerAuthority }, (_, index) =>
      add('ward', 'W', `${name} Ward ${index + 1}`, {}),
    );
    const area = add(kind, kind === 'district' ? 'D' : 'U', name, { parts: wards, withins: [within] });
    const authority = { id: area, name, wards, kind, funded, number: districts.length + 1 };
    districts.push(authority);
    return authority;
  };

  const addHealthArea = (name: string, parts: readonly string[], authorities: readonly Authority[]): HealthArea => {
    const area = add('health area', 'H', `${name} health area`, { parts });
    const wards = authorities.flatMap((each) =>
      parts.includes(each.id) ? each.wards : each.wards.filter((ward) => parts.includes(ward)),
    );
    return { id: area, name, wards, authorities };
  };

  /** Health areas of two authorities each; the last has what is left. */
  const onLines = (authorities: readonly Authority[]): readonly HealthArea[] =>
    authorities
      .filter((_, index) => index % 2 === 0)
      .map((first, index) => {
        const own = [first, ...authorities.slice(2 * index + 1, 2 * index + 2)];
        return addHealthArea(
          own.map(({ name }) => name).join(' and '),
          own.map((each) => each.id),
          own,
        );
      });

  /** The second authority is divided between the first and the third; the others follow lines. */
  const acrossLines = ([first, second, third, ...others]: readonly Authority[]): readonly HealthArea[] => {
    if (!first || !second || !third) throw new Error('To lie across lines takes three authorities.');
    const half = second.wards.length / 2;
    return [
      addHealthArea(
        `${first.name} and ${second.name} East`,
        [first.id, ...second.wards.slice(0, half)],
        [first, second],
      ),
      addHealthArea(`${second.name} West and ${third.name}`, [...second.wards.slice(half), third.id], [second, third]),
      ...onLines(others),
    ];
  };

  const straddled: Place[] = [];
  const addPlace = (plan: PlacePlan): Place => {
    const { districts: below, unitaries, overarching: _, funded } = plan.shape;
    let toFund = funded;
    const isFunded = () => toFund-- > 0;
    const cities = Array.from({ length: unitaries }, () => addAuthority('unitary', isFunded(), id));
    if (below === 0 && cities.length === 1) {
      const [city] = cities as [Authority];
      const healthAreas = onLines(cities);
      return { plan, name: city.name, ground: [city.id], county: undefined, authorities: cities, healthAreas };
    }
    const name = names.nextShire();
    // The county's own row comes after its districts, whose code it must know already.
    const countyCode = `county:NX-${mark}-C${(counts.get('C') ?? 0) + 1}`;
    const inCounty = Array.from({ length: below }, () => addAuthority('district', isFunded(), countyCode));
    const county =
      below > 0
        ? { id: add('county', 'C', name, { withins: [id] }), name, wards: inCounty.flatMap((each) => each.wards) }
        : undefined;
    const isStraddled = straddled.length < straddledPlaces;
    const authorities = [...inCounty, ...cities];
    const place: Place = {
      plan,
      name,
      ground: [...(county ? [county.id] : []), ...cities.map((each) => each.id)],
      county,
      authorities,
      healthAreas: isStraddled ? acrossLines(authorities) : onLines(authorities),
    };
    if (isStraddled) straddled.push(place);
    return place;
  };
  return { rows, id, districts, places: plans.map(addPlace), straddled };
}
