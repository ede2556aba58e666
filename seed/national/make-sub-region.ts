/** A sub-region, whole: from a seed and a plan to the rows of its tables and the truth of its faults. */
import { Draft } from '../generator/draft.ts';
import { establish } from '../generator/establish.ts';
import { createIds } from '../generator/ids.ts';
import { seatRepresentatives } from '../generator/people.ts';
import { createPlaceNames } from '../generator/place-names.ts';
import type { Random } from '../generator/random.ts';
import type { BundleRows } from '../generator/rows.ts';
import type { TruthBook } from '../generator/truth.ts';
import { layOutAreas } from './areas.ts';
import { foundBodies } from './bodies.ts';
import { mostBoards, peopleInSubRegion } from './calibration.ts';
import { foundLearning } from './learning.ts';
import type { PlacePlan } from './plan.ts';
import { plantFaults, plantOverloadedPerson } from './plant.ts';
import { foundServices } from './services.ts';
import { foundStrategic } from './strategic.ts';
import type { SubRegion } from './sub-region.ts';

interface SubRegionPlan {
  /** As `NE`, `NE2`. */
  readonly mark: string;
  /** Id of the region that it is in. */
  readonly region: string;
  readonly places: readonly PlacePlan[];
}

/** What one sub-region adds to the bundle. */
export type SubRegionRows = Omit<
  BundleRows,
  'themes' | 'templates' | 'requirements' | 'targets' | 'plans' | 'assessments'
>;

/** Prefix of every id of the nation. */
export const prefix = 'nx';

/** Makes a sub-region: the same random stream and plan give the same rows. */
export function makeSubRegion(
  random: Random,
  plan: SubRegionPlan,
): { readonly rows: SubRegionRows; readonly truth: TruthBook } {
  const { mark } = plan;
  const ids = createIds(prefix, mark);
  const names = createPlaceNames(random.stream('names'), ` ${mark}`);
  const geography = layOutAreas(plan, names);
  const agencies = foundBodies({ random: random.stream('agencies'), ids, names, mark }, geography);
  const draft = new Draft(ids);
  const nation: SubRegion = { mark, random, ids, names, geography, agencies, draft };
  for (const place of geography.places) {
    foundLearning(nation, place, foundStrategic(nation, place));
    foundServices(nation, place);
  }
  foundSkills(nation);
  plantFaults(nation);
  seatRepresentatives(nation, peopleInSubRegion, mostBoards);
  plantOverloadedPerson(nation);
  const programmes = [fund(nation)];
  const rows = {
    boundaries: geography.rows,
    agencies: agencies.register.rows,
    people: draft.people,
    programmes,
    partnerships: draft.partnerships,
    memberships: draft.memberships,
    links: draft.links,
    absences: draft.absences,
  };
  return { rows, truth: draft.truth };
}

function foundSkills(nation: SubRegion): void {
  const { agencies, mark, geography } = nation;
  const [one, other] = agencies.districts.slice(-2);
  if (!one || !other) throw new Error(`${mark} has fewer than two authorities.`);
  establish(nation, {
    name: `Skills Partnership ${mark}`,
    type: 'regional skills',
    themes: ['t-employment'],
    boundaries: [geography.id],
    members: [
      agencies.rda,
      agencies.governmentOffice,
      agencies.wideLsc,
      ...[one, other].flatMap((patch) => [...patch.university, ...patch.union, ...patch.employer]),
    ],
  });
}

/** The fund that pays for the LSPs of the authorities that have it: an LSP is its condition (002:180). */
function fund({ ids, mark, geography, draft }: SubRegion) {
  const name = `Illustrative Renewal Fund ${mark}`;
  const id = ids.programme(name);
  const areas = geography.districts.filter(({ funded }) => funded).map((each) => each.id);
  for (const area of areas) draft.amend(draft.find('LSP', area), { programmes: [id] });
  return { id, name, areas, amount: 2_000_000 * areas.length, since: '2001-04-01', until: '2006-03-31' };
}
