/** Groups of agencies that partnerships are known to leave out, and when one counts as usual among peers. */

export interface MemberGroup {
  readonly name: string;
  /** An agency belongs to the group by its sector or by its type. */
  readonly sectors: readonly string[];
  readonly types: readonly string[];
}

export interface SectorThresholds {
  readonly groups: readonly MemberGroup[];
  /** Types of partnership that say how a body is made or how wide it is, not what it is for: they have no peers. */
  readonly formTypes: readonly string[];
  /** How many partnerships of the type must have known members, beside the one in question. */
  readonly minPeers: number;
  /** Which share of these must have a member of the group; inclusive. */
  readonly minShare: number;
}

/**
 * The groups of the DfEE's table of September 2000 (001:17-23: voluntary and community bodies, training providers, trade
 * unions, churches) and the private sector, which Local Strategic Partnerships were to bring in too.
 */
export const defaultSectors: SectorThresholds = {
  groups: [
    { name: 'voluntary', sectors: ['voluntary'], types: ['CVS', 'voluntary body'] },
    { name: 'community', sectors: ['community'], types: [] },
    { name: 'private', sectors: ['private'], types: ['employer', 'chamber of commerce'] },
    { name: 'training provider', sectors: [], types: ['training provider'] },
    { name: 'trade union', sectors: [], types: ['trade union'] },
    { name: 'faith body', sectors: [], types: ['faith body'] },
  ],
  formTypes: ['board', 'executive', 'group', 'thematic', 'locality', 'sub-regional', 'learning set', 'other'],
  minPeers: 5,
  minShare: 0.9,
};
