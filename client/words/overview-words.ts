/** Every word of the overview that its pages share; each page has a file of words of its own. */
export const overviewWords = {
  title: 'Overview',
  pages: 'Pages of the overview',
  area: 'Only in this area',
  print: 'Print',
  unknownArea: (id: string) => ({
    title: `No area has the id “${id}”`,
    hint: 'The link may be old, or the area is of tables that are not imported here.',
  }),
  everywhere: 'Every area',
  names: {
    overload: 'Overload',
    coverage: 'Coverage',
    return: 'Return',
    audit: 'Audit',
    composition: 'Composition',
    partnerships: 'Partnerships',
    plans: 'Plans',
    proforma: 'Proforma',
    rationalisation: 'Rationalisation',
    comparable: 'Areas alike',
    briefing: 'Briefing',
    register: 'Register',
  },
} as const;
