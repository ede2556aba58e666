/** The peer's side: the same graph, places, kinds, colours, sizes and names in Cytoscape.js on its canvas. */
import cytoscape, { type Core, type ElementsDefinition } from 'cytoscape';
import type { GraphSlice } from '#contract/graph-slice';
import type { DrawnKind } from '../../client/drawn-kind.ts';
import { buildPicture } from '../../client/graph/picture.ts';
import { nodeColour } from '../../client/graph/reducers.ts';
import { palette } from '../../client/palette.ts';

const shapes: Readonly<Record<DrawnKind, string>> = {
  Partnership: 'ellipse',
  Agency: 'rectangle',
  Person: 'ellipse',
  Boundary: 'hexagon',
  Theme: 'diamond',
  Target: 'triangle',
};
/** As many as ours writes at once. */
const named = 10;

/** The same slice as an application over Cytoscape.js would be sent it. */
export const elementsOf = (text: string): string => {
  const picture = buildPicture(JSON.parse(text) as GraphSlice);
  const byDegree = picture.mapNodes((key, { degree }) => ({ key, degree })).sort((a, b) => b.degree - a.degree);
  const withName = new Set(byDegree.slice(0, named).map(({ key }) => key));
  const elements: ElementsDefinition = {
    nodes: picture.mapNodes((id, node) => ({
      data: {
        id,
        colour: nodeColour(palette.light, node),
        shape: shapes[node.kind],
        size: 2 * node.size,
        ...(withName.has(id) ? { name: node.name } : {}),
      },
      position: { x: node.x, y: -node.y },
    })),
    edges: picture.mapEdges((_, { style }, source, target) => ({
      data: { source, target, colour: palette.light[style.stroke], width: style.width },
    })),
  };
  return JSON.stringify(elements);
};

/** From the text of an answer to the first frame. Straight bundles of lines are the fastest that it has. */
export const draw = (container: HTMLElement, text: string): Promise<Core> =>
  new Promise((resolve) => {
    const core = cytoscape({
      container,
      elements: JSON.parse(text) as ElementsDefinition,
      layout: { name: 'preset', fit: true },
      pixelRatio: 1,
      style: [
        {
          selector: 'node',
          style: {
            'background-color': 'data(colour)',
            shape: 'data(shape)' as 'ellipse',
            width: 'data(size)',
            height: 'data(size)',
          },
        },
        { selector: 'node[name]', style: { label: 'data(name)' } },
        {
          selector: 'edge',
          style: { 'curve-style': 'haystack', 'line-color': 'data(colour)', width: 'data(width)' },
        },
      ],
    });
    core.one('render', () => resolve(core));
  });
