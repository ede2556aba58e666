import type { FastifyInstance } from 'fastify';
import { register } from '#contract/register';
import type { GraphGate } from '../graph-gate.ts';
import { keepTally, readTrend } from '../tallies/finding-tallies.ts';
import { analyse } from './analyse.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { serveText } from './serve.ts';
import { readStanding } from './standing.ts';

export const registerRoute = (app: FastifyInstance, graph: GraphGate, now: () => string): void =>
  serveText(app, register, async ({ query }) => {
    const { areaKind = null, limit = 100 } = query;
    const open = graph.open();
    const standing = await readStanding(graph, now());
    const current = await open.snapshot();
    let known = await readTrend(open, standing.settings);
    // An import from the command line is counted when somebody first looks at it, as long as nothing was changed since.
    if (!known.isCounted(current.revision) && known.trend.some((point) => point.import.revision === current.revision)) {
      await keepTally(open, standing.settings, now());
      known = await readTrend(open, standing.settings);
    }
    const text = await analyse(graph, 'register', query, (snapshot) => {
      if (areaKind !== null) requireWord('areaKind', areaKind, wordsOf(snapshot, 'Boundary'));
      return { areaKind, decided: standing.decided(snapshot, query), settings: standing.settings, limit };
    });
    // What the thread wrote is an object, and stays text: its end is taken off and put on again.
    return `${text.slice(0, -1)},"trend":${JSON.stringify(known.trend)}}`;
  });
