/** Every word of the list of partnerships with their typology. */
export const partnershipsWords = {
  lead: 'What sort of partnership each is, by Camden’s typology, as the sources word it: choose by it, group by it, save it.',
  type: 'Type of partnership',
  any: 'any type',
  loading: 'Listing partnerships',
  kept: 'The choice of type is kept.',
  table: (type: string | null) => (type === null ? 'Partnerships' : `Partnerships: ${type}`),
  cut: (shown: number, total: number) => `The first ${shown} of ${total}: choose a type or an area for others.`,
  columns: {
    name: 'Partnership',
    type: 'Type',
    statutory: 'Required by law',
    themes: 'Themes',
    areas: 'Covers',
    members: 'Members recorded',
    membersKnown: 'Member list',
  },
  how: { members: 'Members in any role but observer; the list may be marked complete, or not.' },
} as const;
