/** Changes on paper that could relieve a load, each a few steps of a scenario: who attends for whom, what could be one, what could share a secretariat. */
import type { LoadSubject } from '#contract/load';
import type { Edit } from '#contract/scenarios';
import { addToList } from '../../add-to-list.ts';
import { listAt } from '../columns.ts';
import { overlapOf } from '../overlaps.ts';
import { reliefOf } from '../rules/overload/relief.ts';
import { counted, inWords } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { similarGroups, similarPairsWithin } from '../rules/similarity.ts';
import { Paper } from '../scenario/paper.ts';
import { findNode, idOf, nameOf } from '../snapshot.ts';
import { aliveTogether, inScope, type View } from '../view.ts';
import { boardOnPaper, type Taken } from './load-on-paper.ts';

export interface ReliefCandidate {
  readonly kind: 'attend-for' | 'merge' | 'share-secretariat';
  readonly text: string;
  readonly steps: readonly Edit[];
}

export interface Loaded {
  readonly subject: LoadSubject;
  readonly node: number;
  /** The partnerships that make its load. */
  readonly boards: readonly number[];
}

/** An address has room for so many steps, and nobody agrees on more at once. */
const mostSteps = 10;
const mostMerges = 6;
const mostBoardsCompared = 120;
const mostSharing = 4;

/** "3 boards"; "the 10 heaviest of 24 boards" where there are more than are tried at once. */
const countedOf = (some: number, all: number): string =>
  some === all ? counted(some, 'board') : `the ${some} heaviest of ${counted(all, 'board')}`;

const sits = (view: View, member: number, board: number): boolean =>
  inScope(view, 'MEMBER_OF', 'reaching', board).some((seat) => {
    const { from, onBehalfOf } = view.snapshot.relations;
    return from[seat] === member || onBehalfOf[seat] === member;
  });

const middleOf = ({ low, high }: Taken): number => low + high;

/** Another takes some seats of an agency where it sits itself, or of a person among colleagues: those that take most hours. */
const attendances = (view: View, { subject, node, boards }: Loaded, settings: Settings): ReliefCandidate[] => {
  if (subject !== 'agency' && subject !== 'person') return [];
  const { snapshot } = view;
  const [route] = reliefOf(view, subject, node, boards, settings).routes.filter(({ kind }) => kind === 'attend-for');
  if (!route) return [];
  const label = subject === 'agency' ? 'Agency' : 'Person';
  const paper = new Paper(view);
  const weights = new Map<number, number>();
  const weightOf = (board: number): number => {
    const known = weights.get(board) ?? middleOf(boardOnPaper(paper, settings.hours, board).of(node));
    weights.set(board, known);
    return known;
  };
  const heaviest = (some: readonly number[]) => [...some].sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  const taken = heaviest(boards.filter((board) => sits(view, node, board)));
  return route.candidates.map((candidate, index) => {
    const other = findNode(snapshot, label, candidate.id);
    // A colleague takes half of what the two of them have between them.
    const shared =
      route.boards?.[index]?.map(({ id }) => findNode(snapshot, 'Partnership', id)) ??
      taken.filter((board) => !sits(view, other, board)).slice(0, Math.ceil(taken.length / 2));
    const on = heaviest(shared).slice(0, mostSteps);
    return {
      kind: 'attend-for',
      text: `${candidate.name} attends ${countedOf(on.length, shared.length)} for ${nameOf(snapshot, node)}: ${inWords(on.map((board) => nameOf(snapshot, board)))}.`,
      steps: on.map((board) => ({
        kind: 'attend-for',
        partnership: idOf(snapshot, board),
        member: candidate.id,
        insteadOf: idOf(snapshot, node),
      })),
    };
  });
};

/** An agency that sits on a partnership, and on one on which that partnership sits itself, carries word between them. */
const goBetweens = (view: View, { subject, node }: Loaded): ReliefCandidate[] => {
  if (subject !== 'partnership') return [];
  const { snapshot, members } = view;
  const boards = inScope(view, 'MEMBER_OF', 'leaving', node).map((seat) => snapshot.relations.to[seat]!);
  const own = new Set(listAt(members, node));
  const byAgency = new Map<number, number[]>();
  for (const board of new Set(boards)) {
    for (const member of listAt(members, board))
      if (member !== node && own.has(member)) addToList(byAgency, member, board);
  }
  return [...byAgency]
    .filter(([member]) => snapshot.nodes.named[member] === 1)
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .slice(0, 3)
    .map(([member, on]) => ({
      kind: 'attend-for',
      text: `${nameOf(snapshot, member)} attends ${countedOf(Math.min(on.length, mostSteps), on.length)} for ${nameOf(snapshot, node)}: ${inWords(on.slice(0, mostSteps).map((board) => nameOf(snapshot, board)))}.`,
      steps: on.slice(0, mostSteps).map((board) => ({
        kind: 'attend-for',
        partnership: idOf(snapshot, board),
        member: idOf(snapshot, member),
        insteadOf: idOf(snapshot, node),
      })),
    }));
};

/** Pairs that look like one: of a partnership those that it is part of itself. */
const pairsToMerge = (
  view: View,
  { subject, node, boards }: Loaded,
  settings: Settings,
): readonly (readonly [number, number])[] => {
  if (subject === 'partnership') {
    const group =
      similarGroups(view)(settings)
        .all()
        .find((each) => each.includes(node)) ?? [];
    return group.filter((other) => other !== node).map((other) => [node, other]);
  }
  const on = new Set(boards);
  // Within a large load the groups that were found for all are quicker than every pair.
  if (boards.length > mostBoardsCompared)
    return similarGroups(view)(settings)
      .all()
      .map((group) => group.filter((each) => on.has(each)))
      .flatMap(([a, b]) => (a !== undefined && b !== undefined && aliveTogether(view, a, b) ? [[a, b] as const] : []));
  return similarPairsWithin(view, boards, settings.thresholds).map(({ a, b }) => [a, b]);
};

/** Either goes into the other: which of the two keeps its meetings makes the difference. */
const merges = (view: View, loaded: Loaded, settings: Settings): ReliefCandidate[] => {
  const { snapshot } = view;
  return pairsToMerge(view, loaded, settings)
    .map(([a, b]) => ({ a, b, shared: overlapOf(view, a, b).shared }))
    .sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b)
    .slice(0, mostMerges)
    .flatMap(({ a, b, shared }) => [
      { a, b, shared },
      { a: b, b: a, shared },
    ])
    .map(({ a, b, shared }) => ({
      kind: 'merge',
      text: `${nameOf(snapshot, b)} goes into ${nameOf(snapshot, a)}: they share ${counted(shared, 'member')}.`,
      steps: [{ kind: 'merge', partnerships: [idOf(snapshot, a), idOf(snapshot, b)], into: idOf(snapshot, a) }],
    }));
};

/** Who keeps the secretariat of most of the boards takes on those of some others on which it sits. */
const secretariats = (view: View, { boards }: Loaded): ReliefCandidate[] => {
  const { snapshot } = view;
  const hostsOf = (board: number) =>
    inScope(view, 'HOSTS', 'reaching', board).map((place) => snapshot.relations.from[place]!);
  const hosted = new Map<number, number[]>();
  for (const board of boards) for (const host of hostsOf(board)) addToList(hosted, host, board);
  const [most] = [...hosted].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  if (!most) return [];
  const [host, own] = most;
  const others = boards
    .filter((board) => !own.includes(board) && hostsOf(board).length > 0 && sits(view, host, board))
    .slice(0, mostSharing);
  if (others.length === 0) return [];
  return [
    {
      kind: 'share-secretariat',
      text: `${nameOf(snapshot, host)}, which keeps the secretariat of ${counted(own.length, 'of them', 'of them')}, takes on that of ${inWords(others.map((board) => nameOf(snapshot, board)))}.`,
      steps: [
        {
          kind: 'share-secretariat',
          partnerships: [own[0]!, ...others].map((board) => idOf(snapshot, board)),
          host: idOf(snapshot, host),
        },
      ],
    },
  ];
};

export const reliefCandidates = (view: View, loaded: Loaded, settings: Settings): readonly ReliefCandidate[] =>
  [
    ...attendances(view, loaded, settings),
    ...goBetweens(view, loaded),
    ...merges(view, loaded, settings),
    ...secretariats(view, loaded),
  ].filter(({ steps }) => steps.length > 0);
