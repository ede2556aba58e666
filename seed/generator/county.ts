/** What every part of the generator works on. */
import type { Agencies } from './agencies/agencies.ts';
import type { Patch } from './agencies/patch.ts';
import type { AgencyRegister } from './agencies/register.ts';
import type { Draft } from './draft.ts';
import type { Area, Geography } from './geography.ts';
import type { Ids } from './ids.ts';
import type { PlaceNames } from './place-names.ts';
import type { Random } from './random.ts';
import type { BoundaryRow } from './rows.ts';

/** Places with their bodies and boards, whatever lies over them: all that founding and planting need. */
export interface Setting {
  readonly random: Random;
  readonly ids: Ids;
  readonly names: PlaceNames;
  readonly geography: {
    readonly rows: readonly BoundaryRow[];
    readonly districts: readonly Area[];
    readonly unitary?: Area;
  };
  readonly agencies: {
    readonly register: AgencyRegister;
    /** One a district, in the same order. */
    readonly districts: readonly Patch[];
    readonly unitary?: Patch;
  };
  readonly draft: Draft;
}

/** One shire county and the unitary beside it. */
export interface County extends Setting {
  readonly geography: Geography;
  readonly agencies: Agencies;
}
