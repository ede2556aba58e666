/** The first look at a graph: which nodes there are, and what is wrong with it. */

import type { ImportLimits } from '#contract/import-limits';
import type { ProblemList } from '../../check/problem-list.ts';
import type { InputFile } from '../raw-table.ts';
import { Tally } from '../tally.ts';
import { XmlRefusal } from '../xml-events.ts';
import type { GraphEdge, GraphItem } from './graph-item.ts';
import { graphItems } from './graph-items.ts';
import { edgeKind, type NodeKind, statedKind } from './graph-words.ts';
import type { OwnNodes } from './own-graph-rows.ts';
import { OwnWords } from './own-words.ts';

export interface GraphSurvey {
  /** The format and its version. */
  readonly readAs: string;
  readonly has: (id: string) => boolean;
  /** What a node is, by its own word or else by the memberships that it is in; null where neither tells. */
  readonly kindOf: (id: string) => NodeKind | null;
  /** Whether anything tells partnerships from their members. */
  readonly twoMode: boolean;
  /** Its nodes, where all of it speaks the words of the graph model; null where anything does not. */
  readonly own: OwnNodes | null;
}

const tellUndeclared = (undeclared: Tally, file: string, problems: ProblemList): void => {
  for (const [what, { line, value, times }] of undeclared) {
    problems.error(
      { file, line, column: value },
      `The attribute ${what} is declared nowhere and used ${times === 1 ? 'once' : `${times} times, first here`}. Declare it at the head of the file, or take it out.`,
    );
  }
};

const tellMissingEnds = (
  edges: readonly GraphEdge[],
  has: (id: string) => boolean,
  file: string,
  problems: ProblemList,
): void => {
  for (const { line, source, target } of edges) {
    const missing = [source, target].filter((id) => !has(id));
    if (missing.length === 0) continue;
    problems.error(
      { file, line, column: has(source) ? 'target' : 'source', value: missing.join(', ') },
      `The edge from ${JSON.stringify(source)} to ${JSON.stringify(target)} leads to what is no node of this file: ${missing.map((id) => JSON.stringify(id)).join(', ')}. Declare the node, or take the edge out.`,
    );
  }
};

/**
 * Reads a graph from end to end. What is wrong with single nodes and edges goes to `problems`.
 *
 * @throws XmlRefusal where the file as a whole cannot be read.
 */
export const surveyGraph = async (
  { name: file, path }: InputFile,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<GraphSurvey> => {
  const kinds = new Map<string, NodeKind | null>();
  /** The nodes that memberships lead from and to, by the word of the edge. */
  const members = new Set<string>();
  const joined = new Set<string>();
  /** Edges that came before one of their nodes, or whose node never came. */
  const early: GraphEdge[] = [];
  const undeclared = new Tally();
  const strangeTimes = new Tally();
  const has = (id: string) => kinds.has(id);
  let readAs = '';
  let rows = 0;

  const own = new OwnWords();
  const see = (item: GraphItem): void => {
    own.see(item);
    rows += 1;
    if (rows > limits.rows) {
      throw new XmlRefusal(
        item.line,
        `The graph has more than ${limits.rows} nodes and edges, which is the most. Divide it.`,
      );
    }
    for (const id of item.undeclared) undeclared.add(`${JSON.stringify(id)} of ${item.type}s`, item.line, id);
    if (undeclared.size > limits.columns) {
      throw new XmlRefusal(item.line, `The graph has more than ${limits.columns} attributes that are not declared.`);
    }
    for (const time of item.strangeTimes) strangeTimes.add('', item.line, time);
    if (item.type === 'node') {
      if (item.id === '') problems.error({ file, line: item.line, column: 'id' }, 'The node has no id. Give it one.');
      kinds.set(item.id, statedKind(item));
      return;
    }
    if (!has(item.source) || !has(item.target)) early.push(item);
    if (edgeKind(item).relationship !== 'MEMBER_OF') return;
    members.add(item.source);
    joined.add(item.target);
  };

  for await (const piece of graphItems(path, limits)) {
    readAs = piece.readAs;
    for (const item of piece.items) see(item);
  }
  tellUndeclared(undeclared, file, problems);
  tellMissingEnds(early, has, file, problems);
  for (const [, { line, value, times }] of strangeTimes) {
    problems.warn(
      { file, line, value },
      `${times} ${times === 1 ? 'time is' : 'times are'} neither a date nor a year of four digits and left out, ${JSON.stringify(value)} first.`,
    );
  }
  if (kinds.size === 0) problems.leaveAside({ file }, 'The graph has no nodes.');
  return {
    readAs,
    has,
    kindOf: (id) => kinds.get(id) ?? (joined.has(id) ? 'Partnership' : members.has(id) ? 'Agency' : null),
    twoMode: joined.size > 0 || [...kinds.values()].some((kind) => kind !== null),
    own: own.nodes(),
  };
};
