import type { Piece } from '../graph/choose-labels.ts';
import type { Emphasis } from '../graph/emphasis.ts';
import type { DrawnEdge } from '../graph/reducers.ts';
import type { Projection } from './projection.ts';
import type { Renderer } from './renderer.ts';

/** The lines that a stage shows, in straight pieces: a bow as two, over its middle. */
export const linesOnStage = (
  { subjects, levels }: Emphasis,
  renderer: Renderer,
  project: Projection,
): readonly Piece[] => {
  const graph = renderer.getGraph();
  const pieces: Piece[] = [];
  for (const subject of subjects) {
    graph.forEachEdge(subject, (edge, _, source, target, from, to) => {
      if (!levels.has(source) || !levels.has(target)) return;
      const shown = renderer.getEdgeDisplayData(edge) as (DrawnEdge & { readonly hidden: boolean }) | undefined;
      if (!shown || shown.hidden) return;
      const [start, end] = [project.point(from), project.point(to)];
      if (shown.curvature === 0) {
        pieces.push([start, end]);
        return;
      }
      // Half of what the control point of the bow stands off the chord, as it is drawn.
      const middle = {
        x: (start.x + end.x) / 2 + ((end.y - start.y) * shown.curvature) / 2,
        y: (start.y + end.y) / 2 - ((end.x - start.x) * shown.curvature) / 2,
      };
      pieces.push([start, middle], [middle, end]);
    });
  }
  return pieces;
};
