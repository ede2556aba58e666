/** Our side: a slice as it comes over the wire, drawn, and pointed at. */
import type { GraphSlice } from '#contract/graph-slice';
import { createCameraCommands } from '../../client/canvas/camera.ts';
import { createScene, type Scene } from '../../client/canvas/scene.ts';
import type { Places } from '../../client/graph/layout-input.ts';
import { buildPicture } from '../../client/graph/picture.ts';
import { setScenery } from '../../client/graph/scenery.ts';
import { palette } from '../../client/palette.ts';

/** From the text of the answer to the first frame; nodes stand where a fresh picture puts them first. */
export const draw = (container: HTMLElement, text: string): Scene => {
  const scene = createScene(container, palette.light);
  const slice = JSON.parse(text) as GraphSlice;
  const picture = buildPicture(slice);
  const places: Places = new Map(picture.mapNodes((key, { x, y }) => [key, { x, y }]));
  const scenery = setScenery(picture, places, null);
  scene.setScenery(picture, scenery, { atOnce: true });
  createCameraCommands(scene).fitView({ atOnce: true });
  return scene;
};
