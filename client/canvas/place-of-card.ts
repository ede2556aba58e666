const fromEdge = 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card of a mark stands: beside it, else under or over it, inside the view and never on the mark. */
export const placeOfCard = (
  { x, y, reach }: { readonly x: number; readonly y: number; readonly reach: number },
  { width, height }: Size,
  view: Size,
): { readonly left: number; readonly top: number } => {
  const within = (value: number, most: number) => Math.max(fromEdge, Math.min(value, most - fromEdge));
  const beside = { top: within(y - height / 2, view.height - height) };
  if (x + reach + width <= view.width - fromEdge) return { left: x + reach, ...beside };
  if (x - reach - width >= fromEdge) return { left: x - reach - width, ...beside };
  const isRoomBelow = y + reach + height <= view.height - fromEdge;
  return { left: within(x - width / 2, view.width - width), top: isRoomBelow ? y + reach : y - reach - height };
};
