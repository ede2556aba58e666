/** What every part of the generator works on. */
import type { Agencies } from './agencies/agencies.ts';
import type { Draft } from './draft.ts';
import type { Geography } from './geography.ts';
import type { PlaceNames } from './place-names.ts';
import type { Random } from './random.ts';

export interface County {
  readonly random: Random;
  readonly names: PlaceNames;
  readonly geography: Geography;
  readonly agencies: Agencies;
  readonly draft: Draft;
}
