/** Who plays which part where: the parts a body can play, and the bodies that play them in one place. */

const slots = [
  'council',
  'countyCouncil',
  'lea',
  'police',
  'fire',
  'probation',
  'pct',
  'trust',
  'healthAuthority',
  'lsc',
  'tec',
  'careers',
  'employmentService',
  'benefitsAgency',
  'jobcentre',
  'college',
  'sixthForm',
  'university',
  'school',
  'trainer',
  'cvs',
  'voluntaryForum',
  'voluntary',
  'drugService',
  'artsTrust',
  'wildlifeTrust',
  'forum',
  'faith',
  'union',
  'housing',
  'employer',
  'chamber',
  'busCompany',
  'rda',
  'governmentOffice',
] as const;

/** A part a body can play in a place; most places have one body for each. */
export type Slot = (typeof slots)[number];

/** Who plays each part in one place: ids of agencies, the nearest first. */
export type Patch = Readonly<Record<Slot, readonly string[]>>;

/** The patches of several places as one: the bodies of each, those of the first place in front. */
export function joinPatches(patches: readonly Patch[]): Patch {
  const entries = slots.map((slot) => [slot, [...new Set(patches.flatMap((patch) => patch[slot]))]] as const);
  // The entries hold every slot, which the type of fromEntries cannot say.
  return Object.fromEntries(entries) as Record<Slot, readonly string[]>;
}
