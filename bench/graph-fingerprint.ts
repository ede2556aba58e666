import { createHash } from 'node:crypto';
import type { Connected } from '../server/neo4j/connect.ts';

/** A hash of every node, relationship and property of a graph: equal graphs have equal ones. */
export const graphFingerprint = (connected: Connected): Promise<string> => fingerprint(connected, 'true');

/** The same without our own bookkeeping. */
export const domainFingerprint = (connected: Connected): Promise<string> =>
  fingerprint(connected, "NOT labels(n)[0] STARTS WITH '_'");

const fingerprint = async ({ driver }: Connected, wanted: string): Promise<string> => {
  const nodes = await driver.executeQuery(
    `MATCH (n) WHERE ${wanted} RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  const relations = await driver.executeQuery(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to, properties(r) AS properties',
  );
  const ordered = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => [key, ordered(item)]),
        )
      : value;
  const lines = [...nodes.records, ...relations.records]
    .map((record) => JSON.stringify(ordered(record.toObject())))
    .sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};
