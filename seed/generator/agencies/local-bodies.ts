/** The bodies each place has of its own. */
import type { Area } from '../geography.ts';
import type { PlaceNames } from '../place-names.ts';
import type { Random } from '../random.ts';
import type { Patch } from './patch.ts';
import type { AgencyRegister } from './register.ts';

const voluntaryWork = [
  'Drop-in Centre',
  'Childcare Network',
  'Refuge',
  'Carers Centre',
  'Youth Project',
  'Play Association',
  'Advice Centre',
  'Credit Union',
  'Access Group',
  'Literacy Trust',
] as const;

const trades = ['Foods', 'Castings', 'Packaging', 'Textiles', 'Instruments', 'Ceramics', 'Logistics', 'Paper'] as const;

export type LocalSlot = 'council' | 'cvs' | 'school' | 'voluntary' | 'housing' | 'employer' | 'forum';

interface Founders {
  readonly random: Random;
  readonly names: PlaceNames;
  readonly register: AgencyRegister;
}

/** Founds a place's council, schools, voluntary bodies and so on. `councilKind` is District or Borough. */
export function foundLocalBodies(
  { random, names, register }: Founders,
  place: Area,
  councilKind: string,
): Pick<Patch, LocalSlot> {
  const here = { boundaries: [place.id] };
  const work = random.sample(voluntaryWork, 2);
  return {
    council: [register.found(`${place.name} ${councilKind} Council`, ['local authority', 'public', 'local'], here)],
    cvs: [register.found(`${place.name} Council for Voluntary Service`, ['CVS', 'voluntary', 'local'], here)],
    school: [1, 2].map(() => register.found(`${names.next()} School`, ['school', 'education', 'local'], here)),
    voluntary: work.map((kind) =>
      register.found(`${place.name} ${kind}`, ['voluntary body', 'voluntary', 'local'], here),
    ),
    housing: [register.found(`${names.next()} Homes`, ['housing association', 'voluntary', 'local'], here)],
    employer: [register.found(`${names.next()} ${random.pick(trades)}`, ['employer', 'private', 'local'], here)],
    forum: [register.found(`${place.name} Residents Forum`, ['other', 'community', 'local'], here)],
  };
}
