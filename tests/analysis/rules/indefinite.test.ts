import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../server/analysis/rules/indefinite.ts';

describe('a name with its article', () => {
  it.each([
    'an FE college',
    'an LSC',
    'an LSP',
    'an EYDCP',
    'an NHS trust',
    'an HE institution',
    'an adult learning service',
    'an employer',
    'an LEA',
    'an unincorporated body',
    'a TEC',
    'a CVS',
    'a DAAT',
    'a PCT',
    'a UK online centre',
    'a careers service',
    'a university',
    'a unitary authority',
    'a users’ group',
    'a European programme',
    'a one-stop shop',
    'a Learning Partnership',
    'a sixth form college',
    'a Forum',
    'an Enterprise agency',
  ])('is %s', (phrase) => {
    expect(withArticle(phrase.replace(/^an? /, ''))).toBe(phrase);
  });
});
