import { counted, figure, listed } from './words.ts';

/** What stands on paper, and on paper only. */
export const printWords = {
  date: (day: string) => `Printed ${day}`,
  revision: (revision: number) => `revision ${figure(revision)} of the graph`,
  sources: (groups: readonly string[], at: string | null) =>
    `sources: ${listed(groups).toLowerCase()}${at ? `, as at ${at}` : ''}`,
  synthetic: 'Holds made-up (illustrative) data.',
  drawn: (count: number) => `What is drawn: ${counted(count, 'thing', 'things')}`,
  rest: (count: number) => `And ${counted(count, 'other', 'others')}, which a saved list holds.`,
  picture: 'The picture, as it stands on screen',
} as const;
