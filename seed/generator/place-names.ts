/**
 * Names for places that do not exist. The syllables sound like an English county and were chosen because no place in
 * the public gazetteers they were held against is made of them.
 */
import type { Random } from './random.ts';

const beginnings =
  'Ostren Quarlen Venden Thrav Pellen Graven Morvel Skelden Zarn Korvel Dask Ulven Tarven Isken Rusk Kesk Elgren Druvel Jarv Lornden Nedder Obban Vask Yelver Hasken Brunven Crosk Fender Wexel Murgen'.split(
    ' ',
  );

const endings = 'rey march holt mere stow wold beck minster fold garth mouth hythe worthy ness combe low'.split(' ');

export interface PlaceNames {
  /** The name of a place, not given out before; names close in time begin differently. @throws if all are used up. */
  readonly next: () => string;
  /** The name of a shire, not given out before. @throws if all are used up. */
  readonly nextShire: () => string;
}

/** Hands out the names one by one, in an order that depends on the random stream; `mark` ends each, to tell one set from another. */
export function createPlaceNames(random: Random, mark = ''): PlaceNames {
  const columns = random
    .shuffle(beginnings)
    .map((beginning) => random.shuffle(endings).map((ending) => `${beginning}${ending}${mark}`));
  return {
    next: handOut(endings.flatMap((_, round) => columns.map((column) => column[round]!))),
    nextShire: handOut(random.shuffle(beginnings).map((beginning) => `${beginning}shire${mark}`)),
  };
}

function handOut(names: readonly string[]): () => string {
  let used = 0;
  return () => {
    const name = names[used];
    if (name === undefined) throw new Error(`All ${names.length} names are used: add syllables in place-names.ts.`);
    used += 1;
    return name;
  };
}
