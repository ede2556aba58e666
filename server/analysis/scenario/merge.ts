/** Partnerships that become one on paper. */
import { linkTypes, type RelationshipType } from '#contract/graph-model';
import { counted, inWords, someInWords } from '../rules/rule.ts';
import { bringSeats, countBetween } from './merge-seats.ts';
import { bringStatements } from './merge-statements.ts';
import type { Paper } from './paper.ts';
import { isPartOf } from './part-of.ts';
import { boardsAround, countSeats } from './seats.ts';

/** Ground, themes, money, targets and plans of the others go to the one that stays. */
const brought: readonly RelationshipType[] = ['COVERS', 'ADDRESSES', 'FUNDED_BY', 'PURSUES', 'OWNS'];

/** It keeps its own lead and host; without one it takes those of the others. */
const kept: readonly RelationshipType[] = ['LEADS', 'HOSTS'];

const mostTold = 5;

/** Predecessors and successors of the others become those of the one that stays, so that they are not taken for its duplicates. */
const bringLinks = (paper: Paper, keep: number, merged: readonly number[]): string[] => {
  const dropped: string[] = [];
  const bring = (type: RelationshipType, from: number, to: number, like: Parameters<Paper['addLike']>[3]): void => {
    if (paper.has(type, from, to)) return;
    if (type === 'PART_OF' && isPartOf(paper, to, from))
      dropped.push(`that ${paper.nameOf(from)} is part of ${paper.nameOf(to)}, which would make a circle`);
    else paper.addLike(type, from, to, like);
  };
  for (const other of merged.slice(1)) {
    for (const type of linkTypes) {
      for (const link of paper.relations(type, 'leaving', other))
        if (!merged.includes(link.to)) bring(type, keep, link.to, link);
      for (const link of paper.relations(type, 'reaching', other))
        if (!merged.includes(link.from)) bring(type, link.from, keep, link);
    }
  }
  return dropped;
};

const bringRest = (paper: Paper, keep: number, other: number): void => {
  for (const type of brought) {
    for (const relation of paper.relations(type, 'leaving', other))
      if (!paper.has(type, keep, relation.to)) paper.addLike(type, keep, relation.to, relation);
  }
  for (const type of kept) {
    if (paper.relations(type, 'reaching', keep).length > 0) continue;
    for (const relation of paper.relations(type, 'reaching', other)) paper.addLike(type, relation.from, keep, relation);
  }
};

/** Recorded partnerships by place, then those founded on paper. */
const inOrder = (a: number, b: number): number => (a >= 0 === b >= 0 ? Math.abs(a) - Math.abs(b) : b - a);

const seatsInWords = (fewer: number, between: number): string =>
  `${counted(fewer, 'seat')} fewer${between > 0 ? `, ${between} of them of one on another` : ''}`;

/** A member keeps one seat where it had several, the strongest; the others end. */
export const mergeOnPaper = (paper: Paper, keep: number, others: readonly number[], at: number): string => {
  // The order in which they are named decides nothing.
  const merged = [keep, ...[...others].sort(inOrder)];
  const boards = boardsAround(paper, merged);
  const before = countSeats(paper, boards);
  const between = countBetween(paper, merged);
  // What is said of each is read before their seats move.
  const statements = bringStatements(paper, merged);
  bringSeats(paper, merged);
  const dropped = [...bringLinks(paper, keep, merged), ...statements];
  for (const other of merged.slice(1)) bringRest(paper, keep, other);
  for (const other of merged.slice(1)) {
    paper.end(other, at);
    paper.absorbed.set(other, keep);
  }
  paper.touched.add(keep);
  const names = inWords(others.map((each) => paper.nameOf(each)));
  const fewer = seatsInWords(before - countSeats(paper, boards), between);
  const told = dropped.length === 0 ? '' : ` Dropped: ${someInWords(dropped, mostTold)}.`;
  return `${names} ${others.length === 1 ? 'goes' : 'go'} into ${paper.nameOf(keep)}: ${fewer}.${told}`;
};
