import { type JSX, useEffect, useRef } from 'react';
import { palette } from '../palette.ts';
import { printWords } from '../words/print-words.ts';
import type { CameraCommands } from './camera.ts';
import styles from './canvas.module.css';
import type { Scene } from './scene.ts';

/** Pixels of the drawing for one of the page: sharp enough for paper. */
const sharpness = 3;
/** As wide as A4 within its margins, and as high as leaves room for words; in pixels of the page. */
const page = { width: 688, height: 430 } as const;
const paper = { ...palette.light, ground: '#ffffff' };

interface PrintedPictureProps {
  readonly scene: Scene;
  readonly camera: CameraCommands;
}

/**
 * The picture on paper: WebGL keeps nothing that could be printed, so it is drawn flat as the browser begins to print,
 * for the page and not for the window, whose size changes with the print.
 */
export const PrintedPicture = ({ scene, camera }: PrintedPictureProps): JSX.Element => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = () => {
      const context = canvas.current?.getContext('2d');
      if (!canvas.current || !context) return;
      const sight = camera.sightOn(page);
      canvas.current.width = page.width * sharpness;
      canvas.current.height = page.height * sharpness;
      context.scale(sharpness, sharpness);
      scene.inTheme(paper, () => scene.flat(sight).draw(context));
    };
    window.addEventListener('beforeprint', draw);
    return () => window.removeEventListener('beforeprint', draw);
  }, [scene, camera]);
  return <canvas ref={canvas} className={styles.printed} role="img" aria-label={printWords.picture} />;
};
