/** Everything that a bundle asks for, matched to what the graph holds. What is wrong goes to the list of problems. */

import type { ProblemList } from '../check/problem-list.ts';
import type { Bundle } from '../open-bundle.ts';
import type { NodeIndex } from '../write/read-current.ts';
import type { MergedNode } from '../write/read-merged.ts';
import { Drafts, mergeProvenance, type RelationDraft } from './draft.ts';
import { draftNodes } from './draft-nodes.ts';
import { draftColumnRelations, draftRowRelations } from './draft-relations.ts';
import { NodeNames } from './node-names.ts';
import { RowProvenance } from './row-provenance.ts';

const importSourceId = ({ digest }: Bundle): string => `import:${digest.slice(0, 12)}`;

/** The Source of the rows that name none. Its name and date are those of its first import. */
const addImportSource = (bundle: Bundle, at: string, drafts: Drafts): void => {
  const id = importSourceId(bundle);
  drafts.nodes.push({
    label: 'Source',
    id,
    properties: new Map([['kind', 'import']]),
    atFirst: new Map([
      ['name', `Import of ${bundle.name}`],
      ['date', at.slice(0, 10)],
    ]),
    provenance: [{ source: id, locator: '', citedAs: '' }],
    place: { file: bundle.name },
  });
};

export interface Drafted {
  /** The nodes; once the rows are drafted, those too that memberships name and nothing declares. */
  readonly drafts: Drafts;
  /** The relationships that the columns of declared nodes ask for, repeats among them. */
  readonly columnRelations: readonly RelationDraft[];
  /** Drafts the rows that are relationships, batch by batch, repeats among them. */
  readonly rows: (problems: ProblemList) => AsyncGenerator<readonly RelationDraft[]>;
}

/**
 * Drafts the nodes of a bundle, and the relationships that their columns ask for.
 *
 * @param index what is in the graph; empty where nothing of it shall remain.
 * @param merged what was merged into others that are in the graph.
 */
export const draftBundle = async (
  bundle: Bundle,
  at: string,
  index: NodeIndex,
  merged: readonly MergedNode[],
  problems: ProblemList,
): Promise<Drafted> => {
  const drafts = new Drafts();
  const names = new NodeNames();
  for (const node of index.values()) names.add(node.label, node.id, node.name);
  for (const node of merged) names.addMerged(node.label, node);
  const drafted = await draftNodes(bundle, drafts, names, problems);
  const ownSource = importSourceId(bundle);
  let usesOwnSource = false;
  const provenanceTold = (told: ProblemList) =>
    new RowProvenance(ownSource, names, told, () => {
      if (!usesOwnSource) addImportSource(bundle, at, drafts);
      usesOwnSource = true;
    });
  const ofRows = provenanceTold(problems);
  const cited = drafted.map((each) => {
    const { row, draft } = each;
    const provenance = draft.label === 'Source' ? [{ source: draft.id, locator: '', citedAs: '' }] : ofRows.of(row);
    mergeProvenance(draft.provenance, provenance);
    return { ...each, provenance };
  });
  const columnRelations: RelationDraft[] = [];
  draftColumnRelations(cited, { drafts, names, problems, relate: (relation) => columnRelations.push(relation) });
  const rows = (told: ProblemList) =>
    draftRowRelations(bundle, { drafts, names, problems: told, provenance: provenanceTold(told) });
  return { drafts, columnRelations, rows };
};
