import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportLimits, importLimits } from '#contract/import-limits';
import type { ImportReport } from '#contract/import-report';
import type { ImportProgress, importers } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import { checkCircles } from './check/check-circles.ts';
import { checkLookAlikes } from './check/check-look-alikes.ts';
import { checkMembers } from './check/check-members.ts';
import { ProblemList } from './check/problem-list.ts';
import { Drafts, mergeProvenance, nodeKey } from './draft/draft.ts';
import { draftNodes } from './draft/draft-nodes.ts';
import { draftColumnRelations, draftRowRelations } from './draft/draft-relations.ts';
import { NodeNames } from './draft/node-names.ts';
import { rowProvenance } from './draft/row-provenance.ts';
import { type Bundle, openBundle } from './open-bundle.ts';
import type { Row } from './row.ts';
import { type Difference, difference, sizeOf } from './write/difference.ts';
import { inTurn, type Patience } from './write/in-turn.ts';
import { type NodeIndex, readCurrent, readNodeIndex, readStepsAbove } from './write/read-current.ts';
import { packUndo, undoOf } from './write/undo.ts';
import { writeDifference } from './write/write-difference.ts';

export interface ImportOptions {
  /** The time of the import, ISO 8601: kept in the history and as the date of the import's Source. */
  readonly at: string;
  /** How it came, for the history. */
  readonly by?: (typeof importers)[number];
  /** Afterwards the domain graph holds exactly this bundle. */
  readonly replace?: boolean;
  /** Says what would happen and writes nothing. */
  readonly dryRun?: boolean;
  /** For tables that are no bundle's. */
  readonly mapping?: Mapping | null;
  readonly limits?: ImportLimits;
  readonly patience?: Patience | undefined;
  /** Called as rows are read and facts written. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Called each time the import found another under way and is about to try again. */
  readonly onWaiting?: (() => void) | undefined;
}

const tally = (...lists: readonly (readonly { label?: string; type?: string }[])[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { label, type } of lists.flat()) {
    const kind = label ?? type ?? '';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

const importSourceId = (bundle: Bundle): string => `import:${bundle.digest.slice(0, 12)}`;

/** The Source of the rows that name none. Its name and date are those of its first import. */
const addImportSource = (bundle: Bundle, at: string, drafts: Drafts): void => {
  const key = { label: 'Source', id: importSourceId(bundle) } as const;
  drafts.nodes.set(nodeKey(key), {
    ...key,
    properties: new Map([['kind', 'import']]),
    atFirst: new Map([
      ['name', `Import of ${bundle.name}`],
      ['date', at.slice(0, 10)],
    ]),
    provenance: [{ source: key.id, locator: '', citedAs: '' }],
    place: { file: bundle.name },
  });
};

/** Everything the bundle asks for, matched to what the graph holds. What is wrong goes to `problems`. */
const draftBundle = async (bundle: Bundle, at: string, index: NodeIndex, replace: boolean, problems: ProblemList) => {
  const drafts = new Drafts();
  const names = new NodeNames();
  if (!replace) for (const node of index.values()) names.add(node.label, node.id, node.name);
  const drafted = await draftNodes(bundle, drafts, names, problems);
  let usesImportSource = false;
  const known = new Map<Row, ReturnType<typeof rowProvenance>>();
  const provenanceOf = (row: Row) => {
    const provenance = known.get(row) ?? rowProvenance(row, importSourceId(bundle), names, problems);
    known.set(row, provenance);
    usesImportSource ||= provenance.some(({ source }) => source === importSourceId(bundle));
    return provenance;
  };
  for (const { row, draft } of drafted) {
    const own = draft.label === 'Source' ? [{ source: draft.id, locator: '', citedAs: '' }] : provenanceOf(row);
    mergeProvenance(draft.provenance, own);
  }
  const drafting = { drafts, names, problems, provenanceOf };
  draftColumnRelations(drafted, drafting);
  const created = await draftRowRelations(bundle, drafting);
  if (usesImportSource) addImportSource(bundle, at, drafts);
  return { drafts, created };
};

const report = (
  bundle: Bundle,
  changes: Difference | null,
  problems: ProblemList,
  created: readonly { label: string; id: string }[],
  revision: number,
  limits: ImportLimits,
): ImportReport => ({
  revision,
  changed: changes !== null && sizeOf(changes) > 0,
  added: changes ? tally(changes.createNodes, changes.createRelations) : {},
  updated: changes ? tally(changes.updateNodes, changes.updateRelations) : {},
  removed: changes ? tally(changes.deleteNodes, changes.deleteRelations) : {},
  unchanged: changes?.unchanged ?? {},
  createdByMemberships: [...created],
  ...problems.sorted(),
  tables: bundle.tables.map(({ name, readAs, becomes }) => ({ name, readAs, becomes: [...becomes] })),
  limits,
});

/**
 * Imports files, folders and ZIPs of tables: all of it in one transaction that holds the lock on the revision, or nothing.
 *
 * Where anything is wrong the report's `errors` lists every problem and the graph is untouched. Importing the same
 * bundle twice changes nothing, the revision included. An import that finds another under way waits until that is done.
 *
 * @throws Problem IMPORT_REFUSED where nothing of it is a table or it is too large; NEO4J_UNAVAILABLE; QUERY_TIMED_OUT
 *   where it took too long or another import was not done in time.
 */
export const importBundle = async (
  connected: Connected,
  paths: readonly string[],
  {
    at,
    by = 'command line',
    mapping = null,
    replace = false,
    dryRun = false,
    limits = importLimits,
    patience,
    onProgress,
    onWaiting,
  }: ImportOptions,
): Promise<ImportReport> => {
  const scratch = await mkdtemp(join(tmpdir(), 'joined-up-import-'));
  try {
    const opening = new ProblemList();
    const bundle = await openBundle(paths, { mapping, limits, scratch, onProgress }, opening);
    return await inTurn(connected, { patience, onWaiting }, async (run) => {
      const problems = opening.copy();
      const [state] = await run(catalogue.readRevision, {});
      const before = state?.revision ?? 0;
      const index = await readNodeIndex(run);
      const { drafts, created } = await draftBundle(bundle, at, index, replace, problems);
      const createdNodes = [...created]
        .flatMap((key) => drafts.nodes.get(key) ?? [])
        .map(({ label, id }) => ({ label, id }));
      const told = (changes: Difference | null, revision: number) =>
        report(bundle, changes, problems, createdNodes, revision, limits);
      checkLookAlikes(drafts, replace ? new Map() : index, problems);
      checkMembers(drafts, replace ? new Map() : index, problems);
      checkCircles(drafts, replace ? [] : await readStepsAbove(run, index, drafts), problems);
      if (problems.totals.errors > 0) return told(null, before);
      onProgress?.({ stage: 'comparing', done: 0 });
      const current = await readCurrent(run, index, drafts, replace);
      const changes = difference(drafts, current, replace);
      if (dryRun || sizeOf(changes) === 0) return told(changes, before);
      await writeDifference(run, changes, index, onProgress);
      const [raised] = await run(catalogue.raiseRevision, {});
      const revision = raised?.revision ?? before + 1;
      const done = told(changes, revision);
      const { added, updated, removed } = done;
      const id = `${revision}-${bundle.digest.slice(0, 12)}`;
      await run(catalogue.recordUndo, { import: id, parts: [...(await packUndo(undoOf(changes, current)))] });
      await run(catalogue.recordImport, {
        import: {
          id,
          by,
          revision,
          name: bundle.name,
          files: bundle.tables.map(({ name }) => name),
          digest: bundle.digest,
          at,
          added: JSON.stringify(added),
          updated: JSON.stringify(updated),
          removed: JSON.stringify(removed),
        },
      });
      return done;
    });
  } finally {
    await rm(scratch, { recursive: true });
  }
};
