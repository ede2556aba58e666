/** Sigma as this product uses it: one fixed frame, our two programs, and two layers of our own. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { frameSide, markScale, scaleOf } from '../graph/framing.ts';
import type { EdgeAttributes, NodeAttributes } from '../graph/picture.ts';
import type { DrawnEdge, DrawnNode } from '../graph/reducers.ts';
import { createRelationProgram } from './relation-program.ts';
import { createShapeProgram } from './shape-program.ts';

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

export interface Drawing {
  readonly node: (key: string, node: NodeAttributes) => DrawnNode;
  readonly edge: (key: string, edge: EdgeAttributes) => DrawnEdge;
  /** Behind the picture, `#rrggbb`. */
  readonly ground: () => string;
  /** True while the pointer is on something, from which everything else recedes. */
  readonly receding: () => boolean;
  /** Draws what belongs to the node under the pointer. */
  readonly pointed: (context: CanvasRenderingContext2D, key: string) => void;
}

export interface Layers {
  /** Under everything else. */
  readonly bands: CanvasRenderingContext2D;
  /** Over the nodes, under what the pointer is on. */
  readonly marks: CanvasRenderingContext2D;
}

const half = frameSide / 2;

const fractions = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16) / 255,
  Number.parseInt(hex.slice(3, 5), 16) / 255,
  Number.parseInt(hex.slice(5, 7), 16) / 255,
];

/** @throws where the browser has no WebGL */
export const createRenderer = (
  container: HTMLElement,
  drawing: Drawing,
): { readonly renderer: Renderer; readonly layers: Layers } => {
  const behind = { ground: () => fractions(drawing.ground()), receding: drawing.receding };
  const renderer = new Sigma<NodeAttributes, EdgeAttributes>(new MultiDirectedGraph(), container, {
    allowInvalidContainer: true,
    renderLabels: false,
    zIndex: true,
    enableCameraRotation: false,
    stagePadding: 0,
    minCameraRatio: 0.05,
    maxCameraRatio: 20,
    defaultNodeType: 'shape',
    defaultEdgeType: 'straight',
    nodeProgramClasses: { shape: createShapeProgram(behind) },
    edgeProgramClasses: { straight: createRelationProgram(1, behind), bowed: createRelationProgram(10, behind) },
    nodeReducer: drawing.node,
    edgeReducer: drawing.edge,
    zoomToSizeRatioFunction: (ratio) =>
      1 / markScale(scaleOf(ratio, { width: container.offsetWidth, height: container.offsetHeight })),
    defaultDrawNodeHover: (context, data) => drawing.pointed(context, data['key']),
  });
  renderer.setCustomBBox({ x: [-half, half], y: [-half, half] });
  const canvases = renderer.createCanvasContext('bands').createCanvasContext('marks').getCanvases();
  canvases['edges']!.before(canvases['bands']!);
  canvases['hovers']!.before(canvases['marks']!);
  renderer.resize(true);
  const layers = { bands: canvases['bands']!.getContext('2d')!, marks: canvases['marks']!.getContext('2d')! };
  return { renderer, layers };
};
