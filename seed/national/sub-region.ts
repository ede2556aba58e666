/** What every part of the generator of the nation works on: a sub-region, whose places and plants know nothing of another's. */

import type { Patch } from '../generator/agencies/patch.ts';
import type { Setting } from '../generator/county.ts';
import type { Authority, SubRegionAreas } from './areas.ts';
import type { SubRegionBodies } from './bodies.ts';

export interface SubRegion extends Setting {
  /** As `NE`, `NE2`. */
  readonly mark: string;
  readonly geography: SubRegionAreas;
  readonly agencies: SubRegionBodies;
}

/** Who plays which part in an authority. */
export const patchOf = ({ agencies }: SubRegion, { number }: Authority): Patch => agencies.districts[number - 1]!;

/**
 * Who sits on an authority's boards for single services: not the RDA, and of the LSC's arms only the wide one, which
 * thereby carries too much; the others keep to LSPs and Learning Partnerships.
 */
export function servicePatchOf(nation: SubRegion, authority: Authority): Patch {
  const patch = patchOf(nation, authority);
  return { ...patch, rda: [], lsc: patch.lsc.filter((id) => id === nation.agencies.wideLsc) };
}
