/** How likely members are predicted; `docs/methods/likely-member.md` tells how each figure was chosen. */
export interface Prediction {
  /** How many partnerships most like one are asked. */
  readonly peers: number;
  /** At least so many of them are to have a member. */
  readonly minPeers: number;
  /** How much the share of all partnerships that have a member counts, where two identical peers would count 2. */
  readonly damping: number;
  /** The share of its peers' likeness that scores one half. */
  readonly midpoint: number;
  /** The least score that is told, inclusive. */
  readonly minScore: number;
  /** At most so many members are predicted of one partnership. */
  readonly mostMembers: number;
}

export const defaultPrediction: Prediction = {
  peers: 30,
  minPeers: 2,
  damping: 0.2,
  midpoint: 0.28,
  minScore: 0.5,
  mostMembers: 3,
};
