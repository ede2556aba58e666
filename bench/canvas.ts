/** How the canvas keeps up: data to drawn beside Cytoscape.js, pointing, the longest task, and the first view of all. */
import type { Bench } from './bench.ts';
import { drawing } from './canvas/drawing.ts';
import { firstView } from './canvas/first-view.ts';
import { tasks } from './canvas/tasks.ts';

export const canvas: Bench = async (context) => {
  if (context.size === 'L') return [];
  return [...(await drawing(context)), ...(await tasks(context)), ...(await firstView(context))];
};
