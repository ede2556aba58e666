/** Reads graphs as tables of the bundle: nodes become partnerships, agencies and people, edges memberships and links. */
import type { TableName } from '#contract/bundle';
import type { ImportLimits } from '#contract/import-limits';
import type { ProblemList } from '../../check/problem-list.ts';
import type { RawRow } from '../raw-row.ts';
import type { InputFile, RawTable } from '../raw-table.ts';
import { RowMaker } from '../row-maker.ts';
import { Tally } from '../tally.ts';
import { XmlRefusal } from '../xml-events.ts';
import type { GraphItem } from './graph-item.ts';
import { graphItems } from './graph-items.ts';
import { graphRow } from './graph-rows.ts';
import { type GraphSurvey, surveyGraph } from './graph-survey.ts';

type Columns = Map<TableName, Set<string>>;

/** The items that can become a row: of a node without an id and an edge to no node, errors have been told. */
async function* soundItems(
  path: string,
  survey: GraphSurvey,
  limits: ImportLimits,
): AsyncGenerator<readonly GraphItem[]> {
  const isSound = (item: GraphItem): boolean =>
    item.type === 'node' ? item.id !== '' : survey.has(item.source) && survey.has(item.target);
  for await (const { items } of graphItems(path, limits)) yield items.filter(isSound);
}

/** The tables that the graph fills and their columns; what it has beside them is told as left aside. */
const outline = async (
  { name: file, path }: InputFile,
  survey: GraphSurvey,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<Columns> => {
  const columns: Columns = new Map();
  const leftAside = new Tally();
  const see = (item: GraphItem): void => {
    const row = graphRow(item, survey);
    if ('leftAside' in row) {
      leftAside.add(row.leftAside, item.line);
      return;
    }
    const known = columns.get(row.table) ?? new Set();
    columns.set(row.table, known);
    for (const column of row.cells.keys()) known.add(column);
    if (known.size > limits.columns) {
      throw new XmlRefusal(item.line, `The graph has more than ${limits.columns} attributes. Take out some.`);
    }
  };
  for await (const items of soundItems(path, survey, limits)) items.forEach(see);
  for (const [what, { line, times }] of leftAside) {
    problems.leaveAside(
      { file, line },
      `${times} ${what}: only partnerships, agencies, people, sources, memberships and links between partnerships are read from a graph.`,
    );
  }
  return columns;
};

/**
 * The tables of a GraphML or GEXF file. Where its nodes do not say what they are, each becomes a partnership and each
 * edge a link, and a warning says so.
 */
export const graphTables = async (
  input: InputFile,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<readonly RawTable[]> => {
  const file = input.name;
  try {
    const survey = await surveyGraph(input, limits, problems);
    const tables = await outline(input, survey, limits, problems);
    if (!survey.own && !survey.twoMode && tables.size > 0) {
      problems.warn(
        { file },
        'This graph has one kind of node: each becomes a partnership, each edge a LINKED_TO. To tell them apart, give the nodes an attribute kind with the words Partnership, Agency or Person.',
      );
    }
    return [...tables].map(([table, known]): RawTable => {
      const columns = [...known];
      const rawRows = (item: GraphItem, maker: RowMaker): RawRow[] => {
        const row = graphRow(item, survey);
        if ('leftAside' in row || row.table !== table) return [];
        const cells = columns.map((column) => row.cells.get(column) ?? '');
        return [maker.row(row.line, cells)];
      };
      const rows = async function* () {
        const maker = new RowMaker();
        for await (const items of soundItems(input.path, survey, limits))
          yield items.flatMap((item) => rawRows(item, maker));
      };
      return { file, part: table, table, columns, readAs: survey.readAs, rows };
    });
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error;
    problems.error({ file, line: error.line }, error.message);
    return [];
  }
};
