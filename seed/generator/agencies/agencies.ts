/** All the bodies that take part, and who of them serves which place. */
import type { Geography } from '../geography.ts';
import type { Ids } from '../ids.ts';
import type { PlaceNames } from '../place-names.ts';
import type { Random } from '../random.ts';
import { foundLocalBodies, type LocalSlot } from './local-bodies.ts';
import { joinPatches, type Patch } from './patch.ts';
import { AgencyRegister } from './register.ts';
import { foundSharedBodies, type SharedBodies } from './shared-bodies.ts';

export interface Agencies {
  readonly register: AgencyRegister;
  /** The nine districts in order. */
  readonly districts: readonly Patch[];
  readonly unitary: Patch;
  /** The county as a whole: every body that works in it, but of the police the headquarters alone. */
  readonly county: Patch;
  /** Bodies of which only the type is known. */
  readonly unnamed: { readonly careers: string; readonly youthGroup: string };
}

/** Where several bodies of a kind divide the places among them: by place (nine districts, then the unitary) which serve it. */
const servedBy = {
  college: [[0], [1], [2], [2], [3], [4], [4], [], [5], [6]],
  sixthForm: [[0], [], [], [], [], [], [], [1], [], [2]],
  chamber: [[0], [0], [0], [0], [1], [1], [1], [2], [2], [2]],
  trainer: [[0], [0], [1], [1], [2], [2], [3], [3], [4], [4]],
  faith: [[0], [0], [0], [1], [1], [1], [2], [2], [2], [3]],
  jobcentre: [[0], [0], [0], [1], [1], [1], [2], [2], [2], [2]],
  employmentService: [[0], [0], [0], [1], [1], [1], [2], [2], [2], [2]],
  lsc: [[0], [0], [0], [0], [0], [0], [0], [1], [1], [2]],
  university: [[0], [0], [0], [0], [0], [1], [1], [1], [1], [1]],
  trust: [[0], [0], [0], [0], [0], [1], [1], [1], [1], [1]],
  /** Largest share first: health areas do not follow the districts. */
  pct: [[0], [1], [1], [3, 2], [4, 3], [4], [5], [6], [6, 7], [8]],
} as const;

const divisionOf = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4] as const;

/** Which of the shared bodies serve a place, by its position. */
function serving(shared: SharedBodies, position: number): Omit<Patch, LocalSlot> {
  const { constabulary: _, policeDivisions, unitaryLea, ...patch } = shared;
  const nearest = (slot: keyof typeof servedBy) => servedBy[slot][position]!.map((which) => shared[slot][which]!);
  const isUnitary = position === 9;
  return {
    ...patch,
    college: nearest('college'),
    sixthForm: nearest('sixthForm'),
    chamber: nearest('chamber'),
    trainer: nearest('trainer'),
    faith: nearest('faith'),
    jobcentre: nearest('jobcentre'),
    employmentService: nearest('employmentService'),
    lsc: nearest('lsc'),
    university: nearest('university'),
    trust: nearest('trust'),
    pct: nearest('pct'),
    police: [policeDivisions[divisionOf[position]!]!],
    countyCouncil: isUnitary ? [] : patch.countyCouncil,
    lea: isUnitary ? [unitaryLea] : patch.lea,
  };
}

/** Founds every body of the county and the unitary. */
export function createAgencies(random: Random, geography: Geography, names: PlaceNames, ids: Ids): Agencies {
  const register = new AgencyRegister(ids);
  const shared = foundSharedBodies(register, geography, names, random);
  const founders = { random, names, register };
  const districts = geography.districts.map((place, position) => ({
    ...serving(shared, position),
    ...foundLocalBodies(founders, place, 'District'),
  }));
  const unitary = { ...serving(shared, 9), ...foundLocalBodies(founders, geography.unitary, 'Borough') };
  const { constabulary, policeDivisions: _divisions, unitaryLea: _lea, ...wide } = shared;
  return {
    register,
    districts,
    unitary,
    county: { ...joinPatches(districts), ...wide, police: [constabulary] },
    unnamed: {
      careers: register.found(
        `a careers company in ${geography.unitary.name}`,
        ['careers service', 'public', 'local'],
        { named: false },
      ),
      youthGroup: register.found(
        `a youth group in ${geography.districts[0]!.name}`,
        ['voluntary body', 'voluntary', 'local'],
        {
          named: false,
        },
      ),
    },
  };
}
