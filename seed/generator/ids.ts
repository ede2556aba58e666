/** Ids of the county's own things. Nothing else in any bundle begins with `ic-`. */

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const partnershipId = (name: string): string => `ic-p-${slug(name)}`;
export const agencyId = (name: string): string => `ic-a-${slug(name)}`;
export const personId = (number: number): string => `ic-person-${String(number).padStart(2, '0')}`;
export const targetId = (name: string): string => `ic-target-${slug(name)}`;
export const planId = (name: string): string => `ic-plan-${slug(name)}`;
export const programmeId = (name: string): string => `ic-programme-${slug(name)}`;
