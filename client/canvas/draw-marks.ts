/** Draws what Sigma does not know: bands under the picture, ghosts and names over it, anew with every frame. */
import type { Box } from '../graph/choose-labels.ts';
import type { Looks } from '../graph/reducers.ts';
import type { Scenery } from '../graph/scenery.ts';
import type { Caption } from '../graph/stage-parts.ts';
import type { Palette } from '../palette.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import { canvasWords } from './canvas-words.ts';
import { drawBands } from './draw-bands.ts';
import { drawGhosts } from './draw-ghosts.ts';
import { drawNames, type Written } from './draw-names.ts';
import { drawSigns } from './draw-signs.ts';
import { type Projection, projectionOf, sightOf } from './projection.ts';
import type { Renderer } from './renderer.ts';
import { lineHeight, measured, type TextStyle, writeText } from './text.ts';

/**
 * Names, ghosts' words and the band's caption together: few over a network, so that it stays quiet; in the picture of a
 * finding, which is about those it shows, as many as a stage of some size has.
 */
const textsAtMost = { network: 10, finding: 18 } as const;
/** Where buttons lie over the picture: the legend's on the left, the view's on the right. */
const cornersOf = ({ width, height }: Projection): readonly Box[] => [
  { left: 0, top: height - 52, width: 100, height: 52 },
  { left: width - 150, top: height - 52, width: 150, height: 52 },
];

const captionStyle: TextStyle = { weight: 650, size: 13 };

/**
 * Draws what lies over the nodes: ghosts, the caption, signs, the ring of what is selected, names.
 *
 * @param request `corners`: where no name may stand.
 * @returns how many texts are written, and how many marks of a finding have none.
 */
export const drawOver = (
  context: CanvasRenderingContext2D,
  {
    project,
    renderer,
    looks,
    scenery,
    signs,
    corners,
  }: {
    readonly project: Projection;
    readonly renderer: Renderer;
    readonly looks: Looks;
    readonly scenery: Scenery;
    readonly signs: NodeSigns;
    readonly corners: readonly Box[];
  },
): Written => {
  const { palette } = looks;
  const ghosts = drawGhosts({ context, project, palette, corners }, scenery.ghosts);
  const captions = scenery.caption ? [writeCaption(context, project, scenery.caption, palette)] : [];
  drawSigns(context, { project, renderer, looks, signs });
  drawSelection(context, project, renderer, looks);
  const atMost = textsAtMost[looks.emphasis ? 'finding' : 'network'] - scenery.ghosts.length - captions.length;
  const taken = [...ghosts, ...captions, ...corners];
  const names = drawNames(context, { project, renderer, looks, signs, taken, atMost });
  return { ...names, texts: scenery.ghosts.length + captions.length + names.texts };
};

/** Draws both layers anew. @returns what `drawOver` does. */
export const drawMarks = ({
  bands,
  marks,
  renderer,
  looks,
  scenery,
  signs,
}: {
  readonly bands: CanvasRenderingContext2D;
  readonly marks: CanvasRenderingContext2D;
  readonly renderer: Renderer;
  readonly looks: Looks;
  readonly scenery: Scenery;
  readonly signs: NodeSigns;
}): Written => {
  const project = projectionOf(sightOf(renderer));
  bands.clearRect(0, 0, project.width, project.height);
  marks.clearRect(0, 0, project.width, project.height);
  drawBands(bands, project, scenery.bands, looks.palette);
  return drawOver(marks, { project, renderer, looks, scenery, signs, corners: cornersOf(project) });
};

const writeCaption = (
  context: CanvasRenderingContext2D,
  project: Projection,
  { at, overlap }: Caption,
  palette: Palette,
): Box => {
  const text = canvasWords.overlap(overlap);
  const { x, y } = project.point(at);
  const width = measured(context, text, captionStyle);
  const height = lineHeight(captionStyle);
  const box = { left: x - width / 2, top: y - height / 2, width, height };
  writeText(context, { text, style: captionStyle, ...box, ink: palette.duplication, halo: palette.ground });
  return box;
};

const drawSelection = (
  context: CanvasRenderingContext2D,
  project: Projection,
  renderer: Renderer,
  { selected, palette }: Looks,
): void => {
  const shown = selected && renderer.getNodeDisplayData(selected.key);
  if (!shown || shown.hidden) return;
  const { x, y } = project.point(renderer.getGraph().getNodeAttributes(selected.key));
  context.beginPath();
  context.arc(x, y, project.size(shown.size) * 1.1 + 4, 0, 2 * Math.PI);
  context.lineWidth = 2.5;
  context.strokeStyle = palette.focus;
  context.stroke();
};
