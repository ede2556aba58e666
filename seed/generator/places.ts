/** Bodies and wards of a numbered place: the nine districts are 1 to 9, the unitary is 10. */
import type { Slot } from './agencies/patch.ts';
import type { Setting } from './county.ts';
import type { Area } from './geography.ts';

/** The bodies that play these parts in a district, the unitary being number 10: a slot named twice gives the second body too. */
export function bodies(county: Setting, district: number, slots: readonly Slot[]): readonly string[] {
  const patch = county.agencies.districts[district - 1] ?? county.agencies.unitary;
  return slots.map((slot, position) => {
    const earlier = slots.slice(0, position).filter((other) => other === slot).length;
    const body = patch?.[slot][earlier];
    if (!body) throw new Error(`District ${district} has no body ${earlier + 1} for ${slot}.`);
    return body;
  });
}

/** A numbered place. @throws if there is none of that number. */
export function placeOf(county: Setting, district: number): Area {
  const place = county.geography.districts[district - 1] ?? county.geography.unitary;
  if (!place) throw new Error(`There is no district ${district}.`);
  return place;
}

/** Ids of some of a district's wards (10: the unitary's), counted from 1, both ends included. */
export function wards(county: Setting, district: number, first: number, last: number): readonly string[] {
  return placeOf(county, district).wards.slice(first - 1, last);
}
