import type { FastifyInstance } from 'fastify';
import { details } from '#contract/details';
import { collections, type SourceKind } from '#contract/graph-model';
import type { Citation } from '#contract/node-reference';
import { idOf } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { cypherText } from '../neo4j/statement.ts';
import { nodeNotFound } from './node-not-found.ts';
import { requestedScope } from './scoped-view.ts';
import { serve } from './serve.ts';

type Properties = Readonly<Record<string, unknown>>;
type SourceNames = ReadonlyMap<string, { readonly name: string; readonly kind: string }>;

const synthetic: SourceKind = 'synthetic';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const citationsOf = (properties: Properties, names: SourceNames): Citation[] => {
  const locators = texts(properties['locators']);
  const cited = texts(properties['citedAs']);
  return texts(properties['sources']).map((source, index) => ({
    source,
    name: names.get(source)?.name ?? source,
    kind: names.get(source)?.kind ?? 'not known',
    ...(locators[index] ? { locator: locators[index] } : {}),
    ...(cited[index] ? { citedAs: cited[index] } : {}),
  }));
};

/** What is shown elsewhere in the answer. */
const apart = new Set(['id', 'name', 'sources', 'locators', 'citedAs']);

const ownProperties = (properties: Properties): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !apart.has(name)));

export const detailsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, details, ({ params: { collection, id }, query }) =>
    graph.open().asOfOneRevision('details', async (snapshot, run) => {
      const label = collections[collection];
      const { at, sources } = requestedScope(snapshot, query);
      const scoped = { label, id, at, sources: sources?.map((source) => idOf(snapshot, source)) ?? null };
      const [[node], relations] = await Promise.all([
        run(catalogue.nodeDetails, { label, id }),
        run(catalogue.nodeRelations, scoped),
      ]);
      if (!node) throw nodeNotFound(label, id);
      const cited = [node, ...relations].flatMap(({ properties }) => texts(properties['sources']));
      const ids = [...new Set(cited)];
      const names: SourceNames = new Map(
        (await run(catalogue.sourceNames, { ids })).map((source) => [source.id, source]),
      );
      const own = texts(node.properties['sources']);
      return {
        revision: snapshot.revision,
        kind: label,
        id,
        name: String(node.properties['name']),
        synthetic: own.length > 0 && own.every((source) => names.get(source)?.kind === synthetic),
        properties: ownProperties(node.properties),
        citations: citationsOf(node.properties, names),
        relations: relations.map(({ type, direction, label: kind, id: otherId, name, properties }) => ({
          type,
          direction,
          other: { kind, id: otherId, name },
          properties: ownProperties(properties),
          citations: citationsOf(properties, names),
        })),
        cypher: { query: cypherText(catalogue.nodeRelations.name), params: scoped },
      };
    }),
  );
