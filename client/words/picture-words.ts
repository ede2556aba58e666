import type { DrawnKind } from '../drawn-kind.ts';
import { counted, figure, listed } from './words.ts';

/** Every word of the picture but for what it says of a finding. */
export const pictureWords = {
  title: 'Picture',
  opening: 'The strongest finding',
  goneHeadline: 'A finding that is not in force',
  whole: 'Show the whole network',
  wholeHeadline: 'The whole network of the sources in force',
  /** What a picture around one thing shows: only partnerships and agencies work with others. */
  around: {
    Partnership: (name: string) => `${name} and who it works with`,
    Agency: (name: string) => `${name} and who it works with`,
    Person: (name: string) => `${name} and where they sit`,
    Boundary: (name: string) => `${name} and who works there`,
    Theme: (name: string) => `${name} and who works on it`,
    Target: (name: string) => `${name} and who pursues it`,
  } satisfies Record<DrawnKind, (name: string) => string>,
  back: 'Back to the strongest finding',
  loading: 'Drawing the picture',
  updating: 'Fetching more…',
  kept: 'The list of findings is kept.',
  keptPicture: 'What you see is from before.',
  cut: (shown: number, total: number) =>
    `Showing ${figure(shown)} of ${figure(total)}, the nearest and best connected: more could not be told apart. Filter or search to see others.`,
  empty: {
    title: 'Nothing to draw',
    hint: 'Nothing in the sources in force fits the date and the filters.',
    action: 'Clear date and filters',
  },
  emptySources: {
    title: 'Nothing to draw',
    hint: 'The sources in force hold nothing yet. What “npm run import -- FOLDER” brings in is drawn here at once.',
    action: 'Use the examples',
  },
  notDrawn: { title: 'Nothing is drawn', hint: 'The table lists what the picture shows.' },
  gone: {
    title: 'This finding is not here any more',
    hint: 'It was mended, or its sources or date are not in force.',
    action: 'Show the strongest finding',
  },
  goneThen: (at: string) => ({
    title: `This finding is not there ${at}`,
    hint: 'Its facts are of another time. What is known of it stands at any date.',
    action: 'Show any date',
  }),
  undrawn: {
    title: 'This finding has no picture',
    hint: (names: readonly string[]) =>
      `It is about ${listed(names)}, which the picture does not draw. The reasons are in the details.`,
  },
  unanswered: {
    title: 'No finding to open with',
    hint: 'The findings did not arrive. The network can be drawn without them.',
  },
  broken: {
    title: 'The picture cannot be drawn here',
    hint: 'This browser may lack WebGL. The table below holds the same.',
  },
  expand: 'Show who it works with',
  collapse: 'Hide who it works with',
  centre: 'Draw its surroundings',
  collapseAll: (count: number) => `Fold back ${counted(count, 'opened thing', 'opened things')}`,
  legend: 'Legend',
  listPage: 'List',
  picturePage: 'Picture',
} as const;
