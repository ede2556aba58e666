/** The figures the county is built to. Where one follows a published pattern, the document and line stand beside it. */

/** Wards of each of the nine districts (nine district LSPs and an overarching one: 000:806). */
export const wardsPerDistrict = [10, 9, 10, 11, 10, 9, 10, 12, 11] as const;
export const wardsInUnitary = 13;
/** Fewest and most people in a ward. */
export const wardPopulation = [2900, 8400] as const;

/** Numbers of the districts that each Crime and Disorder Reduction Partnership covers; those in none have a gap. */
export const crimePartnershipDistricts = [[1], [2], [4], [5, 6], [7], [9]] as const;

/** Numbers of the districts whose Crime and Disorder Reduction Partnership has a group of its own. */
export const crimeGroupDistricts = [1, 7, 9] as const;

/** Numbers of the districts with a Community Empowerment Network. */
export const networkDistricts = [1, 2, 6, 9] as const;

export const people = 60;
/** Of one representative, unless planted. */
export const mostBoards = 3;

/** Share of Learning Partnerships that have such members (001:17-23). */
export const learningPartnershipShares = { voluntary: 0.52, trainer: 0.44, union: 0.36, faith: 0.2 } as const;

/** How often a fact is on record at all. */
export const recorded = {
  meetings: 0.85,
  hours: 0.8,
  memberDates: 0.3,
  formal: 0.4,
  attendance: 0.35,
  hoursPerYear: 0.06,
} as const;

/** How often a list of members is marked complete, partial, or not marked. */
export const membersKnownShares = [
  ['all', 0.35],
  ['some', 0.4],
  [undefined, 0.25],
] as const;
