/**
 * The picture as it stands, on any 2D context: for a file, which has no WebGL. Shapes, lines and measures are those of
 * `shape-program.ts` and `relation-program.ts`; bands, ghosts and names are drawn by what draws them on the screen.
 */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { DrawnKind } from '../drawn-kind.ts';
import type { Point } from '../graph/hashed-position.ts';
import type { DrawnEdge, DrawnNode, Looks } from '../graph/reducers.ts';
import type { Scenery } from '../graph/scenery.ts';
import type { NodeSigns } from '../state/signs-of-nodes.ts';
import { drawBands } from './draw-bands.ts';
import { drawOver } from './draw-marks.ts';
import { type Projection, projectionOf, type Sight } from './projection.ts';
import type { Renderer } from './renderer.ts';

type Context = CanvasRenderingContext2D;

const rimPx = 1.5;
const holePx = 3;
const gapPx = 2;
const headPx = 7;
const leastWidth = 0.9;

interface FlatRequest {
  readonly renderer: Renderer;
  readonly looks: Looks;
  readonly scenery: Scenery;
  readonly signs: NodeSigns;
  /** What is seen, on a surface of which size. */
  readonly sight: Sight;
}

const along = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The part of a quadratic curve from one share of it to another, as the control and end of a curve of its own. */
const partOfCurve = (from: Point, control: Point, to: Point, first: number, last: number) => {
  const at = (share: number) => along(along(from, control, share), along(control, to, share), share);
  const tangent = along(along(from, control, first), along(control, to, first), last);
  return { start: at(first), control: tangent, end: at(last) };
};

const drawLine = (
  context: Context,
  from: Point,
  to: Point,
  radii: readonly [number, number],
  edge: EdgeDisplayData & DrawnEdge,
  width: number,
) => {
  const span = Math.hypot(to.x - from.x, to.y - from.y);
  const first = (radii[0] + gapPx) / span;
  const last = 1 - (radii[1] + gapPx) / span;
  const head = edge.arrow ? headPx / span : 0;
  if (!(first < last - head)) return;
  // Pixels count downwards here, and upwards where the curvature is told.
  const middle = along(from, to, 0.5);
  const bow = { x: middle.x + (to.y - from.y) * edge.curvature, y: middle.y - (to.x - from.x) * edge.curvature };
  const { start, control, end } = partOfCurve(from, bow, to, first, last - head);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.lineWidth = width;
  context.strokeStyle = edge.color;
  context.setLineDash(edge.dotted ? [2, 3] : []);
  context.stroke();
  context.setLineDash([]);
  if (!edge.arrow) return;
  const tip = partOfCurve(from, bow, to, first, last).end;
  const side = Math.max(3.2, width * 0.8);
  const length = Math.hypot(tip.x - end.x, tip.y - end.y) || 1;
  const [x, y] = [((tip.y - end.y) / length) * side, (-(tip.x - end.x) / length) * side];
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(end.x + x, end.y + y);
  context.lineTo(end.x - x, end.y - y);
  context.closePath();
  context.fillStyle = edge.color;
  context.fill();
};

const polygon = (context: Context, points: readonly (readonly [number, number])[]) => {
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
};

/** Around a middle, with a radius in pixels. */
const outlines: Readonly<Record<DrawnKind, (context: Context, at: Point, radius: number) => void>> = {
  Partnership: (context, { x, y }, radius) => context.arc(x, y, radius, 0, 2 * Math.PI),
  Agency: (context, { x, y }, radius) =>
    context.rect(x - 0.88 * radius, y - 0.88 * radius, 1.76 * radius, 1.76 * radius),
  Person: (context, { x, y }, radius) => {
    context.arc(x, y - 0.5 * radius, 0.42 * radius, 0, 2 * Math.PI);
    context.closePath();
    context.moveTo(x - 0.84 * radius, y + 0.86 * radius);
    context.arc(x, y + 0.92 * radius, 0.84 * radius, Math.PI, 2 * Math.PI);
    context.closePath();
  },
  Boundary: (context, { x, y }, radius) =>
    polygon(
      context,
      Array.from({ length: 6 }, (_, corner) => {
        const angle = (Math.PI / 3) * corner + Math.PI / 6;
        return [x + 1.016 * radius * Math.cos(angle), y + 1.016 * radius * Math.sin(angle)] as const;
      }),
    ),
  Theme: (context, { x, y }, radius) => {
    const reach = 1.12 * radius;
    polygon(context, [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ]);
  },
  Target: (context, { x, y }, radius) =>
    polygon(context, [
      [x, y - 1.06 * radius],
      [x + radius, y + 0.68 * radius],
      [x - radius, y + 0.68 * radius],
    ]),
};

const drawNode = (
  context: Context,
  at: Point,
  radius: number,
  { kind, hollow, color }: NodeDisplayData & DrawnNode,
  ground: string,
) => {
  context.beginPath();
  outlines[kind](context, at, radius);
  context.lineWidth = 2 * rimPx;
  context.strokeStyle = ground;
  context.stroke();
  context.fillStyle = color;
  context.fill();
  if (!hollow) return;
  const isPerson = kind === 'Person';
  context.beginPath();
  context.arc(
    at.x,
    at.y - (isPerson ? 0.5 * radius : 0),
    Math.min(radius * (isPerson ? 0.2 : 0.38), holePx),
    0,
    2 * Math.PI,
  );
  context.fillStyle = ground;
  context.fill();
};

const inDepth = <T extends { readonly zIndex: number }>(all: T[]): T[] => all.sort((a, b) => a.zIndex - b.zIndex);

const drawNetwork = (context: Context, project: Projection, { renderer, looks }: FlatRequest) => {
  const graph = renderer.getGraph();
  const radiusOf = project.size;
  const place = (key: string) => project.point(graph.getNodeAttributes(key));
  const edges = graph.mapEdges((edge, _, from, to) => ({
    ...(renderer.getEdgeDisplayData(edge) as EdgeDisplayData & DrawnEdge),
    from,
    to,
  }));
  for (const edge of inDepth(edges)) {
    if (edge.hidden) continue;
    const sizes = [edge.from, edge.to].map((key) => radiusOf(renderer.getNodeDisplayData(key)?.size ?? 0));
    const hasHidden = [edge.from, edge.to].some((key) => renderer.getNodeDisplayData(key)?.hidden);
    if (hasHidden) continue;
    const width = Math.max(leastWidth, radiusOf(edge.size));
    drawLine(context, place(edge.from), place(edge.to), [sizes[0]!, sizes[1]!], edge, width);
  }
  const nodes = graph.mapNodes((key) => ({
    ...(renderer.getNodeDisplayData(key) as NodeDisplayData & DrawnNode),
    key,
  }));
  for (const node of inDepth(nodes))
    if (!node.hidden) drawNode(context, place(node.key), radiusOf(node.size), node, looks.palette.ground);
};

/** Draws all of the view, the ground first. */
export const drawFlat = (context: Context, request: FlatRequest): void => {
  const { renderer, looks, scenery, signs, sight } = request;
  const project = projectionOf(sight);
  context.fillStyle = looks.palette.ground;
  context.fillRect(0, 0, project.width, project.height);
  drawBands(context, project, scenery.bands, looks.palette);
  drawNetwork(context, project, request);
  drawOver(context, { project, renderer, looks, scenery, signs, corners: [] });
};
