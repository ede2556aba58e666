/** The partnerships of single services: crime by authority, health by health area, childcare and drugs by Learning Partnership's area. */
import { joinPatches, type Patch } from '../generator/agencies/patch.ts';
import { compose, compositions } from '../generator/composition.ts';
import { establish, type Founding } from '../generator/establish.ts';
import type { Authority, HealthArea, Place } from './areas.ts';
import { type SubRegion, servicePatchOf } from './sub-region.ts';

/** Founds one board for each of some groups of neighbours, those of one authority and those shared by several. */
export function foundCrime(nation: SubRegion, neighbours: readonly Authority[]): void {
  const board = establish(nation, {
    name: `${neighbours.map(({ name }) => name).join(' and ')} Community Safety Partnership`,
    type: 'Crime and Disorder Reduction Partnership',
    themes: ['t-crime'],
    boundaries: neighbours.map(({ id }) => id),
    members: neighbours.flatMap((each) =>
      compose(nation.random.stream(`crime-${each.number}`), compositions.crime, servicePatchOf(nation, each)),
    ),
  });
  reportToAll(nation, board, neighbours);
}

/** Founds the boards of a place for childcare, for drugs and for each health area. */
export function foundServices(nation: SubRegion, place: Place): void {
  const [first] = place.authorities.map((each) => servicePatchOf(nation, each)) as [Patch, ...Patch[]];
  const council = place.county ? first.countyCouncil : first.council;
  const found = (suffix: string, founding: Omit<Founding, 'name' | 'boundaries'>) =>
    establish(nation, { name: `${place.name} ${suffix}`, boundaries: place.ground, ...founding });
  found('Early Years Partnership', {
    type: 'EYDCP',
    themes: ['t-childcare'],
    members: [first.lea, council, first.school.slice(1), first.voluntaryForum, first.trainer, first.jobcentre].flat(),
  });
  const drugs = found('Drug Action Team', {
    type: 'Drug Action Team',
    themes: ['t-drugs'],
    members: [
      first.drugService,
      council,
      first.police,
      first.probation,
      first.healthAuthority,
      first.lea,
      first.pct,
    ].flat(),
  });
  reportToAll(nation, drugs, place.authorities);
  for (const area of place.healthAreas) foundHealth(nation, area);
}

function foundHealth(nation: SubRegion, area: HealthArea): void {
  const patches = area.authorities.map((each) => servicePatchOf(nation, each));
  const board = establish(nation, {
    name: `${area.name} Health Improvement Partnership`,
    type: 'Health Improvement Partnership',
    themes: ['t-health'],
    boundaries: [area.id],
    members: [
      ...compose(nation.random.stream(area.id), compositions.health, joinPatches(patches)),
      ...patches.flatMap((patch) => patch.council),
    ],
  });
  reportToAll(nation, board, area.authorities);
}

/** More than two thirds of LSPs have such partnerships working with them (003:929); here all have. */
function reportToAll({ draft }: SubRegion, board: string, authorities: readonly Authority[]): void {
  for (const { id } of authorities) draft.link(board, draft.find('LSP', id), 'REPORTS_TO', { formal: true });
}
