import type { PublishedFigure } from '#contract/published';

/** Where figures stand, each place once: "doc-003 003:452–455". */
export const placesOf = (figures: readonly PublishedFigure[]): string =>
  [
    ...new Set(
      figures.flatMap(({ sources, locators }) => sources.map((source, at) => `${source} ${locators[at] ?? ''}`.trim())),
    ),
  ]
    .sort()
    .join(', ');
