/** The rules whose findings are planted in the made-up nation, and that rest on a partnership and what is around it. */
export const localRules = [
  'similar-partnerships',
  'double-cover',
  'missing-core-member',
  'coverage-gap',
  'unlinked-same-ground-theme',
  'no-learning-arm',
  'informal-only-link',
  'single-person-link',
  'no-lead-body',
] as const;

/** All that are planted: those too that compare with peers. */
export const plantedRules = [
  ...localRules,
  'under-represented-sector',
  'overloaded-agency',
  'overloaded-person',
  'one-facing-many',
] as const;
