/** Judgements of weight, in one place: `docs/methods/findings.md` explains each. None of them decides whether a rule fires. */

/** Parts of the likeness of two partnerships; a part not known is left out and the others share its weight. */
export const likenessWeights = { members: 0.6, ground: 0.2, theme: 0.2 } as const;

/** What is left of confidence for each thing that is not recorded. */
export const confidenceFactors = {
  groundNotKnown: 0.7,
  themeNotKnown: 0.7,
  membersNotComplete: 0.9,
  datesPartial: 0.9,
} as const;

/** Confidence that a member or link is missing, by what the records say. */
export const absenceConfidence = { stated: 1, completeList: 0.95, partList: 0.5, notKnown: 0.3, noList: 0.1 } as const;

export const missingMemberScore = { certain: 0.8, toCheck: 0.4 } as const;
export const missingLinkScore = { certain: 0.6, toCheck: 0.3 } as const;

/** What a source says is given neither more nor less weight than a middling computed finding. */
export const reportedScore = 0.5;
