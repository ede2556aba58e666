/** Judgements of weight, in one place: `docs/methods/findings.md` explains each. None of them decides whether a rule fires. */

/** Parts of the likeness of two partnerships; a part not known is left out and the others share its weight. */
export const likenessWeights = { members: 0.35, rarity: 0.25, ground: 0.2, theme: 0.15, type: 0.05 } as const;

/** What is left of confidence for each thing that is not recorded. */
export const confidenceFactors = {
  groundNotKnown: 0.7,
  themeNotKnown: 0.7,
  membersNotComplete: 0.9,
  datesPartial: 0.9,
  /** Taken off where the hours of no seat are recorded, and in proportion. */
  hoursNotKnown: 0.3,
} as const;

/** Confidence that a member or link is missing, by what the records say. */
export const absenceConfidence = { stated: 1, completeList: 0.95, partList: 0.5, notKnown: 0.3, noList: 0.1 } as const;

/**
 * Confidence in a prediction that a list of members, known to be complete, speaks against: so little that it comes after
 * every prediction for an open list, whatever else of that is not known.
 */
export const predictionAgainstList = 0.05;

export const missingMemberScore = { certain: 0.8, toCheck: 0.4 } as const;
export const missingLinkScore = { certain: 0.6, toCheck: 0.3 } as const;

/** An area that no partnership of a required type covers: none reaches into it, or one covers part of it. */
export const missingCoverScore = { none: 0.6, part: 0.3 } as const;
export const missingSectorScore = { certain: 0.5, toCheck: 0.25 } as const;

/** What a source says is given neither more nor less weight than a middling computed finding. */
export const reportedScore = 0.5;

/** Confidence in an overload, by what a load is measured against. */
export const overloadConfidence = { capacity: 1, benchmark: 0.8, peers: 0.8, 'few-peers': 0.5 } as const;

/** Two of one type on one area, where their themes are the same; half of it where they have none in common. */
export const doubleCoverScore = 0.6;

/** Faults of links and owners. */
export const linkScores = {
  informal: 0.3,
  singlePerson: 0.4,
  disagreement: 0.4,
  noLearningArm: 0.4,
  noLeadBody: 0.3,
  unownedTarget: 0.4,
  noLeadOwner: 0.3,
} as const;
