/** The published figures that the nation is built to, each with document and line; what is computed or assumed is said to be. */

/** Learning Partnerships in England (001:11). */
export const learningPartnerships = 101;

/** LSPs: computed, not published. 306 replied, which was 81% of them (003:929); 306 ÷ 0.81 = 377.8. */
export const strategicPartnerships = 378;

/** Authorities with a Neighbourhood Renewal Fund, each with an LSP (002:180). */
export const fundedAuthorities = 88;

/** Share of Learning Partnerships that have such members in September 2000 (001:17-23). */
export { learningPartnershipShares } from '../generator/calibration.ts';

/** Share formally recognised as a learning arm: six of eight single-authority ones (000:505), four of nine shire ones (000:531). */
export const recognisedShares = { unitary: 6 / 8, shire: 4 / 9 } as const;

/** Hosts of the 18 that were asked (000:1218); the three others are of kinds that this bundle has no body for. */
export const hosts = { localAuthority: 11 / 18, college: 2 / 18, university: 1 / 18, careers: 1 / 18 } as const;

/** The nine regions, as the Government Offices have them (004:158-167; nine: 003:965). */
export const regions = [
  { name: 'North East', mark: 'NE' },
  { name: 'North West', mark: 'NW' },
  { name: 'Yorkshire and the Humber', mark: 'YH' },
  { name: 'East Midlands', mark: 'EM' },
  { name: 'West Midlands', mark: 'WM' },
  { name: 'East of England', mark: 'EE' },
  { name: 'London', mark: 'LN' },
  { name: 'South East', mark: 'SE' },
  { name: 'South West', mark: 'SW' },
] as const;

/** Assumed: wards are few and alike, since no document counts them. */
export const wardsPerAuthority = 6;

/** Assumed: representatives on record in a sub-region. */
export const peopleInSubRegion = 50;

/** Assumed: boards of one representative, unless planted. */
export const mostBoards = 2;
