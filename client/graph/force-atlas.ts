/**
 * ForceAtlas2 (M. Jacomy and others, 2014) on arrays: graphology's own step, without a graph around it. The worker that
 * lays out has only arrays, and building a graph from them would take longer to load and to run.
 */
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutPositions } from './layout-positions.ts';

interface Ties {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly pull: Float64Array;
}

// The rows that `iterate` works on: x, y, four of its own, mass, convergence, size, fixed; and source, target, weight.
const nodeWidth = 10;
const tieWidth = 3;
const [mass, convergence, size] = [6, 7, 8];

/** Ties between the same two as one, with the sum of their pulls. */
const merged = ({ from, to, pull }: Ties): readonly { from: number; to: number; pull: number }[] => {
  const byPair = new Map<string, { from: number; to: number; pull: number }>();
  for (const [index, one] of from.entries()) {
    const other = to[index]!;
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = byPair.get(pair);
    if (known) known.pull += pull[index]!;
    else byPair.set(pair, { from: one, to: other, pull: pull[index]! });
  }
  return [...byPair.values()];
};

/** Where the nodes stand after so many steps from where they are. */
export const forceAtlas = (
  { x, y, ...ties }: LayoutPositions & Ties,
  { iterations, settings }: { readonly iterations: number; readonly settings: ForceAtlas2Settings },
): LayoutPositions => {
  const nodes = new Float32Array(x.length * nodeWidth);
  for (const [index, left] of x.entries()) {
    const row = index * nodeWidth;
    nodes[row] = left;
    nodes[row + 1] = y[index]!;
    for (const column of [mass, convergence, size]) nodes[row + column] = 1;
  }
  const pairs = merged(ties);
  const edges = new Float32Array(pairs.length * tieWidth);
  for (const [index, { from, to, pull }] of pairs.entries()) {
    edges.set([from * nodeWidth, to * nodeWidth, pull], index * tieWidth);
    nodes[from * nodeWidth + mass]! += pull;
    nodes[to * nodeWidth + mass]! += pull;
  }
  const all = { ...defaults, ...settings };
  for (let step = 0; step < iterations; step += 1) iterate(all, nodes, edges);
  return {
    x: Float64Array.from(x, (_, index) => nodes[index * nodeWidth]!),
    y: Float64Array.from(y, (_, index) => nodes[index * nodeWidth + 1]!),
  };
};
