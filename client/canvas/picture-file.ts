/** The picture as a file: pixels at twice the screen's, or shapes and words that stay sharp and can be searched. */
import type { Scene } from './scene.ts';

export const pictureFormats = ['png', 'svg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export interface Caption {
  /** What the picture shows. */
  readonly title: string;
  /** What it is drawn from, and how what is made up is marked. */
  readonly note: string;
}

const captionHeight = 58;
const pixelRatio = 2;

const drawCaption = (context: CanvasRenderingContext2D, { title, note }: Caption, scene: Scene): void => {
  const { width, height, ground, ink, mutedInk } = scene.flat();
  context.fillStyle = ground;
  context.fillRect(0, height, width, captionHeight);
  context.textBaseline = 'alphabetic';
  context.fillStyle = ink;
  context.font = '650 15px "Inter Variable", Inter, system-ui, sans-serif';
  context.fillText(title, 18, height + 24, width - 36);
  context.fillStyle = mutedInk;
  context.font = '450 12px "Inter Variable", Inter, system-ui, sans-serif';
  context.fillText(note, 18, height + 44, width - 36);
};

const drawAll = (context: CanvasRenderingContext2D, caption: Caption, scene: Scene): void => {
  scene.flat().draw(context);
  drawCaption(context, caption, scene);
};

const asPng = (scene: Scene, caption: Caption): Promise<Blob> => {
  const { width, height } = scene.flat();
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelRatio;
  canvas.height = (height + captionHeight) * pixelRatio;
  const context = canvas.getContext('2d')!;
  context.scale(pixelRatio, pixelRatio);
  drawAll(context, caption, scene);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written.'))),
      'image/png',
    );
  });
};

const asSvg = async (scene: Scene, caption: Caption): Promise<Blob> => {
  const { Context } = await import('svgcanvas');
  const { width, height } = scene.flat();
  const context = new Context(width, height + captionHeight);
  drawAll(context as unknown as CanvasRenderingContext2D, caption, scene);
  return new Blob([context.getSerializedSvg(true)], { type: 'image/svg+xml' });
};

/** @throws where the browser has no room for a picture of this size. */
export const pictureFile = (scene: Scene, format: PictureFormat, caption: Caption): Promise<Blob> =>
  format === 'png' ? asPng(scene, caption) : asSvg(scene, caption);
