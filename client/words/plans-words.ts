/** Every word of plans and strategies on a time line. */
export const plansWords = {
  lead: 'Plans and strategies by their cycles: whose they are, what they are about, when each begins, ends and is looked at again.',
  loading: 'Listing plans',
  kept: 'The choice of area is kept.',
  none: {
    title: 'No plan is recorded',
    hint: 'Plans are a table of the import: id, name, owners, themes, started, ended, review.',
  },
  picture: 'Plans with a recorded beginning or end, by year',
  undated: (count: number) => `Of ${count} neither a beginning nor an end is recorded; they stand in the table alone.`,
  open: 'no end recorded',
  review: (said: string) => `looked at again: ${said}`,
  table: 'Plans and strategies',
  cut: (shown: number, total: number) => `The first ${shown} of ${total}: choose an area for others.`,
  columns: {
    name: 'Plan',
    owners: 'Owned by',
    themes: 'Themes',
    started: 'Begins',
    ended: 'Ends',
    review: 'Looked at again',
  },
} as const;
