/** The partnerships of each district: LSP, Learning Partnership, and what the district's plan gives it besides. */
import type { Patch } from '../agencies/patch.ts';
import { crimeGroupDistricts, crimePartnershipDistricts, networkDistricts } from '../calibration.ts';
import { compose, compositions } from '../composition.ts';
import type { County } from '../county.ts';
import { establish } from '../establish.ts';
import type { Area } from '../geography.ts';
import type { ThemeId } from '../themes.ts';

type ThematicBoard = 'regeneration' | 'housing' | 'environment' | 'culture';

interface DistrictPlan {
  readonly thematic: ThematicBoard;
  readonly executive: boolean;
  /** What the community network deals with besides social inclusion. */
  readonly networkThemes?: readonly ThemeId[];
  readonly crimeThemes?: readonly ThemeId[];
}

/** The nine districts, in order. */
const plans: readonly DistrictPlan[] = [
  { thematic: 'regeneration', executive: true, networkThemes: ['t-regeneration'], crimeThemes: ['t-drugs'] },
  { thematic: 'housing', executive: true, networkThemes: ['t-housing'] },
  { thematic: 'regeneration', executive: false },
  { thematic: 'environment', executive: true },
  { thematic: 'regeneration', executive: true },
  { thematic: 'culture', executive: false, networkThemes: ['t-culture'] },
  { thematic: 'environment', executive: true },
  { thematic: 'housing', executive: false },
  { thematic: 'environment', executive: true, networkThemes: ['t-environment'] },
];

/** Numbers of neighbouring districts whose Learning Partnerships share a group (000:1084). */
const sharedSubGroups = [
  [3, 4],
  [7, 8],
] as const;

const thematicNames: Readonly<Record<ThematicBoard, string>> = {
  regeneration: 'Regeneration Partnership',
  housing: 'Housing Partnership',
  environment: 'Environment Partnership',
  culture: 'Culture Partnership',
};

/** Founds what every district has and what its plan adds. The county-wide partnerships must be there. */
export function foundDistricts(county: County): void {
  const { geography, draft } = county;
  const countyLearning = draft.find('Learning Partnership', geography.county.id);
  const countyLsp = draft.find('LSP', geography.county.id);
  for (const [index, plan] of plans.entries()) {
    const district = geography.districts[index]!;
    const lsp = foundDistrictLsp(county, district, index, plan);
    draft.link(lsp, countyLsp, 'LINKED_TO', { formal: true });
    draft.link(countyLearning, lsp, 'LINKED_TO', { formal: true });
  }
  for (const numbers of crimePartnershipDistricts) foundCrimePartnership(county, numbers);
  for (const [one, other] of sharedSubGroups) {
    const [first, second] = [one, other].map((number) =>
      draft.find('Learning Partnership', geography.districts[number - 1]!.id),
    );
    draft.link(first!, second!, 'shared sub-group');
  }
}

function foundDistrictLsp(county: County, district: Area, index: number, plan: DistrictPlan): string {
  const { draft, geography, agencies } = county;
  const patch: Patch = agencies.districts[index]!;
  const random = county.random.stream(`district-${index + 1}`);
  const at = { boundaries: [district.id] };
  const lsp = establish(county, {
    name: `${district.name} Strategic Partnership`,
    type: 'LSP',
    themes: ['t-community-planning'],
    members: compose(random, compositions.LSP, patch),
    ...at,
  });
  if (plan.executive) {
    establish(county, {
      name: `${district.name} Strategic Partnership Executive`,
      type: 'executive',
      themes: ['t-community-planning'],
      members: compose(random, compositions.districtExecutive, patch),
      partOf: lsp,
      ...at,
    });
  }
  establish(county, {
    name: `${district.name} Learning Partnership`,
    type: 'Learning Partnership',
    themes: ['t-learning'],
    members: compose(random, compositions.learning, patch),
    partOf: draft.find('Learning Partnership', geography.county.id),
    learningArmOf: lsp,
    ...at,
  });
  establish(county, {
    name: `${district.name} ${thematicNames[plan.thematic]}`,
    type: 'thematic',
    themes: [`t-${plan.thematic}`],
    members: compose(random, compositions[plan.thematic], patch),
    reportsTo: lsp,
    ...at,
  });
  if (networkDistricts.some((number) => number === index + 1)) {
    const network = establish(county, {
      name: `${district.name} Community Network`,
      type: 'Community Empowerment Network',
      themes: ['t-inclusion', ...(plan.networkThemes ?? [])],
      members: compose(random, compositions.network, patch),
      ...at,
    });
    draft.reseat(lsp, [...draft.seats(lsp), { agency: network, memberKind: 'partnership', role: 'member' }]);
  }
  return lsp;
}

function foundCrimePartnership(county: County, numbers: readonly number[]): void {
  const { geography, agencies, draft } = county;
  const places = numbers.map((number) => geography.districts[number - 1]!);
  const random = county.random.stream(`crime-${numbers.join('-')}`);
  const members = numbers.flatMap((number) => compose(random, compositions.crime, agencies.districts[number - 1]!));
  const name = places.map((place) => place.name).join(' and ');
  const partnership = establish(county, {
    name: `${name} Community Safety Partnership`,
    type: 'Crime and Disorder Reduction Partnership',
    themes: ['t-crime', ...(plans[numbers[0]! - 1]!.crimeThemes ?? [])],
    boundaries: places.map((place) => place.id),
    members,
  });
  for (const place of places) draft.link(partnership, draft.find('LSP', place.id), 'REPORTS_TO', { formal: true });
  if (crimeGroupDistricts.some((number) => number === numbers[0])) {
    establish(county, {
      name: `${name} Domestic Violence Forum`,
      type: 'group',
      themes: ['t-crime'],
      boundaries: [places[0]!.id],
      members: compose(random, compositions.crimeGroup, agencies.districts[numbers[0]! - 1]!),
      partOf: partnership,
    });
  }
}
