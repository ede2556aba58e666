/** Signs over the nodes that hold a network together, told by their form: a bridge for a broker, a 1 for a single link. */
import type { Looks } from '../graph/reducers.ts';
import type { NodeKey } from '../node-key.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import type { Projection } from './projection.ts';
import type { Renderer } from './renderer.ts';
import { measured, type TextStyle, writeText } from './text.ts';

const oneStyle: TextStyle = { weight: 650, size: 10 };
const badgeRadius = 6.5;
/** Pixels by which a bridge stands out from its node. */
export const bridgeReach = 6;

interface SignRequest {
  readonly project: Projection;
  readonly renderer: Renderer;
  readonly looks: Looks;
  readonly signs: NodeSigns;
}

/** A deck through the node, with a post at either end. */
const strokeBridge = (context: CanvasRenderingContext2D, x: number, y: number, radius: number): void => {
  const [near, far, post] = [radius + 1, radius + bridgeReach, 4];
  context.beginPath();
  for (const side of [-1, 1]) {
    context.moveTo(x + side * near, y);
    context.lineTo(x + side * far, y);
    context.moveTo(x + side * far, y - post);
    context.lineTo(x + side * far, y + post);
  }
  context.stroke();
};

const drawBridge = (
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  radius: number,
  { ink, ground }: Looks['palette'],
): void => {
  context.lineCap = 'round';
  for (const [width, colour] of [
    [4.5, ground],
    [1.8, ink],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    strokeBridge(context, x, y, radius);
  }
};

const drawOne = (
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  radius: number,
  { ink, ground }: Looks['palette'],
): void => {
  const middle = { x: x + radius * 0.75 + 7, y: y - radius * 0.75 - 7 };
  context.beginPath();
  context.arc(middle.x, middle.y, badgeRadius, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 1.4;
  context.strokeStyle = ink;
  context.stroke();
  const left = middle.x - measured(context, '1', oneStyle) / 2;
  writeText(context, { text: '1', style: oneStyle, left, top: middle.y - 7, ink, halo: null });
};

/** Draws the signs of what is seen; what a finding has put into the background keeps none. */
export const drawSigns = (
  context: CanvasRenderingContext2D,
  { project, renderer, looks, signs }: SignRequest,
): void => {
  const graph = renderer.getGraph();
  const { emphasis, selected, hiddenKinds, palette } = looks;
  const isSeen = (key: string) =>
    graph.hasNode(key) &&
    !hiddenKinds.has(graph.getNodeAttribute(key, 'kind')) &&
    (!emphasis || emphasis.levels.has(key) || key === selected?.key || selected?.neighbours.has(key) === true);
  const each = (keys: Iterable<NodeKey>, draw: typeof drawOne) => {
    for (const key of keys) {
      if (!isSeen(key)) continue;
      const shown = renderer.getNodeDisplayData(key);
      if (shown) draw(context, project.point(graph.getNodeAttributes(key)), project.size(shown.size), palette);
    }
  };
  context.save();
  context.setLineDash([]);
  each(signs.brokers.keys(), drawBridge);
  each(signs.singleLinks.keys(), drawOne);
  context.restore();
};
