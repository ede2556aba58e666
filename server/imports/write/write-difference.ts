import type { ImportProgress } from '#contract/imports';
import { catalogue } from '../../neo4j/catalogue.ts';
import type { RunInTransaction } from '../../neo4j/run-query.ts';
import { nodeKey } from '../draft/draft.ts';
import { type Difference, sizeOf } from './difference.ts';

const batchSize = 5_000;

const changed = (batch: readonly { element: string; properties: Record<string, unknown> }[]) => ({
  elements: batch.map(({ element }) => element),
  properties: Object.fromEntries(batch.map(({ element, properties }) => [element, properties])),
});

/**
 * Writes a difference inside a transaction.
 *
 * @param elements the element ids of the nodes that it joins, by key; those of the nodes that it creates are added.
 */
export const writeDifference = async (
  run: RunInTransaction,
  difference: Difference,
  elements: Map<string, string>,
  onProgress?: ((progress: ImportProgress) => void) | undefined,
): Promise<void> => {
  const total = sizeOf(difference);
  let done = 0;
  const inBatches = async <T>(items: readonly T[], write: (batch: T[]) => Promise<unknown>): Promise<void> => {
    for (let start = 0; start < items.length; start += batchSize) {
      const batch = items.slice(start, start + batchSize);
      await write(batch);
      done += batch.length;
      onProgress?.({ stage: 'writing', done, total });
    }
  };
  const elementOf = (key: string): string => {
    const element = elements.get(key);
    if (element === undefined) throw new TypeError(`A relationship was drafted to a node that does not exist: ${key}`);
    return element;
  };
  const deleted = (list: readonly { element: string }[]) => ({ elements: list.map(({ element }) => element) });
  await inBatches(difference.deleteRelations, (batch) => run(catalogue.deleteRelationships, deleted(batch)));
  await inBatches(difference.deleteNodes, (batch) => run(catalogue.deleteNodes, deleted(batch)));
  await inBatches(difference.createNodes, async (rows) => {
    for (const row of await run(catalogue.createNodes, { rows })) elements.set(nodeKey(row), row.element);
  });
  await inBatches(difference.updateNodes, (batch) => run(catalogue.updateNodes, changed(batch)));
  await inBatches(difference.createRelations, (batch) =>
    run(catalogue.createRelationships, {
      rows: batch.map((row) => ({ ...row, from: elementOf(row.from), to: elementOf(row.to) })),
    }),
  );
  await inBatches(difference.updateRelations, (batch) => run(catalogue.updateRelationships, changed(batch)));
};
