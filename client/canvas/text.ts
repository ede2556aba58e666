/** Words on a 2D canvas: one typeface, measured once, with a halo in the colour of the ground. */
export interface TextStyle {
  readonly weight: number;
  /** Pixels. */
  readonly size: number;
  readonly italic?: boolean;
}

/** Where a saved picture is opened without our typeface, those that run about as wide. */
const family = '"Inter Variable", Inter, "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif';

export const lineHeight = ({ size }: TextStyle): number => Math.round(size * 1.3);

const fontOf = ({ weight, size, italic = false }: TextStyle): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;

const widths = new Map<string, number>();

/** Resolves when the typeface can be measured; a missing one is no reason to show nothing. */
export const typefaceLoaded = async (): Promise<void> => {
  // Not `load`: it would fetch every file that has a letter asked for, and the page's own words need but one.
  await document.fonts.ready;
};

/** Width in pixels. */
export const measured = (context: CanvasRenderingContext2D, text: string, style: TextStyle): number => {
  const font = fontOf(style);
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
};

/** Words on lines that are no wider than this; a single word may be. */
export const wrapped = (
  context: CanvasRenderingContext2D,
  text: string,
  style: TextStyle,
  widest: number,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measured(context, longer, style) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

export interface WrittenText {
  readonly text: string;
  readonly style: TextStyle;
  readonly left: number;
  /** Of the line's box, not of its letters. */
  readonly top: number;
  readonly ink: string;
  /** The colour around the letters, null for none. */
  readonly halo: string | null;
}

export const writeText = (
  context: CanvasRenderingContext2D,
  { text, style, left, top, ink, halo }: WrittenText,
): void => {
  context.font = fontOf(style);
  context.textBaseline = 'middle';
  const middle = top + lineHeight(style) / 2 + 0.5;
  if (halo !== null) {
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = halo;
    context.strokeText(text, left, middle);
  }
  context.fillStyle = ink;
  context.fillText(text, left, middle);
};
