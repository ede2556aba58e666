/** Partnerships on other lines than those of districts: health areas, towns, and a few wards. */
import { joinPatches } from '../agencies/patch.ts';
import { compose, compositions } from '../composition.ts';
import type { County } from '../county.ts';
import { establish } from '../establish.ts';
import type { PartnershipType } from '../partnership-types.ts';
import type { ThemeId } from '../themes.ts';

/** Positions of the health areas with a Health Improvement Partnership, and the districts its members come from. */
const healthPlans = [
  { area: 0, districts: [1] },
  { area: 1, districts: [2, 3] },
  { area: 3, districts: [4, 5] },
  { area: 4, districts: [5, 6] },
  { area: 5, districts: [7] },
  { area: 6, districts: [8, 9] },
] as const;

interface WardPlan {
  readonly type: PartnershipType;
  readonly suffix: string;
  readonly themes: readonly ThemeId[];
  readonly composition: 'neighbourhood' | 'scheme' | 'newDeal';
  readonly district: number;
  /** First and last of the district's wards it covers. No two of these plans share a ward. */
  readonly wards: readonly [number, number];
}

const wardPlans: readonly WardPlan[] = [
  {
    type: 'SRB',
    suffix: 'Works',
    themes: ['t-regeneration', 't-employment'],
    composition: 'scheme',
    district: 2,
    wards: [6, 9],
  },
  { type: 'SRB', suffix: 'Renewal', themes: ['t-regeneration'], composition: 'scheme', district: 6, wards: [1, 3] },
  { type: 'SRB', suffix: 'Futures', themes: ['t-regeneration'], composition: 'scheme', district: 9, wards: [8, 11] },
  {
    type: 'NDC',
    suffix: 'New Deal',
    themes: ['t-regeneration', 't-neighbourhoods'],
    composition: 'newDeal',
    district: 4,
    wards: [7, 7],
  },
  {
    type: 'Neighbourhood Management',
    suffix: 'Neighbourhoods',
    themes: ['t-neighbourhoods'],
    composition: 'neighbourhood',
    district: 4,
    wards: [1, 2],
  },
  {
    type: 'Neighbourhood Management',
    suffix: 'Neighbourhoods',
    themes: ['t-neighbourhoods'],
    composition: 'neighbourhood',
    district: 6,
    wards: [5, 6],
  },
  {
    type: 'Neighbourhood Management',
    suffix: 'Neighbourhoods',
    themes: ['t-neighbourhoods'],
    composition: 'neighbourhood',
    district: 8,
    wards: [2, 4],
  },
];

/** Towns with a Learning Partnership of their own inside the district's. */
const townPlans = [
  { district: 1, wards: [1, 3] },
  { district: 9, wards: [1, 4] },
] as const;

/** Founds them all; the districts' own partnerships must be there. */
export function foundLocal(county: County): void {
  foundHealth(county);
  for (const plan of wardPlans) foundOnWards(county, plan);
  for (const { district, wards } of townPlans) {
    const place = county.geography.districts[district - 1]!;
    establish(county, {
      name: `${county.names.next()} Town Learning Partnership`,
      type: 'Learning Partnership',
      themes: ['t-learning'],
      boundaries: place.wards.slice(wards[0] - 1, wards[1]),
      members: compose(
        county.random.stream(`town-${district}`),
        compositions.learning,
        county.agencies.districts[district - 1]!,
      ),
      partOf: county.draft.find('Learning Partnership', place.id),
      learningArmOf: county.draft.find('LSP', place.id),
    });
  }
}

function foundHealth(county: County): void {
  const { geography, agencies, draft } = county;
  for (const plan of healthPlans) {
    const area = geography.healthAreas[plan.area]!;
    const patches = plan.districts.map((number) => agencies.districts[number - 1]!);
    const members = compose(county.random.stream(`health-${plan.area}`), compositions.health, joinPatches(patches));
    const partnership = establish(county, {
      name: `${area.name.replace(' health area', '')} Health Improvement Partnership`,
      type: 'Health Improvement Partnership',
      themes: ['t-health'],
      boundaries: [area.id],
      members: [...members, ...patches.flatMap((patch) => patch.council)],
    });
    for (const number of plan.districts) {
      draft.link(partnership, draft.find('LSP', geography.districts[number - 1]!.id), 'REPORTS_TO');
    }
  }
}

function foundOnWards(county: County, plan: WardPlan): void {
  const { geography, agencies, draft, names } = county;
  const district = geography.districts[plan.district - 1]!;
  establish(county, {
    name: `${names.next()} ${plan.suffix}`,
    type: plan.type,
    themes: plan.themes,
    boundaries: district.wards.slice(plan.wards[0] - 1, plan.wards[1]),
    members: compose(
      county.random.stream(`wards-${plan.district}-${plan.suffix}`),
      compositions[plan.composition],
      agencies.districts[plan.district - 1]!,
    ),
    reportsTo: draft.find('LSP', district.id),
  });
}
