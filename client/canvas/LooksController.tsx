import { useEffect } from 'react';
import { type ColorScheme, palette } from '../palette.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import type { Scene } from './scene.ts';

/** Brings theme, selection, signs and hidden kinds into the looks of the scene. */
export const LooksController = ({
  scene,
  colorScheme,
  selectedId,
  hiddenKinds,
  signs,
}: {
  readonly scene: Scene;
  readonly colorScheme: ColorScheme;
  readonly selectedId: string | null;
  readonly hiddenKinds: readonly string[];
  readonly signs: NodeSigns;
}): null => {
  useEffect(() => scene.setTheme(palette[colorScheme]), [scene, colorScheme]);
  useEffect(() => scene.select(selectedId), [scene, selectedId]);
  useEffect(() => scene.setSigns(signs), [scene, signs]);
  const hidden = hiddenKinds.join(' ');
  useEffect(() => scene.setHiddenKinds(new Set(hidden.split(' '))), [scene, hidden]);
  return null;
};
