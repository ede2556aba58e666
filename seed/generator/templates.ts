/** Who must sit on a Learning Partnership of the county; the LSC takes the place of the TEC in April 2001. */
import type { TemplateRow } from './rows.ts';

const partnershipType = 'Learning Partnership';

export const templates: readonly TemplateRow[] = [
  { partnershipType, anyOfAgencyTypes: ['FE college', 'sixth form college'] },
  { partnershipType, anyOfAgencyTypes: ['local authority', 'LEA', 'county council'] },
  { partnershipType, anyOfAgencyTypes: ['careers service'] },
  { partnershipType, anyOfAgencyTypes: ['TEC'], until: '2001-03-31' },
  { partnershipType, anyOfAgencyTypes: ['LSC'], since: '2001-04-01' },
];
