/** What the guard finds, in the form of the truth, and how two lists of findings are compared. */

export interface Found {
  readonly subjects: readonly string[];
  readonly certainty?: 'certain' | 'to-check' | undefined;
  readonly detail?: readonly string[] | undefined;
}

/** One text for what a case is about, whatever the order of its subjects. */
const subjectsKey = (subjects: readonly string[]): string => [...subjects].sort().join(' + ');

/** Cases as sorted texts: subjects, and certainty and detail where given. */
export const asTexts = (cases: readonly Found[]): readonly string[] =>
  cases
    .map(({ subjects, certainty, detail }) =>
      [subjectsKey(subjects), certainty ?? '', (detail ?? []).join(', ')].join(' · '),
    )
    .sort();
