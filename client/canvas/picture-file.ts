/** The picture as a file: pixels at twice the screen's, or shapes and words that stay sharp and can be searched. */
import type { Scene } from './scene.ts';
import { lineHeight, type TextStyle, wrapped, writeText } from './text.ts';

export const pictureFormats = ['png', 'svg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export interface Caption {
  /** What the picture shows. */
  readonly title: string;
  /** What it is drawn from, and how what is made up is marked. */
  readonly note: string;
}

const pixelRatio = 2;
const margin = 18;
const titleStyle: TextStyle = { weight: 650, size: 15 };
const noteStyle: TextStyle = { weight: 450, size: 12 };

interface CaptionLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly ink: string;
}

/** The caption on as many lines as the width of the picture asks for. */
const captionLines = ({ title, note }: Caption, scene: Scene): readonly CaptionLine[] => {
  const { width, ink, mutedInk } = scene.flat();
  const ruler = document.createElement('canvas').getContext('2d')!;
  const lines = (text: string, style: TextStyle, colour: string) =>
    wrapped(ruler, text, style, width - 2 * margin).map((line) => ({ text: line, style, ink: colour }));
  return [...lines(title, titleStyle, ink), ...lines(note, noteStyle, mutedInk)];
};

const heightOf = (lines: readonly CaptionLine[]): number =>
  lines.reduce((sum, { style }) => sum + lineHeight(style), 0) + margin;

const drawAll = (context: CanvasRenderingContext2D, lines: readonly CaptionLine[], scene: Scene): void => {
  const { width, height, ground, draw } = scene.flat();
  draw(context);
  context.fillStyle = ground;
  context.fillRect(0, height, width, heightOf(lines));
  let top = height + margin / 2;
  for (const line of lines) {
    writeText(context, { ...line, left: margin, top, halo: null });
    top += lineHeight(line.style);
  }
};

const asPng = (scene: Scene, caption: Caption): Promise<Blob> => {
  const { width, height } = scene.flat();
  const lines = captionLines(caption, scene);
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelRatio;
  canvas.height = (height + heightOf(lines)) * pixelRatio;
  const context = canvas.getContext('2d')!;
  context.scale(pixelRatio, pixelRatio);
  drawAll(context, lines, scene);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written.'))),
      'image/png',
    );
  });
};

/** Each text is as wide as here in any typeface: what stands behind it on its line stays where it belongs. */
const keepWidths = (svg: SVGSVGElement): void => {
  const ruler = document.createElement('canvas').getContext('2d')!;
  for (const text of svg.querySelectorAll('text')) {
    const font = ['style', 'weight', 'size', 'family'].map((part) => text.getAttribute(`font-${part}`));
    ruler.font = font.join(' ');
    text.setAttribute('textLength', ruler.measureText(text.textContent).width.toFixed(2));
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
};

const asSvg = async (scene: Scene, caption: Caption): Promise<Blob> => {
  const { Context } = await import('svgcanvas');
  const { width, height } = scene.flat();
  const lines = captionLines(caption, scene);
  const context = new Context(width, height + heightOf(lines));
  drawAll(context as unknown as CanvasRenderingContext2D, lines, scene);
  keepWidths(context.getSvg());
  return new Blob([context.getSerializedSvg(true)], { type: 'image/svg+xml' });
};

/** @throws where the browser has no room for a picture of this size. */
export const pictureFile = (scene: Scene, format: PictureFormat, caption: Caption): Promise<Blob> =>
  format === 'png' ? asPng(scene, caption) : asSvg(scene, caption);
