/** The illustrative county, whole: every part in its turn, from a seed to the files of the bundle. */
import { createAgencies } from './agencies/agencies.ts';
import { assess } from './assessments.ts';
import { bundleFiles } from './bundle.ts';
import { mostBoards, people } from './calibration.ts';
import { foundBeyondTheCounty } from './catalogue/beyond-the-county.ts';
import { foundCountyLsp } from './catalogue/county-lsp.ts';
import { foundCountyThemes } from './catalogue/county-themes.ts';
import { foundDistricts } from './catalogue/district.ts';
import { foundLocal } from './catalogue/local.ts';
import { foundPredecessors } from './catalogue/predecessors.ts';
import { foundUnitary } from './catalogue/unitary.ts';
import type { County } from './county.ts';
import { Draft } from './draft.ts';
import { createGeography } from './geography.ts';
import { createIds } from './ids.ts';
import { linkSharedGround } from './link-shared-ground.ts';
import { seatRepresentatives } from './people.ts';
import { createPlaceNames } from './place-names.ts';
import { plantCoverage, requirements } from './plant/coverage.ts';
import { plantWeakTies } from './plant/links-and-leads.ts';
import { plantMissingCoreMembers } from './plant/missing-core-member.ts';
import { plantOverload } from './plant/overload.ts';
import { spareSimilarLooking } from './plant/similar-innocents.ts';
import { plantSimilarPartnerships } from './plant/similar-partnerships.ts';
import { plantUnderRepresentedSector } from './plant/under-represented-sector.ts';
import { spareUnlinkedLooking } from './plant/unlinked-innocents.ts';
import { plantUnlinked } from './plant/unlinked-same-ground-theme.ts';
import { fund, setTargets, writePlans } from './promises.ts';
import { createRandom } from './random.ts';
import { stateAbsences } from './silences.ts';
import { templates } from './templates.ts';
import { themes } from './themes.ts';
import { truthFile } from './truth.ts';

/** The one source of everything here. */
const source = { id: 'synthetic-county', name: 'Illustrative county (synthetic)', kind: 'synthetic' } as const;

/** The seed of the county that is committed. */
export const committedSeed = 'illustrative county 1';

function foundCounty(seed: string): County {
  const random = createRandom(seed);
  const names = createPlaceNames(random.stream('names'));
  const geography = createGeography(random.stream('geography'), names);
  const ids = createIds('ic');
  const agencies = createAgencies(random.stream('agencies'), geography, names, ids);
  return { random, ids, names, geography, agencies, draft: new Draft(ids) };
}

/** The files of the bundle by name, `truth.json` among them. The same seed gives the same bytes. */
export function illustrativeCounty(seed: string): ReadonlyMap<string, string> {
  const county = foundCounty(seed);
  foundCountyLsp(county);
  foundCountyThemes(county);
  foundBeyondTheCounty(county);
  foundDistricts(county);
  foundUnitary(county);
  foundLocal(county);
  foundPredecessors(county);

  plantUnderRepresentedSector(county, 7);
  plantMissingCoreMembers(county);
  plantSimilarPartnerships(county);
  spareSimilarLooking(county);
  plantUnlinked(county);
  spareUnlinkedLooking(county);
  plantCoverage(county);
  plantWeakTies(county);
  linkSharedGround(county);
  stateAbsences(county);
  plantOverload(county);
  seatRepresentatives(county, people, mostBoards);

  const assessments = assess(county);
  const targets = setTargets(county);
  const plans = writePlans(county);
  const programmes = fund(county);
  const { draft, geography, agencies } = county;
  const files = bundleFiles(source, {
    themes,
    boundaries: geography.rows,
    agencies: agencies.register.rows,
    people: draft.people,
    programmes,
    partnerships: draft.partnerships,
    memberships: draft.memberships,
    links: draft.links,
    absences: draft.absences,
    assessments,
    targets,
    plans,
    templates,
    requirements,
  });
  return new Map([...files, ['truth.json', truthFile(draft.truth)]]);
}
