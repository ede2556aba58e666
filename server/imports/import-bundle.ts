import { basename } from 'node:path';
import type { ImportReport } from '#contract/import-report';
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import { checkCircles } from './check-circles.ts';
import { type Difference, difference, isEmptyDifference } from './difference.ts';
import { Drafts, mergeProvenance, nodeKey } from './draft.ts';
import { draftNodes } from './draft-nodes.ts';
import { draftColumnRelations, draftRowRelations } from './draft-relations.ts';
import { type ImportLimits, inTurn } from './in-turn.ts';
import { NodeNames } from './node-names.ts';
import { ProblemList } from './problem-list.ts';
import { type Bundle, type Row, readBundle } from './read-bundle.ts';
import { type NodeIndex, readCurrent, readNodeIndex, readStepsAbove } from './read-current.ts';
import { rowProvenance } from './row-provenance.ts';
import { writeDifference } from './write-difference.ts';

export interface ImportOptions {
  /** The time of the import, ISO 8601: kept in the history and as the date of the import's Source. */
  readonly at: string;
  /** Afterwards the domain graph holds exactly this bundle. */
  readonly replace?: boolean;
  /** Says what would happen and writes nothing. */
  readonly dryRun?: boolean;
  readonly limits?: ImportLimits;
  /** Called each time the import found another under way and is about to try again. */
  readonly onWaiting?: () => void;
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
const addImportSource = (bundle: Bundle, name: string, at: string, drafts: Drafts): void => {
  const key = { label: 'Source', id: importSourceId(bundle) } as const;
  drafts.nodes.set(nodeKey(key), {
    ...key,
    properties: new Map([['kind', 'import']]),
    atFirst: new Map([
      ['name', `Import of ${name}`],
      ['date', at.slice(0, 10)],
    ]),
    provenance: [{ source: key.id, locator: '', citedAs: '' }],
    place: { file: name },
  });
};

/** Everything the bundle asks for, matched to what the graph holds. What is wrong goes to `problems`. */
const draftBundle = (
  bundle: Bundle,
  name: string,
  at: string,
  index: NodeIndex,
  replace: boolean,
  problems: ProblemList,
) => {
  const drafts = new Drafts();
  const names = new NodeNames();
  if (!replace) for (const node of index.values()) names.add(node.label, node.id, node.name);
  const drafted = draftNodes(bundle, drafts, names, problems);
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
  const created = draftRowRelations(bundle, drafting);
  if (usesImportSource) addImportSource(bundle, name, at, drafts);
  return { drafts, created };
};

const report = (
  changes: Difference | null,
  problems: ProblemList,
  created: readonly { label: string; id: string }[],
  revision: number,
): ImportReport => ({
  revision,
  changed: changes !== null && !isEmptyDifference(changes),
  added: changes ? tally(changes.createNodes, changes.createRelations) : {},
  updated: changes ? tally(changes.updateNodes, changes.updateRelations) : {},
  removed: changes ? tally(changes.deleteNodes, changes.deleteRelations) : {},
  unchanged: changes?.unchanged ?? {},
  createdByMemberships: [...created],
  ...problems.sorted(),
});

/**
 * Imports a folder of tables: all of it in one transaction that holds the lock on the revision, or nothing.
 *
 * Where anything is wrong the report's `errors` lists every problem and the graph is untouched. Importing the same
 * bundle twice changes nothing, the revision included. An import that finds another under way waits until that is done.
 *
 * @throws Problem IMPORT_REFUSED where the folder is no bundle; NEO4J_UNAVAILABLE; QUERY_TIMED_OUT where it took too
 *   long or another import was not done in time.
 */
export const importBundle = async (
  connected: Connected,
  folder: string,
  { at, replace = false, dryRun = false, limits, onWaiting }: ImportOptions,
): Promise<ImportReport> => {
  const readProblems = new ProblemList();
  const bundle = await readBundle(folder, readProblems);
  const name = basename(folder);
  return inTurn(connected, { limits, onWaiting }, async (run) => {
    const problems = readProblems.copy();
    const [state] = await run(catalogue.readRevision, {});
    const before = state?.revision ?? 0;
    const index = await readNodeIndex(run);
    const { drafts, created } = draftBundle(bundle, name, at, index, replace, problems);
    const createdNodes = [...created]
      .flatMap((key) => drafts.nodes.get(key) ?? [])
      .map(({ label, id }) => ({ label, id }));
    checkCircles(drafts, replace ? [] : await readStepsAbove(run, index, drafts), problems);
    if (problems.errors.length > 0) return report(null, problems, createdNodes, before);
    const changes = difference(drafts, await readCurrent(run, index, drafts, replace), replace);
    if (dryRun || isEmptyDifference(changes)) return report(changes, problems, createdNodes, before);
    await writeDifference(run, changes, index);
    const [raised] = await run(catalogue.raiseRevision, {});
    const revision = raised?.revision ?? before + 1;
    const done = report(changes, problems, createdNodes, revision);
    const { added, updated, removed } = done;
    await run(catalogue.recordImport, {
      import: {
        id: `${revision}-${bundle.digest.slice(0, 12)}`,
        revision,
        name,
        files: [...bundle.files],
        digest: bundle.digest,
        at,
        added: JSON.stringify(added),
        updated: JSON.stringify(updated),
        removed: JSON.stringify(removed),
      },
    });
    return done;
  });
};
