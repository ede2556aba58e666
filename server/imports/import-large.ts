/**
 * An import of more rows than one transaction holds. It is checked whole, then written part by part into an empty graph
 * that is marked as not whole meanwhile. Rows are read twice, so that never more than a part of them is held.
 */
import type { ImportLimits } from '#contract/import-limits';
import type { ImportReport } from '#contract/import-report';
import type { Connected } from '../neo4j/connect.ts';
import { checkRows } from './check/check-rows.ts';
import { ProblemList } from './check/problem-list.ts';
import { Drafts, nodeKey, type RelationDraft } from './draft/draft.ts';
import { draftBundle } from './draft/draft-bundle.ts';
import { SeenRelations } from './draft/seen-relations.ts';
import type { ImportOptions } from './import-options.ts';
import { noChange, reportOf } from './import-report.ts';
import type { Bundle } from './open-bundle.ts';
import { type Difference, difference } from './write/difference.ts';
import { beginLoading, emptyGraph, endLoading, loadPart } from './write/loading.ts';
import { readCurrent } from './write/read-current.ts';
import { recordImport } from './write/record.ts';
import { writeDifference } from './write/write-difference.ts';

/** Nodes or relationships that are written in one transaction; never more than the limit for one. */
const usualPart = 50_000;

const empty = { nodes: new Map(), relations: [] } as const;

const draftsOf = (relations: Iterable<RelationDraft>): Drafts => {
  const drafts = new Drafts();
  for (const relation of relations) drafts.addRelation(relation);
  return drafts;
};

/** Hands relationships on in parts of some size; a relationship that was in a part before is kept for the end. */
class Parts {
  private readonly seen = new SeenRelations();
  private readonly part: RelationDraft[] = [];
  readonly repeated: RelationDraft[] = [];
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  add(relations: readonly RelationDraft[]): void {
    for (const relation of relations) (this.seen.add(relation) ? this.part : this.repeated).push(relation);
  }

  /** A part of what has come together, if that is enough for one, or if no more comes; else none. */
  take(isLast: boolean): readonly RelationDraft[] {
    return isLast || this.part.length >= this.size ? this.part.splice(0, this.size) : [];
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
  const added = await checkRows(drafted, problems);
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
  const partSize = Math.min(usualPart, limits.rowsAtOnce);
  const elements = new Map<string, string>();
  const write = (changes: Difference): Promise<void> =>
    loadPart(connected, async (run) => {
      await writeDifference(run, changes, elements);
      done += changes.createNodes.length + changes.createRelations.length;
      onProgress?.({ stage: 'writing', done, total });
    });
  const load = async (): Promise<number> => {
    const { nodes } = drafted.drafts;
    for (let start = 0; start < nodes.length; start += partSize) {
      const part = new Drafts();
      part.nodes.push(...nodes.slice(start, start + partSize));
      await write(difference(part, empty, false));
    }
    const parts = new Parts(partSize);
    const writeParts = async (isLast: boolean) => {
      for (let part = parts.take(isLast); part.length > 0; part = parts.take(isLast))
        await write(difference(draftsOf(part), empty, false));
    };
    parts.add(drafted.columnRelations);
    await writeParts(false);
    for await (const relations of drafted.rows(new ProblemList())) {
      parts.add(relations);
      await writeParts(false);
    }
    await writeParts(true);
    // Those that leave one node together: all that leaves it is read to compare with.
    const repeated = parts.repeated.sort((a, b) => a.from.number - b.from.number);
    if (repeated.length > 0) {
      const index = new Map(
        nodes.map(({ label, id }) => {
          const key = nodeKey({ label, id });
          return [key, { label, id, name: '', element: elements.get(key)! }];
        }),
      );
      for (let start = 0; start < repeated.length; start += partSize) {
        const again = draftsOf(repeated.slice(start, start + partSize));
        await loadPart(connected, async (run) =>
          writeDifference(run, difference(again, await readCurrent(run, index, again, false), false), elements),
        );
      }
    }
    return endLoading(connected, async (run, revision) => {
      await recordImport(run, { bundle, at, by, revision, tallies, undo: 'everything' });
    });
  };
  await beginLoading(connected, at, { name: bundle.name, by });
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
