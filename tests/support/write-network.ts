import { catalogue } from '../../server/neo4j/catalogue.ts';
import type { Connected } from '../../server/neo4j/connect.ts';
import { runTransaction } from '../../server/neo4j/run-query.ts';
import type { Network } from './network.ts';

/** Adds a network to a real graph, by the statements that an import uses. */
export const writeNetwork = (connected: Connected, { nodes, relations }: Network): Promise<void> =>
  runTransaction(connected, { name: 'write a network', timeoutMs: 30_000 }, async (run) => {
    const created = await run(catalogue.createNodes, {
      rows: nodes.map(({ label, id, properties }) => ({ label, properties: { ...properties, id } })),
    });
    const elements = new Map(created.map(({ id, element }) => [id, element]));
    const elementOf = (id: string): string => elements.get(id) ?? '';
    await run(catalogue.createRelationships, {
      rows: relations.map(({ type, from, to, properties }) => ({
        type,
        from: elementOf(from),
        to: elementOf(to),
        properties: { ...properties },
      })),
    });
    await run(catalogue.raiseRevision, {});
  });
