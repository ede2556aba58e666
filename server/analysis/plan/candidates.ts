/** Steps that a plan may take: partnerships alike become one or one the group of the other, and members sit for each other. */
import type { Edit } from '#contract/scenarios';
import { listAt, listLength } from '../columns.ts';
import { hitsOf } from '../find-all.ts';
import { hoursOnBoard } from '../load/seat-hours.ts';
import { indexMembers } from '../member-index.ts';
import { type MemberOverlap, overlapOf, visitOverlaps } from '../overlaps.ts';
import { pairKey } from '../pairs.ts';
import { countBoards } from '../rarity.ts';
import type { Settings } from '../rules/settings.ts';
import { similarOtherwise } from '../rules/similarity.ts';
import { idOf, labelOf, noWord, typeOf, wordPlace } from '../snapshot.ts';
import { TopList } from '../top-list.ts';
import { aliveTogether, inScope, type View } from '../view.ts';

export const actionKinds = ['merge', 'sub-group', 'attendance'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** One step of a plan: edits that are made together or not at all. */
export interface Action {
  readonly kind: ActionKind;
  readonly edits: readonly Edit[];
  /** The partnerships that it names. */
  readonly boards: readonly number[];
}

export interface Candidates {
  /** Merges, then sub-groups, then attendances: the order in which a plan makes them. */
  readonly actions: readonly Action[];
  /** How many were found beyond the most that are weighed. */
  readonly leftOut: number;
}

/** How many pairs of partnerships, and seats in which another could sit, are weighed at most. */
const most = { pairs: 40, attendances: 60 } as const;

/** Less alike than what counts as duplicated: a plan may join what a finding does not accuse. */
const alike = { minJaccard: 0.3, minContainment: 0.6, minShared: 2, minSize: 2 } as const;
/** Who sits in a group may be spared by one that sits on both, where so much of it sits on the whole. */
const leastContained = 0.5;
/** Two that meet on so many boards can speak for each other. */
const leastMeetings = 3;

/** Roles that nobody else can fill for a body. */
const leading = ['chair', 'lead', 'host'] as const;

/** Tells whether a body's seat on a partnership can be left to another: it does not lead there, and no template asks for it. */
const canBeSpared = (view: View) => {
  const { snapshot, scope } = view;
  const leads = new Set(leading.map((role) => wordPlace(snapshot, role)));
  const asked = new Map<string, Set<string>>();
  for (const { node, partnershipType, anyOfAgencyTypes } of snapshot.templates) {
    if (scope.nodes[node] === 0) continue;
    asked.set(partnershipType, new Set([...(asked.get(partnershipType) ?? []), ...anyOfAgencyTypes]));
  }
  return (member: number, board: number): boolean => {
    if (labelOf(snapshot, member) !== 'Agency' || snapshot.nodes.named[member] === 0) return false;
    if (asked.get(typeOf(snapshot, board) ?? '')?.has(typeOf(snapshot, member) ?? '')) return false;
    return inScope(view, 'MEMBER_OF', 'reaching', board).every(
      (seat) => snapshot.relations.from[seat] !== member || !leads.has(snapshot.relations.roles[seat]!),
    );
  };
};

/** The shared members of two, ascending. */
const sharedMembers = ({ members }: View, a: number, b: number): number[] => {
  const ofB = new Set(listAt(members, b));
  return [...listAt(members, a)].filter((member) => ofB.has(member));
};

const attendFor = ({ snapshot }: View, board: number, member: number, insteadOf: number): Edit => ({
  kind: 'attend-for',
  partnership: idOf(snapshot, board),
  member: idOf(snapshot, member),
  insteadOf: idOf(snapshot, insteadOf),
});

/** Pairs of partnerships that could become one, the most alike first. */
const pairsAlike = (view: View, settings: Settings) => {
  const pairs = new Map<number, MemberOverlap>();
  const couldJoin = similarOtherwise(view);
  const add = (pair: MemberOverlap) => {
    if (couldJoin(pair)) pairs.set(pairKey(pair.a, pair.b), pair);
  };
  visitOverlaps(view, indexMembers(view), alike, add);
  for (const { subjects } of hitsOf(view, 'double-cover', settings)) {
    for (const [index, a] of subjects.entries()) {
      for (const b of subjects.slice(index + 1)) {
        const pair = overlapOf(view, Math.min(a, b), Math.max(a, b));
        if (pair.shared > 0 && aliveTogether(view, a, b)) add(pair);
      }
    }
  }
  const top = new TopList<MemberOverlap>(
    most.pairs,
    (x, y) => y.shared * y.jaccard - x.shared * x.jaccard || x.a - y.a || x.b - y.b,
  );
  for (const pair of pairs.values()) top.add(pair);
  return { pairs: top.sorted(), leftOut: Math.max(0, pairs.size - most.pairs) };
};

/** Either goes into the other. */
const merges = ({ snapshot }: View, { a, b }: MemberOverlap): Action[] =>
  [
    [a, b],
    [b, a],
  ].map(([into = a, other = b]) => ({
    kind: 'merge',
    edits: [{ kind: 'merge', partnerships: [idOf(snapshot, into), idOf(snapshot, other)], into: idOf(snapshot, into) }],
    boards: [into, other],
  }));

/** The smaller becomes a group of the larger: one that sits on both carries what is said, and sits there for the others. */
const subGroups = (
  view: View,
  { a, b, sizeA, sizeB, containment }: MemberOverlap,
  isSpared: ReturnType<typeof canBeSpared>,
): Action[] => {
  if (containment < leastContained) return [];
  const [part, whole] = sizeA <= sizeB ? [a, b] : [b, a];
  const shared = sharedMembers(view, part, whole);
  const spared = shared.filter((member) => isSpared(member, part));
  const boards = countBoards(view);
  const agencies = shared.filter((member) => labelOf(view.snapshot, member) === 'Agency');
  // Who leads the group stays in it; else whoever has the fewest boards to look after.
  const carrier =
    agencies.find((member) => !spared.includes(member)) ??
    [...spared].sort((x, y) => boards[x]! - boards[y]! || x - y)[0];
  if (carrier === undefined) return [];
  const others = spared.filter((member) => member !== carrier);
  if (others.length === 0) return [];
  const tie: Edit = { kind: 'sub-group', partnership: idOf(view.snapshot, part), of: idOf(view.snapshot, whole) };
  return [
    {
      kind: 'sub-group',
      edits: [tie, ...others.map((member) => attendFor(view, part, carrier, member))],
      boards: [part, whole],
    },
  ];
};

/** How many boards each two agencies sit on together, by their `pairKey`; pairs that meet once are left out of memory. */
const meetings = (view: View, agenciesOf: (board: number) => readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const board of view.partnerships) {
    const agencies = agenciesOf(board);
    for (const [index, x] of agencies.entries())
      for (const y of agencies.slice(index + 1)) counts.set(pairKey(x, y), (counts.get(pairKey(x, y)) ?? 0) + 1);
  }
  return counts;
};

/** Each seat in which somebody could sit for a body: whoever meets that body most often elsewhere, of its sector. */
const attendances = (view: View, settings: Settings, isSpared: ReturnType<typeof canBeSpared>) => {
  const { snapshot, members } = view;
  const boards = countBoards(view);
  const agenciesOf = (board: number): number[] =>
    [...listAt(members, board)].filter(
      (member) =>
        labelOf(snapshot, member) === 'Agency' &&
        snapshot.nodes.named[member] === 1 &&
        boards[member]! >= leastMeetings,
    );
  const counts = meetings(view, agenciesOf);
  const sectorsMeet = (x: number, y: number): boolean => {
    const [first, second] = [snapshot.nodes.sectors[x], snapshot.nodes.sectors[y]];
    return first === noWord || second === noWord || first === second;
  };
  const top = new TopList<{ board: number; member: number; insteadOf: number; weight: number }>(
    most.attendances,
    (x, y) => y.weight - x.weight || x.board - y.board || x.insteadOf - y.insteadOf,
  );
  for (const board of view.partnerships) {
    const { low, high } = hoursOnBoard(snapshot, settings.hours, board);
    const agencies = agenciesOf(board);
    for (const insteadOf of agencies) {
      if (!isSpared(insteadOf, board)) continue;
      const [member] = agencies
        .filter((each) => each !== insteadOf && sectorsMeet(each, insteadOf))
        .map((each) => ({ each, met: counts.get(pairKey(each, insteadOf)) ?? 0 }))
        .filter(({ met }) => met >= leastMeetings)
        .sort((x, y) => y.met - x.met || boards[x.each]! - boards[y.each]! || x.each - y.each);
      // Whom much is asked of is relieved first.
      if (member) top.add({ board, member: member.each, insteadOf, weight: (low + high) * boards[insteadOf]! });
    }
  }
  return {
    actions: top.sorted().map(
      ({ board, member, insteadOf }): Action => ({
        kind: 'attendance',
        edits: [attendFor(view, board, member, insteadOf)],
        boards: [board],
      }),
    ),
    leftOut: Math.max(0, top.added - most.attendances),
  };
};

export const findCandidates = (view: View, settings: Settings): Candidates => {
  const isSpared = canBeSpared(view);
  const { pairs, leftOut } = pairsAlike(view, settings);
  const withMembers = pairs.filter(({ a, b }) => listLength(view.members, a) > 0 && listLength(view.members, b) > 0);
  const attending = attendances(view, settings, isSpared);
  return {
    actions: [
      ...withMembers.flatMap((pair) => merges(view, pair)),
      ...withMembers.flatMap((pair) => subGroups(view, pair, isSpared)),
      ...attending.actions,
    ],
    leftOut: leftOut + attending.leftOut,
  };
};
