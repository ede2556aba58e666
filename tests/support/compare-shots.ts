import type { Page } from 'playwright-core';

interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where two pictures differ, and how much of that has a hue in the first. */
export interface Difference {
  readonly changed: number;
  readonly box: PixelBox;
  /** Pixels that differ and are of the hue in the first. */
  readonly hued: number;
  readonly hueBox: PixelBox;
  /** The row with the most of them: `runs` are stretches without a gap. */
  readonly longestRow: {
    readonly y: number;
    readonly pixels: number;
    readonly runs: number;
    readonly left: number;
    readonly right: number;
  };
}

interface Shots {
  readonly one: Buffer;
  readonly other: Buffer;
  /** `#rrggbb`. */
  readonly hue: string;
}

/** Compares two shots of the same size in the browser, which can read a PNG. */
export const compareShots = (page: Page, { one, other, hue }: Shots): Promise<Difference> =>
  page.evaluate(differenceInPage, { one: one.toString('base64'), other: other.toString('base64'), hue });

/** Runs in the page: it knows nothing of this module. */
const differenceInPage = async (shots: { one: string; other: string; hue: string }): Promise<Difference> => {
  const read = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = [await read(shots.one), await read(shots.other)];
  const wanted = [1, 3, 5].map((start) => Number.parseInt(shots.hue.slice(start, start + 2), 16));
  const differs = (pixel: number) => [0, 1, 2].some((part) => one.data[pixel + part] !== other.data[pixel + part]);
  const hasHue = (pixel: number) => wanted.every((value, part) => Math.abs(one.data[pixel + part]! - value) < 40);

  const extent = () => ({ left: one.width, right: 0, top: one.height, bottom: 0, count: 0 });
  const [changed, hued] = [extent(), extent()];
  const add = (to: ReturnType<typeof extent>, x: number, y: number) => {
    to.count += 1;
    [to.left, to.right] = [Math.min(to.left, x), Math.max(to.right, x)];
    [to.top, to.bottom] = [Math.min(to.top, y), Math.max(to.bottom, y)];
  };
  const boxOf = ({ left, right, top, bottom }: ReturnType<typeof extent>) => ({
    left,
    top,
    width: right - left + 1,
    height: bottom - top + 1,
  });
  let longestRow = { y: 0, pixels: 0, runs: 0, left: 0, right: 0 };
  for (let y = 0; y < one.height; y += 1) {
    const row = { y, pixels: 0, runs: 0, left: one.width, right: 0 };
    let before = false;
    for (let x = 0; x < one.width; x += 1) {
      const pixel = (y * one.width + x) * 4;
      const isChanged = differs(pixel);
      const isHued = isChanged && hasHue(pixel);
      if (isChanged) add(changed, x, y);
      if (isHued) {
        add(hued, x, y);
        row.pixels += 1;
        row.left = Math.min(row.left, x);
        row.right = x;
        if (!before) row.runs += 1;
      }
      before = isHued;
    }
    if (row.pixels > longestRow.pixels) longestRow = row;
  }
  return { changed: changed.count, box: boxOf(changed), hued: hued.count, hueBox: boxOf(hued), longestRow };
};
