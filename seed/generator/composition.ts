/** Who usually sits on what: for each kind of board the parts that must be played, and those often played. */
import type { Patch, Slot } from './agencies/patch.ts';
import { learningPartnershipShares } from './calibration.ts';
import type { Random } from './random.ts';

interface Composition {
  /** Parts whose first body sits; a part named twice gives its first two. The first leads. */
  readonly core: readonly Slot[];
  /** Chance of a seat for each further body that plays the part. */
  readonly optional?: Readonly<Partial<Record<Slot, number>>>;
}

export const compositions = {
  LSP: {
    core: [
      'council',
      'countyCouncil',
      'police',
      'pct',
      'lsc',
      'cvs',
      'college',
      'sixthForm',
      'chamber',
      'employer',
      'forum',
      'housing',
      'school',
    ],
    optional: {
      fire: 0.7,
      probation: 0.4,
      jobcentre: 0.7,
      voluntary: 0.5,
      faith: 0.6,
      university: 0.2,
      employmentService: 0.6,
      pct: 0.7,
    },
  },
  districtExecutive: { core: ['council', 'police', 'pct', 'lsc', 'cvs', 'forum', 'housing', 'school'] },
  crime: {
    core: ['council', 'police', 'probation', 'fire', 'pct', 'countyCouncil', 'lsc', 'cvs', 'housing', 'forum'],
    optional: { voluntary: 0.4, school: 0.3 },
  },
  crimeGroup: { core: ['police', 'council', 'housing', 'probation', 'voluntary'] },
  learning: {
    core: ['council', 'school', 'school', 'college', 'sixthForm', 'careers', 'tec', 'lsc', 'cvs'],
    optional: { ...learningPartnershipShares, jobcentre: 0.7, employmentService: 0.4, employer: 0.3, university: 0.3 },
  },
  housing: { core: ['council', 'housing', 'pct', 'police', 'fire', 'lsc', 'university'], optional: { voluntary: 0.5 } },
  regeneration: {
    core: ['council', 'rda', 'lsc', 'chamber', 'employer', 'housing', 'college'],
    optional: { voluntary: 0.5 },
  },
  environment: {
    core: ['council', 'countyCouncil', 'wildlifeTrust', 'lsc', 'forum', 'employer', 'school'],
    optional: { busCompany: 0.5 },
  },
  culture: {
    core: ['council', 'artsTrust', 'school', 'college', 'voluntary', 'forum', 'lsc'],
    optional: { faith: 0.5 },
  },
  network: { core: ['cvs', 'voluntary', 'voluntary', 'forum', 'housing', 'faith'] },
  neighbourhood: {
    core: ['council', 'police', 'housing', 'forum', 'cvs', 'pct', 'lsc'],
    optional: { voluntary: 0.5, school: 0.5 },
  },
  scheme: {
    core: ['council', 'rda', 'lsc', 'tec', 'employer', 'housing', 'forum', 'chamber', 'college'],
    optional: { jobcentre: 0.4, employmentService: 0.5 },
  },
  newDeal: {
    core: ['council', 'police', 'pct', 'lsc', 'forum', 'housing', 'school', 'jobcentre', 'benefitsAgency'],
    optional: { faith: 0.5 },
  },
  health: {
    core: ['pct', 'council', 'healthAuthority', 'trust', 'lsc', 'cvs', 'voluntary', 'school'],
    optional: { faith: 0.3 },
  },
} as const satisfies Readonly<Record<string, Composition>>;

/** The bodies of a place that sit on a board of this composition, the leading one first. */
export function compose(random: Random, composition: Composition, patch: Patch): readonly string[] {
  const members: string[] = [];
  const taken: Partial<Record<Slot, number>> = {};
  const inTurn = { ...patch, school: random.shuffle(patch.school), voluntary: random.shuffle(patch.voluntary) };
  for (const slot of composition.core) {
    const body = inTurn[slot][taken[slot] ?? 0];
    taken[slot] = (taken[slot] ?? 0) + 1;
    if (body) members.push(body);
  }
  for (const [slot, chance] of Object.entries(composition.optional ?? {}) as readonly (readonly [Slot, number])[]) {
    for (const body of inTurn[slot].slice(taken[slot] ?? 0)) {
      if (random.chance(chance)) members.push(body);
    }
  }
  return members;
}
