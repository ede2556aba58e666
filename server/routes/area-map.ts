import type { FastifyInstance } from 'fastify';
import { areaMap } from '#contract/area-map';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { requireNode } from './node-not-found.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

export const areaMapRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, areaMap, async ({ query }) => {
    const { kind, beside = null, about, partnership } = query;
    const settings = await savedSettings(graph);
    return analyse(graph, 'areaMap', query, (snapshot) => {
      const kinds = wordsOf(snapshot, 'Boundary');
      requireWord('kind', kind, kinds);
      if (beside !== null) requireWord('beside', beside, kinds);
      const of = partnership === undefined ? null : requireNode(snapshot, 'Partnership', partnership);
      return {
        kind,
        beside,
        settings,
        partnership: of,
        about: about?.map((id) => requireNode(snapshot, 'Boundary', id)) ?? null,
      };
    });
  });
