import { figure } from './words.ts';

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

/** "1st", "22nd", "1,003rd". */
export const ordinal = (place: number): string => `${figure(place)}${endings[rules.select(place)]}`;
