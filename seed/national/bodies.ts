/** The bodies of a sub-region, and who of them serves which authority. */
import { foundLocalBodies } from '../generator/agencies/local-bodies.ts';
import type { Patch } from '../generator/agencies/patch.ts';
import { AgencyRegister } from '../generator/agencies/register.ts';
import type { Ids } from '../generator/ids.ts';
import type { PlaceNames } from '../generator/place-names.ts';
import type { Random } from '../generator/random.ts';
import type { Authority, HealthArea, Place, SubRegionAreas } from './areas.ts';

/** Bodies of the area of one Learning Partnership. */
type PlaceBodies = Pick<
  Patch,
  | 'countyCouncil'
  | 'healthAuthority'
  | 'lsc'
  | 'tec'
  | 'careers'
  | 'university'
  | 'voluntaryForum'
  | 'trainer'
  | 'drugService'
  | 'artsTrust'
  | 'wildlifeTrust'
  | 'busCompany'
  | 'union'
  | 'rda'
>;

/** Bodies that one or two neighbouring authorities share, as one of Jobcentre Plus covers two boroughs (000:1180). */
type NeighbourBodies = Pick<Patch, 'pct' | 'fire' | 'probation' | 'employmentService' | 'jobcentre' | 'chamber'>;

export interface SubRegionBodies {
  readonly register: AgencyRegister;
  /** By number of the authority less one. */
  readonly districts: readonly Patch[];
  /** The arm of the LSC over every single authority and the smallest shires, six Learning Partnerships or more (000:1160). */
  readonly wideLsc: string;
  readonly rda: string;
  readonly governmentOffice: string;
}

/** How many of the last places, the smallest shires, share their LSC with the single authorities. */
const shiresOfWideLsc = 3;

interface Founders {
  readonly random: Random;
  readonly ids: Ids;
  readonly names: PlaceNames;
  readonly mark: string;
}

/** Founds every body of a sub-region. */
export function foundBodies({ random, ids, names, mark }: Founders, areas: SubRegionAreas): SubRegionBodies {
  const register = new AgencyRegister(ids);
  const here = { boundaries: [areas.id] };
  const regional = (name: string, type: string) =>
    register.found(`${name} ${mark}`, [type, 'public', 'regional'], here);
  const rda = regional('Illustrative Development Agency', 'RDA');
  const governmentOffice = regional('Illustrative Government Office', 'Government Office');
  const foundLsc = (name: string) =>
    register.found(`LSC ${name}`, ['LSC', 'public', 'national'], { started: '2000-10' });
  const wideLsc = foundLsc(mark);
  const isWide = (place: Place, position: number) =>
    place.authorities.length === 1 || position >= areas.places.length - shiresOfWideLsc;

  const districts: Patch[] = [];
  for (const [position, place] of areas.places.entries()) {
    const lsc = isWide(place, position) ? wideLsc : foundLsc(place.name);
    const shared = foundPlaceBodies(register, place, lsc, rda);
    const neighbours = place.healthAreas.map((area) => foundNeighbourBodies(register, random, area));
    const countyLea = place.county
      ? register.found(`${place.name} Education Service`, ['LEA', 'public', 'sub-regional'], {
          boundaries: [place.county.id],
        })
      : undefined;
    for (const authority of place.authorities) {
      const own = neighbours.filter((_, index) => place.healthAreas[index]!.authorities.includes(authority));
      districts[authority.number - 1] = {
        ...shared,
        ...own[0]!,
        pct: own.flatMap(({ pct }) => pct),
        ...foundLocalBodies(
          { random, names, register },
          authority,
          authority.kind === 'district' ? 'District' : 'Borough',
        ),
        ...foundAuthorityBodies(register, authority, countyLea),
        countyCouncil: authority.kind === 'district' ? shared.countyCouncil : [],
        governmentOffice: [governmentOffice],
        sixthForm: [],
        trust: [],
        benefitsAgency: [],
      };
    }
  }
  return { register, districts, wideLsc, rda, governmentOffice };
}

function foundAuthorityBodies(
  register: AgencyRegister,
  { id, name, kind }: Authority,
  countyLea: string | undefined,
): Pick<Patch, 'lea' | 'police' | 'college' | 'faith'> {
  const here = { boundaries: [id] };
  const found = (suffix: string, type: string, sector: string) =>
    register.found(`${name} ${suffix}`, [type, sector, 'local'], here);
  return {
    lea: [kind === 'district' && countyLea ? countyLea : found('Education Service', 'LEA', 'public')],
    police: [found('Police Division', 'police', 'public')],
    college: [found('College', 'FE college', 'education')],
    // The published table counts churches and unions apart from voluntary and community bodies (001:17-23).
    faith: [found('Faiths Together', 'faith body', 'other')],
  };
}

function foundNeighbourBodies(register: AgencyRegister, random: Random, { id, name }: HealthArea): NeighbourBodies {
  const here = { boundaries: [id] };
  const found = (suffix: string, type: string, sector: string, more = {}) => [
    register.found(`${name} ${suffix}`, [type, sector, 'local'], { ...here, ...more }),
  ];
  const jobcentre = found('Jobcentre Plus', 'Jobcentre Plus', 'public', { started: '2002-04-01' });
  return {
    pct: found('Primary Care Trust', 'PCT', 'public', { started: random.pick(['2000-04', '2001-04-01', '2002']) }),
    fire: found('Fire Command', 'fire', 'public'),
    probation: found('Probation Office', 'probation', 'public'),
    employmentService: found('Employment Service', 'Employment Service', 'public', {
      ended: '2002-03-31',
      successors: jobcentre,
    }),
    jobcentre,
    chamber: found('Chamber of Commerce', 'chamber of commerce', 'private'),
  };
}

function foundPlaceBodies(register: AgencyRegister, place: Place, lsc: string, rda: string): PlaceBodies {
  const here = { boundaries: place.ground };
  const found = (suffix: string, type: string, sector: string, more = {}) => [
    register.found(`${place.name} ${suffix}`, [type, sector, 'sub-regional'], { ...here, ...more }),
  ];
  return {
    countyCouncil: place.county
      ? [
          register.found(`${place.name} County Council`, ['county council', 'public', 'sub-regional'], {
            boundaries: [place.county.id],
          }),
        ]
      : [],
    healthAuthority: found('Health Authority', 'health authority', 'public', { ended: '2002-09-30' }),
    lsc: [lsc],
    tec: found('TEC', 'TEC', 'private', { ended: '2001-03-31', successors: [lsc] }),
    careers: found('Careers', 'careers service', 'public'),
    university: found('University', 'university', 'education'),
    trainer: found('Training', 'training provider', 'private'),
    drugService: found('Drugs and Alcohol Service', 'drug service', 'voluntary'),
    artsTrust: found('Arts Trust', 'voluntary body', 'voluntary'),
    wildlifeTrust: found('Meadows Trust', 'voluntary body', 'voluntary'),
    busCompany: found('Buses', 'employer', 'private'),
    union: found('Trades Council', 'trade union', 'other'),
    voluntaryForum: found('Voluntary Sector Forum', 'CVS', 'voluntary'),
    rda: [rda],
  };
}
