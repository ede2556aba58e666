import type { FastifyInstance } from 'fastify';
import { standards } from '#contract/standards';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { runQuery } from '../neo4j/run-query.ts';
import type { RowOfStatement } from '../neo4j/statement.ts';
import { serve } from './serve.ts';

type Row = RowOfStatement<typeof catalogue.readStandards>;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const common = ({ id, synthetic, properties }: Row) => ({
  id,
  synthetic,
  sources: [...new Set(texts(properties['sources']))],
  partnershipType: String(properties['partnershipType']),
  ...(properties['since'] === undefined ? {} : { since: String(properties['since']) }),
  ...(properties['until'] === undefined ? {} : { until: String(properties['until']) }),
});

export const standardsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, standards, async () => {
    const rows = await runQuery(graph.open().connected, catalogue.readStandards, {});
    return {
      templates: rows
        .filter(({ label }) => label === 'Template')
        .map((row) => ({ ...common(row), anyOfAgencyTypes: texts(row.properties['anyOfAgencyTypes']) })),
      requirements: rows
        .filter(({ label }) => label === 'Requirement')
        .map((row) => ({
          ...common(row),
          areaKind: String(row.properties['areaKind']),
          requiredBy: String(row.properties['requiredBy'] ?? ''),
        })),
    };
  });
