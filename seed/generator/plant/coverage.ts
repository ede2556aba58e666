/** Areas with no partnership of a type they must have, with two of one type, and one partnership facing very many. */
import { crimePartnershipDistricts } from '../calibration.ts';
import type { County, Setting } from '../county.ts';
import { establish } from '../establish.ts';
import { bodies, placeOf } from '../places.ts';
import type { RequirementRow } from '../rows.ts';

export const requirements: readonly RequirementRow[] = ['district', 'unitary'].flatMap((areaKind) => [
  { areaKind, partnershipType: 'LSP', requiredBy: 'funding condition' },
  { areaKind, partnershipType: 'Crime and Disorder Reduction Partnership', requiredBy: 'statute' },
]);

/** Records the gaps the plan leaves, founds a second thematic board, and names the board that faces many. */
export function plantCoverage(county: County): void {
  coverageGaps(county);
  twoThematicBoards(county, 8);
  oneFacingMany(county);
}

function coverageGaps({ draft, geography }: County): void {
  const rule = 'coverage-gap';
  const type = 'Crime and Disorder Reduction Partnership';
  const covered = crimePartnershipDistricts.flat() as readonly number[];
  for (const [index, district] of geography.districts.entries()) {
    if (covered.includes(index + 1)) continue;
    draft.truth.plant(rule, { subjects: [district.id], detail: [type], why: `no ${type} covers any of its wards` });
  }
  for (const shared of crimePartnershipDistricts.filter((numbers) => numbers.length > 1)) {
    for (const number of shared) {
      const district = geography.districts[number - 1]!;
      draft.truth.spare(rule, {
        subjects: [district.id],
        detail: [type],
        why: 'one partnership covers this district and its neighbour in full',
      });
    }
  }
}

/** A second thematic board beside the one that a numbered district has. */
export function twoThematicBoards(county: Setting, number: number): void {
  const place = placeOf(county, number);
  const first = county.draft.find('thematic', place.id);
  const second = establish(county, {
    name: `${place.name} Festivals Partnership`,
    type: 'thematic',
    themes: ['t-culture'],
    boundaries: [place.id],
    members: bodies(county, number, ['council', 'artsTrust', 'school', 'voluntary', 'faith', 'busCompany']),
    reportsTo: county.draft.find('LSP', place.id),
  });
  county.draft.truth.plant('double-cover', {
    subjects: [first, second],
    certainty: 'certain',
    why: 'two thematic partnerships cover the district',
  });
}

function oneFacingMany({ draft, geography }: County): void {
  const learning = draft.find('Learning Partnership', geography.county.id);
  const lsps = [geography.county, ...geography.districts].map((area) => draft.find('LSP', area.id));
  draft.truth.plant('one-facing-many', {
    subjects: [learning],
    detail: lsps,
    why: 'one Learning Partnership faces nine district LSPs and the overarching one',
  });
}
