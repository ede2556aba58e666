/** The LSPs of a place, and the boards beside them in each authority. */
import { compose, compositions } from '../generator/composition.ts';
import { establish, type Founding } from '../generator/establish.ts';
import type { Authority, Place } from './areas.ts';
import { patchOf, type SubRegion, servicePatchOf } from './sub-region.ts';

/** Founds the LSP of every authority, and the county's over those of its districts. Returns their ids, the county's first. */
export function foundStrategic(nation: SubRegion, place: Place): readonly string[] {
  const overarching = place.plan.shape.overarching ? [foundOverarching(nation, place)] : [];
  const own = place.authorities.map((authority) => {
    const lsp = foundLsp(nation, authority);
    if (overarching[0] && authority.kind === 'district')
      nation.draft.link(lsp, overarching[0], 'LINKED_TO', { formal: true });
    if (authority.funded) foundInFunded(nation, authority, lsp);
    return lsp;
  });
  return [...overarching, ...own];
}

function foundLsp(nation: SubRegion, authority: Authority): string {
  return establish(nation, {
    name: `${authority.name} Strategic Partnership`,
    type: 'LSP',
    themes: ['t-community-planning'],
    boundaries: [authority.id],
    members: compose(nation.random.stream(`lsp-${authority.number}`), compositions.LSP, patchOf(nation, authority)),
  });
}

function foundOverarching(nation: SubRegion, { name, county, authorities }: Place): string {
  const districts = authorities.filter(({ kind }) => kind === 'district').map((each) => patchOf(nation, each));
  const [first] = districts;
  if (!county || !first) throw new Error(`${name} has no county for an overarching LSP.`);
  return establish(nation, {
    name: `${name} Strategic Partnership`,
    type: 'LSP',
    themes: ['t-community-planning'],
    boundaries: [county.id],
    members: [
      [first.countyCouncil, first.lea, first.fire, first.probation, first.lsc, first.chamber, first.university],
      [first.wildlifeTrust, first.busCompany, first.union, first.forum],
      districts.map((patch) => patch.council),
    ].flat(2),
  });
}

/** Meetings a year of boards that come on top of an area's others, so that no body is overloaded by them unless it is planted. */
const quarterly = 4;

/** Areas with renewal funds have a community network, neighbourhood management (002:180), and, as assumed here, a board for regeneration. */
function foundInFunded(nation: SubRegion, authority: Authority, lsp: string): void {
  const { draft } = nation;
  // Small bodies have the network to speak for them on these boards.
  const patch = { ...servicePatchOf(nation, authority), voluntary: [] };
  const random = nation.random.stream(`funded-${authority.number}`);
  const found = (suffix: string, founding: Omit<Founding, 'name' | 'boundaries'>, boundaries = [authority.id]) =>
    establish(nation, {
      name: `${authority.name} ${suffix}`,
      boundaries,
      facts: { meetingsPerYear: quarterly },
      ...founding,
    });
  const network = found('Community Network', {
    type: 'Community Empowerment Network',
    themes: ['t-inclusion'],
    members: compose(random, compositions.network, patchOf(nation, authority)),
  });
  draft.reseat(lsp, [...draft.seats(lsp), { agency: network, memberKind: 'partnership', role: 'member' }]);
  found('Regeneration Partnership', {
    type: 'thematic',
    themes: ['t-regeneration'],
    members: compose(random, compositions.regeneration, patch),
    reportsTo: lsp,
  });
  found(
    'Neighbourhoods',
    {
      type: 'Neighbourhood Management',
      themes: ['t-neighbourhoods'],
      members: compose(random, compositions.neighbourhood, patch),
      reportsTo: lsp,
    },
    authority.wards.slice(3, 4),
  );
}
