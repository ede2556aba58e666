/**
 * What is stated of partnerships that become one: who is absent from them, what they have no link to, and what agencies
 * think of their part in them. `merged` has the one that stays first.
 */
import { linkTypes } from '#contract/graph-model';
import { addToList } from '../../add-to-list.ts';
import { inWords } from '../rules/rule.ts';
import { wordPlace } from '../snapshot.ts';
import type { Paper, PaperRelation } from './paper.ts';
import { bodyOf } from './seats.ts';

type Merged = readonly number[];

/** Whether the list of members is recorded as complete. */
const isComplete = ({ view, incomplete }: Paper, node: number): boolean =>
  !incomplete.has(node) && (node < 0 || view.snapshot.nodes.membersKnown[node] === wordPlace(view.snapshot, 'all'));

/** Every statement about one of them, by whom it is about beside. */
const statementsBy = (
  merged: Merged,
  statementsOf: (board: number) => readonly { readonly other: number; readonly statement: PaperRelation }[],
): ReadonlyMap<number, readonly { readonly board: number; readonly statement: PaperRelation }[]> => {
  const found = new Map<number, { board: number; statement: PaperRelation }[]>();
  for (const board of merged) {
    for (const { other, statement } of statementsOf(board)) {
      if (!merged.includes(other)) addToList(found, other, { board, statement });
    }
  }
  return found;
};

const namesOf = (paper: Paper, nodes: Iterable<number>): string =>
  inWords([...new Set(nodes)].map((node) => paper.nameOf(node)));

/** An absence holds of the one that stays only if it holds of all: it is stated, or the complete list has no such member. */
const bringAbsences = (paper: Paper, merged: Merged): string[] => {
  const keep = merged[0]!;
  const absences = statementsBy(merged, (board) =>
    paper.relations('ABSENT_FROM', 'reaching', board).map((statement) => ({ other: statement.from, statement })),
  );
  return [...absences].flatMap(([agency, stated]) => {
    const boards = new Set(stated.map(({ board }) => board));
    const sits = (board: number) =>
      paper.relations('MEMBER_OF', 'reaching', board).some((seat) => bodyOf(paper, seat) === agency);
    if (merged.every((board) => !sits(board) && (boards.has(board) || isComplete(paper, board)))) {
      if (!boards.has(keep)) paper.addLike('ABSENT_FROM', agency, keep, stated[0]!.statement);
      return [];
    }
    for (const { board, statement } of stated) if (board === keep) paper.remove(statement);
    return [`that ${paper.nameOf(agency)} is absent from ${namesOf(paper, boards)}`];
  });
};

const joins = (paper: Paper, a: number, b: number): boolean =>
  linkTypes.some((type) => paper.has(type, a, b) || paper.has(type, b, a));

/** That there is no link holds of the one that stays only if it is stated of all, and none of them has one. */
const bringNoLinks = (paper: Paper, merged: Merged): string[] => {
  const keep = merged[0]!;
  const statements = statementsBy(merged, (board) => [
    ...paper.relations('NOT_LINKED_TO', 'leaving', board).map((statement) => ({ other: statement.to, statement })),
    ...paper.relations('NOT_LINKED_TO', 'reaching', board).map((statement) => ({ other: statement.from, statement })),
  ]);
  return [...statements].flatMap(([other, stated]) => {
    const boards = new Set(stated.map(({ board }) => board));
    if (merged.every((board) => boards.has(board) && !joins(paper, board, other))) return [];
    for (const { board, statement } of stated) if (board === keep) paper.remove(statement);
    return [`that ${namesOf(paper, boards)} ${boards.size === 1 ? 'has' : 'have'} no link to ${paper.nameOf(other)}`];
  });
};

/** What an agency thinks of its part in the one that stays prevails; else what it thinks of its part in the first other. */
const bringAssessments = (paper: Paper, merged: Merged): string[] => {
  const keep = merged[0]!;
  const assessments = statementsBy(merged, (board) =>
    paper.relations('ASSESSES', 'reaching', board).map((statement) => ({ other: statement.from, statement })),
  );
  return [...assessments].flatMap(([agency, stated]) => {
    const first = stated[0]!.board;
    for (const { board, statement } of stated)
      if (board === first && board !== keep) paper.addLike('ASSESSES', agency, keep, statement);
    const others = stated.flatMap(({ board }) => (board === first ? [] : [board]));
    return others.length === 0 ? [] : [`what ${paper.nameOf(agency)} thinks of its part in ${namesOf(paper, others)}`];
  });
};

/**
 * Brings what can be said of the one that stays. To be asked before their seats and links move.
 *
 * @returns what is dropped, in words.
 */
export const bringStatements = (paper: Paper, merged: Merged): string[] => {
  const dropped = [...bringAbsences(paper, merged), ...bringNoLinks(paper, merged), ...bringAssessments(paper, merged)];
  if (!merged.slice(1).every((other) => isComplete(paper, other))) paper.incomplete.add(merged[0]!);
  return dropped;
};
