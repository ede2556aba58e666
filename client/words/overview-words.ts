/** Every word of the overview that its pages share; each page has a file of words of its own. */
export const overviewWords = {
  title: 'Overview',
  pages: 'Pages of the overview',
  area: 'Only in this area',
  print: 'Print',
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
