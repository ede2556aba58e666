/** Where the marks of a strip of peers stand, in its own units. */

export const stripWidth = 168;
export const stripHeight = 30;
const inset = 4;
const dotRadius = 1.7;
const apart = 3.6;
const middle = stripHeight / 2;
/** Dots of one figure stand in a pile, as high as the strip allows. */
const mostHigh = stripHeight - 2 * inset;

/** Figures, each with how many have it, ascending. */
export type Figures = readonly (readonly [number, number])[];

/** Where a figure stands on a strip that begins at nothing and ends at the greatest. */
export const placeOn = (figures: Figures): ((figure: number) => number) => {
  const most = Math.max(...figures.map(([figure]) => figure), 0);
  return (figure) => (most === 0 ? inset : inset + (figure / most) * (stripWidth - 2 * inset));
};

const dot = (x: number, y: number): string =>
  `M${(x - dotRadius).toFixed(1)} ${y.toFixed(1)}a${dotRadius} ${dotRadius} 0 1 0 ${2 * dotRadius} 0a${dotRadius} ${dotRadius} 0 1 0 ${-2 * dotRadius} 0`;

const bar = (x: number, height: number): string =>
  `M${x.toFixed(1)} ${(middle - height / 2).toFixed(1)}v${height.toFixed(1)}`;

/** A dot a peer, piled up where they have the same figure. */
export const dotsOf = (figures: Figures): string => {
  const place = placeOn(figures);
  // Piles less than a dot apart are one pile.
  const piles = new Map<number, number>();
  for (const [figure, count] of figures) {
    const at = Math.round(place(figure) / apart) * apart;
    piles.set(at, (piles.get(at) ?? 0) + count);
  }
  return [...piles]
    .map(([at, count]) => {
      const step = Math.min(apart, mostHigh / Math.max(1, count - 1));
      return Array.from({ length: count }, (_, index) => dot(at, middle + (index - (count - 1) / 2) * step)).join('');
    })
    .join('');
};

/** Of very many a bar a step, as high as they are many. */
export const barsOf = (figures: Figures): string => {
  const place = placeOn(figures);
  const most = Math.max(...figures.map(([, count]) => count), 1);
  return figures.map(([figure, count]) => bar(place(figure), 2 + (mostHigh - 2) * Math.sqrt(count / most))).join('');
};
