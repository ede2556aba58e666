/** Takes an import back: the graph is afterwards as if it had not been, or nothing is changed. */
import type { ImportHistory } from '#contract/imports';
import { catalogue } from '../../neo4j/catalogue.ts';
import type { Connected } from '../../neo4j/connect.ts';
import type { RunInTransaction } from '../../neo4j/run-query.ts';
import { Problem } from '../../problem.ts';
import { nodeKey } from '../draft/draft.ts';
import { type Current, type Difference, relationsByKey } from './difference.ts';
import { inTurn, type Patience } from './in-turn.ts';
import { emptyGraph } from './loading.ts';
import { elementsOf, type NodeIndex, readNodeIndex } from './read-current.ts';
import { type Changes, markOf, unpackUndo } from './undo.ts';
import { writeDifference } from './write-difference.ts';

const mostTold = 10;

/** Why an import cannot be taken back: what was built on it, a line a thing. */
class LaterWork {
  private readonly lines: string[] = [];
  private count = 0;

  add(line: string): void {
    this.count += 1;
    if (this.lines.length < mostTold) this.lines.push(line);
  }

  /** @throws Problem ROLL_BACK_REFUSED where there is any. */
  refuseIfAny(): void {
    if (this.count === 0) return;
    const more = this.count > this.lines.length ? `; and ${this.count - this.lines.length} more` : '';
    throw new Problem(
      'ROLL_BACK_REFUSED',
      `Something later builds on this import, so that nothing was changed: ${this.lines.join('; ')}${more}. Take the later imports back first.`,
    );
  }
}

const nodeInWords = (key: string): string => key.replace('\u0000', ' ');

const relationInWords = (key: string): string => {
  const [type, , from, , to] = key.split('\u0000');
  return `${type} of ${from} to ${to}`;
};

/** The nodes and relationships that an import touched, as the graph holds them now. */
const readTouched = async (run: RunInTransaction, undo: Changes, index: NodeIndex) => {
  const byElement = new Map([...index.values()].map((node) => [node.element, node]));
  const nodeKeys = [...undo.createdNodes, ...undo.changedNodes].map(([key]) => key);
  const elements = nodeKeys.flatMap((key) => index.get(key)?.element ?? []);
  const nodes = new Map<string, Readonly<Record<string, unknown>>>();
  for (const row of elements.length === 0 ? [] : await run(catalogue.readNodeProperties, { elements }))
    nodes.set(nodeKey(byElement.get(row.element)!), row.properties);
  const relationKeys = [...undo.createdRelations, ...undo.changedRelations].map(([key]) => key);
  const starts = [...new Set(relationKeys.map((key) => key.split('\u0000').slice(1, 3).join('\u0000')))].flatMap(
    (key) => index.get(key)?.element ?? [],
  );
  const relations: Current['relations'][number][] = [];
  for (const row of starts.length === 0 ? [] : await run(catalogue.readRelationships, { elements: starts })) {
    const from = byElement.get(row.from);
    const to = byElement.get(row.to);
    if (from && to) relations.push({ ...row, from, to });
  }
  return { nodes, relations: relationsByKey(relations) };
};

type Touched = Awaited<ReturnType<typeof readTouched>>;

const checkMarks = (undo: Changes, { nodes, relations }: Touched, later: LaterWork): void => {
  const check = (words: string, mark: string, held: Readonly<Record<string, unknown>> | undefined) => {
    if (!held) later.add(`${words} has been removed since`);
    else if (markOf(held) !== mark) later.add(`${words} has been changed since`);
  };
  for (const [key, mark] of [...undo.createdNodes, ...undo.changedNodes]) check(nodeInWords(key), mark, nodes.get(key));
  for (const [key, mark] of [...undo.createdRelations, ...undo.changedRelations])
    check(relationInWords(key), mark, relations.get(key)?.properties);
};

/** What the import created may be joined to nothing but by what it created itself. */
const checkJoined = async (
  run: RunInTransaction,
  undo: Changes,
  index: NodeIndex,
  { relations }: Touched,
  later: LaterWork,
): Promise<void> => {
  const elements = undo.createdNodes.flatMap(([key]) => index.get(key)?.element ?? []);
  if (elements.length === 0) return;
  const byElement = new Map([...index.values()].map((node) => [node.element, node]));
  const own = new Set(undo.createdRelations.map(([key]) => relations.get(key)?.element));
  for (const { element, relation, type, other } of await run(catalogue.readJoined, { elements })) {
    const node = byElement.get(element);
    if (own.has(relation) || !node) continue;
    later.add(`${node.label} ${node.id} has been joined to ${byElement.get(other)?.id ?? '?'} by ${type} since`);
  }
};

const checkFree = (undo: Changes, index: NodeIndex, later: LaterWork): void => {
  for (const { label, properties } of undo.deletedNodes) {
    const key = nodeKey({ label, id: String(properties['id']) });
    if (index.has(key)) later.add(`${nodeInWords(key)}, which it removed, has been created anew`);
  }
};

const reversed = (undo: Changes, index: NodeIndex, { relations }: Touched): Difference => ({
  createNodes: undo.deletedNodes.map(({ label, properties }) => ({ label, properties: { ...properties } })),
  updateNodes: undo.changedNodes.map(([key, , before]) => {
    const { label, element } = index.get(key)!;
    return { label, element, properties: { ...before } };
  }),
  deleteNodes: undo.createdNodes.map(([key]) => {
    const { label, element } = index.get(key)!;
    return { label, element };
  }),
  createRelations: undo.deletedRelations.map((relation) => ({ ...relation, properties: { ...relation.properties } })),
  updateRelations: undo.changedRelations.map(([key, , before]) => {
    const { type, element } = relations.get(key)!;
    return { type, element, properties: { ...before } };
  }),
  deleteRelations: undo.createdRelations.map(([key]) => {
    const { type, element } = relations.get(key)!;
    return { type, element };
  }),
  unchanged: {},
});

/** No fact that stays may cite a Source that goes. */
const checkCited = async (run: RunInTransaction, undo: Changes, later: LaterWork): Promise<void> => {
  const sources = undo.createdNodes.flatMap(([key]) => {
    const [label, id = ''] = key.split('\u0000');
    return label === 'Source' ? [id] : [];
  });
  if (sources.length === 0) return;
  for (const { source, label, id } of await run(catalogue.readCiting, { sources }))
    later.add(`${label} of ${id} cites Source ${source}`);
};

export interface RollBackOptions {
  /** The time to record, ISO 8601. */
  readonly at: string;
  readonly patience?: Patience | undefined;
}

/** Nothing else may have been imported since the graph was empty. */
const checkLast = (
  history: readonly {
    readonly id: string;
    readonly revision: number;
    readonly name: string;
    readonly rolledBackAt: string | null;
  }[],
  revision: number,
): void => {
  const later = new LaterWork();
  for (const each of history)
    if (each.revision > revision && each.rolledBackAt === null) later.add(`${each.name} was imported since`);
  later.refuseIfAny();
};

const takeBackChanges = async (run: RunInTransaction, undo: Changes): Promise<void> => {
  const index = await readNodeIndex(run);
  const touched = await readTouched(run, undo, index);
  const later = new LaterWork();
  checkMarks(undo, touched, later);
  checkFree(undo, index, later);
  await checkJoined(run, undo, index, touched, later);
  later.refuseIfAny();
  await writeDifference(run, reversed(undo, index, touched), elementsOf(index));
  await checkCited(run, undo, later);
  later.refuseIfAny();
};

/**
 * Takes an import back.
 *
 * @returns the revision afterwards.
 * @throws Problem IMPORT_NOT_FOUND; ROLL_BACK_REFUSED, saying what later work builds on it; nothing is changed then.
 */
export const rollBack = async (
  connected: Connected,
  id: string,
  { at, patience }: RollBackOptions,
): Promise<number> => {
  const revision = await inTurn(connected, { patience }, async (run) => {
    const history = await run(catalogue.readHistory, {});
    const found = history.find((each) => each.id === id);
    if (!found)
      throw new Problem('IMPORT_NOT_FOUND', `There is no import ${JSON.stringify(id)}. GET /api/imports lists them.`);
    if (found.rolledBackAt !== null)
      throw new Problem('ROLL_BACK_REFUSED', `This import was taken back already, at ${found.rolledBackAt}.`);
    const parts = await run(catalogue.readUndo, { import: id });
    if (parts.length === 0)
      throw new Problem('ROLL_BACK_REFUSED', 'What this import changed was not kept, so that it cannot be taken back.');
    const undo = await unpackUndo(parts.map(({ text }) => text));
    if (undo === 'everything') {
      checkLast(history, found.revision);
      return null;
    }
    await takeBackChanges(run, undo);
    await run(catalogue.markRolledBack, { import: id, at });
    const [raised] = await run(catalogue.raiseRevision, {});
    return raised!.revision;
  });
  if (revision !== null) return revision;
  // It filled an empty graph, and was too much for one transaction: so is its end.
  return emptyGraph(connected, at, async (run) => {
    await run(catalogue.markRolledBack, { import: id, at });
  });
};

const tallyOf = (text: string): Record<string, number> => JSON.parse(text) as Record<string, number>;

/** The imports that changed the graph, the last first. */
export const readHistory = async (run: RunInTransaction): Promise<ImportHistory['imports']> =>
  (await run(catalogue.readHistory, {})).map(({ added, updated, removed, rolledBackAt, ...rest }) => ({
    ...rest,
    added: tallyOf(added),
    updated: tallyOf(updated),
    removed: tallyOf(removed),
    ...(rolledBackAt === null ? {} : { rolledBackAt }),
  }));
