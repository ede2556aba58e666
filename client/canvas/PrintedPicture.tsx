import { type JSX, useEffect, useRef } from 'react';
import { palette } from '../palette.ts';
import { printWords } from '../words/print-words.ts';
import styles from './canvas.module.css';
import type { Scene } from './scene.ts';

/** Pixels of the drawing for one of the screen: sharp enough for paper. */
const sharpness = 3;

/** The picture on paper: WebGL keeps nothing that could be printed, so it is drawn flat as the browser begins to print. */
export const PrintedPicture = ({ scene }: { readonly scene: Scene }): JSX.Element => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = () => {
      const context = canvas.current?.getContext('2d');
      if (!canvas.current || !context) return;
      const { width, height } = scene.flat();
      canvas.current.width = width * sharpness;
      canvas.current.height = height * sharpness;
      context.scale(sharpness, sharpness);
      scene.inTheme(palette.light, () => scene.flat().draw(context));
    };
    window.addEventListener('beforeprint', draw);
    return () => window.removeEventListener('beforeprint', draw);
  }, [scene]);
  return <canvas ref={canvas} className={styles.printed} role="img" aria-label={printWords.picture} />;
};
