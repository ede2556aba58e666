import { useEffect } from 'react';
import { type ColorScheme, palette } from '../palette.ts';
import type { Scene } from './scene.ts';

/** Brings theme, selection and hidden kinds into the looks of the scene. */
export const LooksController = ({
  scene,
  colorScheme,
  selectedId,
  hiddenKinds,
}: {
  readonly scene: Scene;
  readonly colorScheme: ColorScheme;
  readonly selectedId: string | null;
  readonly hiddenKinds: readonly string[];
}): null => {
  useEffect(() => scene.setTheme(palette[colorScheme]), [scene, colorScheme]);
  useEffect(() => scene.select(selectedId), [scene, selectedId]);
  const hidden = hiddenKinds.join(' ');
  useEffect(() => scene.setHiddenKinds(new Set(hidden.split(' '))), [scene, hidden]);
  return null;
};
