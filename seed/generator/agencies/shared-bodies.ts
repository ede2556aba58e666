/** The bodies that several places share: one for the whole county, or a few that divide it among them. */
import type { Geography } from '../geography.ts';
import type { PlaceNames } from '../place-names.ts';
import type { Random } from '../random.ts';
import type { LocalSlot } from './local-bodies.ts';
import type { Patch } from './patch.ts';
import type { AgencyRegister } from './register.ts';

/** Every body that no single place has to itself, by the part it plays. */
export type SharedBodies = Omit<Patch, LocalSlot | 'police'> & {
  readonly constabulary: string;
  /** One a police division, in order. */
  readonly policeDivisions: readonly string[];
  readonly unitaryLea: string;
};

/** Founds them all; predecessors name their successors. */
export function foundSharedBodies(
  register: AgencyRegister,
  geography: Geography,
  names: PlaceNames,
  random: Random,
): SharedBodies {
  const { county, unitary, region } = geography;
  const wide = { boundaries: [county.id, unitary.id] };
  const regional = { boundaries: [region.id] };
  const named = (count: number) => Array.from({ length: count }, () => names.next());
  const countywide = (suffix: string, type: string, sector: string, more = {}) => [
    register.found(`${county.name} ${suffix}`, [type, sector, 'sub-regional'], { ...wide, ...more }),
  ];
  const parts = ['North', 'Central', 'South'];
  const [constabulary] = countywide('Constabulary', 'police', 'public') as [string];

  const lsc = geography.lscAreas.map((area, index) =>
    register.found(`LSC ${area.name.replace(' LSC area', '')}`, ['LSC', 'public', 'national'], {
      boundaries: [area.id],
      started: '2000-10',
      capacityHours: index === 0 ? 1200 : 900,
    }),
  );
  const jobcentre = parts.map((part) =>
    register.found(`Jobcentre Plus ${county.name} ${part}`, ['Jobcentre Plus', 'public', 'national'], {
      started: '2002-04-01',
    }),
  );
  const pct = geography.healthAreas.map((area) =>
    register.found(`${area.name.replace(' health area', '')} Primary Care Trust`, ['PCT', 'public', 'local'], {
      boundaries: [area.id],
      started: random.pick(['2000-04', '2001-04-01', '2002']),
    }),
  );

  return {
    constabulary,
    policeDivisions: geography.policeDivisions.map((area) =>
      register.found(
        `${area.name.replace(' police division', '')} Division of the Constabulary`,
        ['police', 'public', 'local'],
        {
          boundaries: [area.id],
        },
      ),
    ),
    unitaryLea: register.found(`${unitary.name} Education Service`, ['LEA', 'public', 'local'], {
      boundaries: [unitary.id],
    }),
    countyCouncil: [
      register.found(`${county.name} County Council`, ['county council', 'public', 'sub-regional'], {
        boundaries: [county.id],
        capacityHours: 9000,
      }),
    ],
    lea: [
      register.found(`${county.name} Education Service`, ['LEA', 'public', 'sub-regional'], {
        boundaries: [county.id],
      }),
    ],
    fire: countywide('Fire and Rescue Service', 'fire', 'public'),
    probation: countywide('Probation Service', 'probation', 'public'),
    careers: countywide('Careers', 'careers service', 'public'),
    tec: countywide('TEC', 'TEC', 'private', { ended: '2001-03-31', successors: lsc }),
    healthAuthority: countywide('Health Authority', 'health authority', 'public', {
      ended: '2002-09-30',
      successors: pct,
    }),
    voluntaryForum: countywide('Voluntary Sector Forum', 'CVS', 'voluntary'),
    drugService: countywide('Drugs and Alcohol Service', 'voluntary body', 'voluntary'),
    artsTrust: countywide('Arts Trust', 'voluntary body', 'voluntary'),
    wildlifeTrust: countywide('Meadows Trust', 'voluntary body', 'voluntary'),
    busCompany: countywide('Buses', 'employer', 'private'),
    union: ['Trades Council', 'Public Workers Branch'].flatMap((kind) => countywide(kind, 'trade union', 'voluntary')),
    rda: [
      register.found(`${region.name} Development Agency`, ['RDA', 'public', 'regional'], {
        ...regional,
        started: '1999-04-01',
      }),
    ],
    governmentOffice: [
      register.found(`Government Office for the ${region.name}`, ['Government Office', 'public', 'regional'], regional),
    ],
    lsc,
    jobcentre,
    pct,
    employmentService: parts.map((part, index) =>
      register.found(`Employment Service ${county.name} ${part}`, ['Employment Service', 'public', 'national'], {
        ended: '2002-03-31',
        successors: jobcentre.slice(index, index + 1),
      }),
    ),
    benefitsAgency: [
      register.found(`Benefits Agency ${county.name}`, ['Benefits Agency', 'public', 'national'], {
        ended: '2002-03-31',
        successors: jobcentre,
      }),
    ],
    college: named(7).map((name) => register.found(`${name} College`, ['FE college', 'education', 'local'])),
    sixthForm: named(3).map((name) =>
      register.found(`${name} Sixth Form College`, ['sixth form college', 'education', 'local']),
    ),
    university: named(2).map((name) =>
      register.found(`University of ${name}`, ['university', 'education', 'sub-regional']),
    ),
    trust: named(2).map((name) => register.found(`${name} Hospitals Trust`, ['other', 'public', 'sub-regional'])),
    chamber: named(3).map((name) =>
      register.found(`${name} Chamber of Commerce`, ['chamber of commerce', 'private', 'sub-regional']),
    ),
    trainer: named(5).map((name) => register.found(`${name} Training`, ['training provider', 'private', 'local'])),
    faith: named(4).map((name) => register.found(`${name} Faiths Together`, ['faith body', 'voluntary', 'local'])),
  };
}
