import type { ExportedGraph } from './exported-graph.ts';
import { columnTypes, isToldWithNode, nodeRows } from './node-rows.ts';
import type { NotHeld } from './not-held.ts';
import { anyRelationshipRow, relationshipRow } from './relationship-rows.ts';
import { RowMaker } from './row-maker.ts';
import type { TableRow } from './table-row.ts';

/**
 * The graph as rows of the import bundle, of which an import into an empty graph makes an equal one. What they cannot hold
 * is told to `notHeld`.
 */
export async function* bundleRows(
  { nodesWithRelationships, relationships, sharedIds, hasSource }: ExportedGraph,
  notHeld: NotHeld,
  mostCharacters: number,
): AsyncGenerator<TableRow> {
  const maker = new RowMaker({ notHeld, hasSource, mostCharacters });
  for await (const node of nodesWithRelationships(columnTypes.leaving, columnTypes.arriving)) {
    const { row, apart } = nodeRows(node, sharedIds, maker);
    yield row;
    for (const relationship of apart) yield anyRelationshipRow(relationship, maker);
  }
  for await (const relationship of relationships()) {
    if (!isToldWithNode(relationship)) yield relationshipRow(relationship, maker);
  }
}
