/** The graph as it is, for those who write queries on it. */
import type { FastifyInstance } from 'fastify';
import { type NodeLabel, nodeModel, type RelationshipType, relationshipModel } from '#contract/graph-model';
import { type GraphSchema, type SchemaProperty, schema } from '#contract/schema';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { readTimeoutsMs, runReading } from '../neo4j/run-query.ts';
import { serve } from './serve.ts';

type Model = Readonly<Record<string, string>>;

const longest = 80;

interface PropertyRow {
  readonly property: string;
  readonly count: number;
  readonly example?: unknown;
}

const kindOf = (value: unknown): SchemaProperty['kind'] => {
  if (Array.isArray(value)) return 'texts';
  const type = typeof value;
  return type === 'number' || type === 'boolean' ? type : 'text';
};

/** Dates are held as texts: only the model knows them. */
const propertyOf =
  (model: Model) =>
  ({ property, count, example }: PropertyRow): SchemaProperty => ({
    name: property,
    kind: model[property] === 'date' ? 'date' : kindOf(example),
    count,
    example: [example].flat().join('; ').slice(0, longest),
  });

export const schemaRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, schema, () =>
    runReading(
      graph.open().connected,
      { name: 'schema', timeoutMs: readTimeoutsMs.request },
      async (run): Promise<GraphSchema> => {
        const counts = await run(catalogue.schemaCounts, {});
        const nodes = await run(catalogue.schemaNodes, {});
        const relationships = await run(catalogue.schemaRelationships, {});
        const joins = await run(catalogue.schemaJoins, {});
        const types = [...new Set(joins.map(({ type }) => type))];
        const joinsOf = (type: RelationshipType) => joins.filter((join) => join.type === type);
        const ofLabel = (label: NodeLabel) => nodes.filter((row) => row.label === label);
        return {
          nodes: counts.map(({ label, count }) => ({
            label,
            count,
            properties: ofLabel(label).map(propertyOf(nodeModel[label])),
          })),
          relationships: types.map((type) => ({
            type,
            count: joinsOf(type).reduce((sum, { count }) => sum + count, 0),
            joins: joinsOf(type).map(({ from, to, count }) => ({ from, to, count })),
            properties: relationships
              .filter((row) => row.type === type)
              .map(propertyOf(relationshipModel[type].properties)),
          })),
        };
      },
    ),
  );
