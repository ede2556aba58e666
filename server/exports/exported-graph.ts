/** The domain graph as of one revision, node after node and relationship after relationship, for whoever writes it to a file. */
import type { NodeLabel, RelationshipType, SourceKind } from '#contract/graph-model';
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import { revisionNow, untilSteady } from '../neo4j/load-snapshot.ts';
import { readTimeoutsMs, type StreamInTransaction, streamReading } from '../neo4j/run-query.ts';
import { fileIds } from './file-ids.ts';

export type HeldProperties = Readonly<Record<string, unknown>>;

export interface ExportedNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: HeldProperties;
}

export interface ExportedRelationship {
  readonly type: RelationshipType;
  readonly fromLabel: NodeLabel;
  readonly from: string;
  readonly toLabel: NodeLabel;
  readonly to: string;
  readonly properties: HeldProperties;
}

/** A relationship as seen from one of its ends. */
export interface JoinedNode {
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in';
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: HeldProperties;
}

export interface ExportedGraph {
  readonly revision: number;
  /** By label, then id. */
  readonly nodes: () => AsyncIterable<ExportedNode>;
  /** By the node that each leaves. */
  readonly relationships: () => AsyncIterable<ExportedRelationship>;
  /** Nodes, each with those of its relationships that leave it, or lead to it, by some types. */
  readonly nodesWithRelationships: (
    leaving: readonly RelationshipType[],
    arriving: readonly RelationshipType[],
  ) => AsyncIterable<ExportedNode & { readonly joined: readonly JoinedNode[] }>;
  /** The labels of the nodes that have an id, where it is that of several. */
  readonly sharedIds: ReadonlyMap<string, readonly NodeLabel[]>;
  /** An id that no other node of the graph has, whatever its label: the node's own where that is so. */
  readonly fileId: (label: NodeLabel, id: string) => string;
  readonly hasSource: (id: string) => boolean;
  /** Whether what has these properties is known from synthetic sources only. */
  readonly isSynthetic: (properties: HeldProperties) => boolean;
}

/** The texts of a list property; none where there is no such list. */
export const textsOf = (properties: HeldProperties, name: string): readonly string[] => {
  const value = properties[name];
  return Array.isArray(value) ? value.map(String) : [];
};

const synthetic: SourceKind = 'synthetic';

/**
 * Reads the graph in one transaction and hands it to a writer; the writing is begun anew where the graph changed meanwhile.
 *
 * @throws Problem NOT_READY where it changes again and again, QUERY_TIMED_OUT, NEO4J_UNAVAILABLE, and what the writer throws.
 */
export const asOfSteadyRevision = <T>(connected: Connected, write: (graph: ExportedGraph) => Promise<T>): Promise<T> =>
  untilSteady(() =>
    streamReading(
      connected,
      { name: 'export', timeoutMs: readTimeoutsMs.wholeGraph },
      async (stream: StreamInTransaction, run) => {
        const revision = await revisionNow(run);
        const kinds = new Map((await run(catalogue.sourceKinds, {})).map(({ id, kind }) => [id, kind]));
        const labelsOfIds = new Map((await run(catalogue.sharedIds, {})).map(({ id, labels }) => [id, labels]));
        const written = await write({
          revision,
          nodes: () => stream(catalogue.exportedNodes, {}),
          relationships: () => stream(catalogue.exportedRelationships, {}),
          nodesWithRelationships: (leaving, arriving) =>
            stream(catalogue.nodesWithRelationships, { leaving: [...leaving], arriving: [...arriving] }),
          sharedIds: new Map([...labelsOfIds].filter(([, labels]) => labels.length > 1)),
          fileId: fileIds(labelsOfIds),
          hasSource: (id) => kinds.has(id),
          isSynthetic: (properties) => {
            const sources = textsOf(properties, 'sources');
            return sources.length > 0 && sources.every((id) => kinds.get(id) === synthetic);
          },
        });
        return (await revisionNow(run)) === revision ? { written } : null;
      },
    ),
  ).then(({ written }) => written);
