/** The graph as it was before some changes, or nothing is changed. */
import { catalogue } from '../../neo4j/catalogue.ts';
import type { RunInTransaction } from '../../neo4j/run-query.ts';
import { nodeKey, relationKey } from '../draft/draft.ts';
import { type Current, type Difference, relationsByKey } from './difference.ts';
import { LaterWork } from './later-work.ts';
import { elementsOf, type NodeIndex, readNodeIndex } from './read-current.ts';
import { type Changes, markOf } from './undo.ts';
import { writeDifference } from './write-difference.ts';

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

/** What stands around a merged body may have been taken away since, but not been changed or added to. */
const checkStanding = async (
  run: RunInTransaction,
  { standing }: Changes,
  index: NodeIndex,
  later: LaterWork,
): Promise<void> => {
  const element = standing && index.get(standing.node)?.element;
  if (element === undefined) return;
  const marks = new Map(standing!.relations);
  for (const { type, fromLabel, fromId, toLabel, toId, properties } of await run(catalogue.readJoining, {
    elements: [element],
  })) {
    const ends = [nodeKey({ label: fromLabel, id: fromId }), nodeKey({ label: toLabel, id: toId })] as const;
    const key = relationKey(type, ...ends, (name) => properties[name]);
    const mark = marks.get(key);
    if (mark === undefined) later.add(`${relationInWords(key)} has been added since`);
    else if (mark !== markOf(properties)) later.add(`${relationInWords(key)} has been changed since`);
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

/**
 * Writes back what an import or a decision changed.
 *
 * @param what it was, in words.
 * @throws Problem ROLL_BACK_REFUSED, saying what later work builds on it.
 */
export const takeBackChanges = async (run: RunInTransaction, undo: Changes, what: string): Promise<void> => {
  const index = await readNodeIndex(run);
  const touched = await readTouched(run, undo, index);
  const later = new LaterWork(what);
  checkMarks(undo, touched, later);
  checkFree(undo, index, later);
  await checkJoined(run, undo, index, touched, later);
  await checkStanding(run, undo, index, later);
  later.refuseIfAny();
  await writeDifference(run, reversed(undo, index, touched), elementsOf(index));
  await checkCited(run, undo, later);
  later.refuseIfAny();
};
