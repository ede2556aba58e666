/**
 * An import of more rows than one transaction holds. It is checked whole, then written part by part into an empty graph
 * that is marked as not whole meanwhile. Rows are read twice, so that never more than a part of them is held.
 */
import type { ImportLimits } from '#contract/import-limits';
import type { ImportReport } from '#contract/import-report';
import type { Connected } from '../neo4j/connect.ts';
import { checkCircles, hierarchicalTypes } from './check/check-circles.ts';
import { checkLookAlikes } from './check/check-look-alikes.ts';
import { checkMembers } from './check/check-members.ts';
import { ProblemList } from './check/problem-list.ts';
import { Drafts, nodeKey, type RelationDraft, relationKey } from './draft/draft.ts';
import { type Drafted, draftBundle } from './draft/draft-bundle.ts';
import type { ImportOptions } from './import-bundle.ts';
import { noChange, reportOf } from './import-report.ts';
import type { Bundle } from './open-bundle.ts';
import { type Difference, difference } from './write/difference.ts';
import { beginLoading, emptyGraph, endLoading, loadPart } from './write/loading.ts';
import { readCurrent } from './write/read-current.ts';
import { recordImport } from './write/record.ts';
import { writeDifference } from './write/write-difference.ts';

/** Relationships that are written in one transaction. */
const partSize = 50_000;

const keyOf = ({ type, from, to, properties }: RelationDraft): string =>
  relationKey(type, nodeKey(from), nodeKey(to), (name) => properties.get(name));

const empty = { nodes: new Map(), relations: [] } as const;

const draftsOf = (relations: Iterable<RelationDraft>): Drafts => {
  const drafts = new Drafts();
  for (const relation of relations) drafts.addRelation(relation);
  return drafts;
};

/** What the rows are found to be when they are only checked. */
const check = async (drafted: Drafted, columnRelations: readonly RelationDraft[], problems: ProblemList) => {
  const hierarchical: ReadonlySet<string> = new Set(hierarchicalTypes);
  const satOn = new Set<string>();
  const seen = new Set<string>();
  const added: Record<string, number> = {};
  const hierarchy = new Drafts();
  const take = (relations: readonly RelationDraft[]): void => {
    for (const relation of relations) {
      if (hierarchical.has(relation.type)) hierarchy.addRelation(relation);
      if (relation.type === 'MEMBER_OF') satOn.add(relation.to.id);
      const key = keyOf(relation);
      if (!seen.has(key)) added[relation.type] = (added[relation.type] ?? 0) + 1;
      seen.add(key);
    }
  };
  take(columnRelations);
  for await (const _ of drafted.rows(problems)) take(drafted.drafts.takeRelations());
  for (const { label } of drafted.drafts.nodes.values()) added[label] = (added[label] ?? 0) + 1;
  checkLookAlikes(drafted.drafts, new Map(), problems);
  checkMembers(drafted.drafts, new Map(), satOn, problems);
  checkCircles(hierarchy, [], problems);
  return added;
};

/** Hands relationships on in parts of some size; a relationship that was in a part before is kept for the end. */
class Parts {
  private readonly seen = new Set<string>();
  private part: RelationDraft[] = [];
  readonly repeated: RelationDraft[] = [];

  add(relations: readonly RelationDraft[]): void {
    for (const relation of relations) {
      const key = keyOf(relation);
      if (this.seen.has(key)) this.repeated.push(relation);
      else this.part.push(relation);
      this.seen.add(key);
    }
  }

  /** What has come together, if that is enough for a part, or if it is the last. */
  take(isLast: boolean): readonly RelationDraft[] {
    if (!isLast && this.part.length < partSize) return [];
    const { part } = this;
    this.part = [];
    return part;
  }
}

/** @returns the report; its `errors` tell where nothing was written. */
export const importLarge = async (
  connected: Connected,
  bundle: Bundle,
  problems: ProblemList,
  isGraphEmpty: boolean,
  before: number,
  limits: ImportLimits,
  { at, by = 'command line', dryRun = false, onProgress }: ImportOptions,
): Promise<ImportReport> => {
  const drafted = await draftBundle(bundle, at, new Map(), [], problems);
  const columnRelations = drafted.drafts.takeRelations();
  const added = await check(drafted, columnRelations, problems);
  if (!isGraphEmpty) {
    problems.error(
      { file: bundle.name },
      `It has more than ${limits.rowsAtOnce} rows, which is the most that can be added to a graph that holds something. Import it in parts, or into an empty graph (take back what is there).`,
    );
  }
  const tallies = { ...noChange, added };
  if (problems.totals.errors > 0) return reportOf(bundle, drafted, problems, limits, noChange, before);
  if (dryRun) return reportOf(bundle, drafted, problems, limits, tallies, before);
  const total = Object.values(added).reduce((sum, count) => sum + count, 0);
  let done = 0;
  const elements = new Map<string, string>();
  const write = (changes: Difference): Promise<void> =>
    loadPart(connected, async (run) => {
      await writeDifference(run, changes, elements);
      done += changes.createNodes.length + changes.createRelations.length;
      onProgress?.({ stage: 'writing', done, total });
    });
  const load = async (): Promise<number> => {
    const nodes = [...drafted.drafts.nodes];
    for (let start = 0; start < nodes.length; start += partSize) {
      const part = new Drafts();
      for (const [key, node] of nodes.slice(start, start + partSize)) part.nodes.set(key, node);
      await write(difference(part, empty, false));
    }
    const parts = new Parts();
    const writeParts = async (isLast: boolean) => {
      const part = parts.take(isLast);
      if (part.length > 0) await write(difference(draftsOf(part), empty, false));
    };
    parts.add(columnRelations);
    for await (const _ of drafted.rows(new ProblemList())) {
      parts.add(drafted.drafts.takeRelations());
      await writeParts(false);
    }
    await writeParts(true);
    return endLoading(connected, async (run, revision) => {
      const repeated = draftsOf(parts.repeated);
      const index = new Map(
        [...drafted.drafts.nodes].map(([key, node]) => [key, { ...node, name: '', element: elements.get(key)! }]),
      );
      await writeDifference(run, difference(repeated, await readCurrent(run, index, repeated, false), false), elements);
      await recordImport(run, { bundle, at, by, revision, tallies, undo: 'everything' });
    });
  };
  await beginLoading(connected, at);
  let revision: number;
  try {
    revision = await load();
  } catch (error) {
    // All or nothing: a part is no import. Where this fails too, the next start empties the graph.
    await emptyGraph(connected, at);
    throw error;
  }
  return reportOf(bundle, drafted, problems, limits, tallies, revision);
};
