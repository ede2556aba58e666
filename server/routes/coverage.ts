import type { FastifyInstance } from 'fastify';
import { coverage } from '#contract/coverage';
import type { GraphGate } from '../graph-gate.ts';
import { cypherText } from '../neo4j/statement.ts';
import { analyse } from './analyse.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

const countingQuery = cypherText('library/coverage-by-type');

export const coverageRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, coverage, async ({ query }) => {
    const { areaKind = null, by = 'type', partnershipType = null, limit = 100 } = query;
    const settings = await savedSettings(graph);
    return analyse(graph, 'coverage', query, (snapshot) => {
      if (areaKind !== null) requireWord('areaKind', areaKind, wordsOf(snapshot, 'Boundary'));
      if (partnershipType !== null) {
        // A type may be required before there is a partnership of it.
        const required = snapshot.requirements.map((each) => each.partnershipType);
        requireWord('partnershipType', partnershipType, new Set([...wordsOf(snapshot, 'Partnership'), ...required]));
      }
      return { areaKind, by, partnershipType, settings, query: countingQuery, limit };
    });
  });
