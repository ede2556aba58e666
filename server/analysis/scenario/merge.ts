/** Partnerships that become one on paper. */
import { linkTypes, type RelationshipType } from '#contract/graph-model';
import { counted, inWords } from '../rules/rule.ts';
import { wordPlace } from '../snapshot.ts';
import type { Paper, PaperRelation } from './paper.ts';

/** Ground, themes, money, targets and plans of the others go to the one that stays. */
const brought: readonly RelationshipType[] = ['COVERS', 'ADDRESSES', 'FUNDED_BY', 'PURSUES', 'OWNS'];

/** It keeps its own lead and host; without one it takes those of the others. */
const kept: readonly RelationshipType[] = ['LEADS', 'HOSTS'];

const bringSeats = (paper: Paper, keep: number, other: number): number => {
  const seated = new Set(paper.relations('MEMBER_OF', 'reaching', keep).map((seat) => paper.bodyOf(seat)));
  const saved: PaperRelation[] = [];
  for (const seat of paper.relations('MEMBER_OF', 'reaching', other)) {
    if (seat.from === keep || seated.has(paper.bodyOf(seat))) saved.push(seat);
    else paper.addLike('MEMBER_OF', seat.from, keep, seat);
  }
  // Where the other sat, the one that stays sits.
  for (const seat of paper.relations('MEMBER_OF', 'leaving', other)) {
    if (seat.to !== keep && !paper.has('MEMBER_OF', keep, seat.to)) paper.addLike('MEMBER_OF', keep, seat.to, seat);
  }
  return paper.countSeats(saved);
};

const bringLinks = (paper: Paper, keep: number, other: number): void => {
  for (const type of linkTypes) {
    if (type === 'SUCCEEDED_BY') continue;
    for (const link of paper.relations(type, 'leaving', other))
      if (link.to !== keep && !paper.has(type, keep, link.to)) paper.addLike(type, keep, link.to, link);
    for (const link of paper.relations(type, 'reaching', other))
      if (link.from !== keep && !paper.has(type, link.from, keep)) paper.addLike(type, link.from, keep, link);
  }
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

/** Whether the list of members is recorded as complete. */
const isComplete = ({ view, incomplete }: Paper, node: number): boolean =>
  !incomplete.has(node) && (node < 0 || view.snapshot.nodes.membersKnown[node] === wordPlace(view.snapshot, 'all'));

/** A member keeps one seat where it had several; the others end. */
export const mergeOnPaper = (paper: Paper, keep: number, others: readonly number[], at: number): string => {
  let saved = 0;
  for (const other of others) {
    if (!isComplete(paper, other)) paper.incomplete.add(keep);
    saved += bringSeats(paper, keep, other);
    bringLinks(paper, keep, other);
    bringRest(paper, keep, other);
    paper.end(other, at);
  }
  paper.touched.add(keep);
  const names = inWords(others.map((each) => paper.nameOf(each)));
  return `${names} ${others.length === 1 ? 'goes' : 'go'} into ${paper.nameOf(keep)}: ${counted(saved, 'seat')} fewer.`;
};
