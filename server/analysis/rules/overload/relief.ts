/** The cheapest relief of a load: who could attend for whom, and which boards could be one. */
import type { Finding } from '#contract/findings';
import type { LoadSubject } from '#contract/load';
import { addToList } from '../../../add-to-list.ts';
import { groundOf } from '../../ground.ts';
import { labelOf, nameOf, reference, type Snapshot } from '../../snapshot.ts';
import { groundUnits, inScope, meet, type View } from '../../view.ts';
import { losersOfMerge } from '../losers.ts';
import { counted, eitherInWords, inWords, references } from '../rule.ts';
import type { Settings } from '../settings.ts';
import { similarPairsWithin } from '../similarity.ts';
import { comparedIn } from './grounds.ts';

const mostCandidates = 3;
/** Every two boards are compared: of a load beyond this only the first. */
const mostBoardsCompared = 300;
/** A partner that knows only one of the boards is no relief. */
const minSharedByPartner = 2;

interface Relief {
  readonly routes: Finding['routes'];
  readonly losers: Finding['losers'];
}

const viewed = ({ scope }: View, board: number): boolean => scope.inArea === null || scope.inArea[board] === 1;

const unique = (nodes: readonly number[]): number[] => [...new Set(nodes)].sort((a, b) => a - b);

/** The partnerships in view that make a load. Ascending. */
export const boardsOf = (view: View, subject: LoadSubject, node: number): number[] => {
  const { snapshot, scope, partnerships } = view;
  if (subject === 'partnership') return [node];
  if (subject === 'area') {
    const { units } = groundOf(snapshot, scope, [node]);
    return partnerships.filter((board) => meet(groundUnits(view, board), units));
  }
  const boards = inScope(view, 'MEMBER_OF', 'leaving', node).map((seat) => snapshot.relations.to[seat]!);
  return unique(boards.filter((board) => viewed(view, board)));
};

/** Named agencies that sit on the boards of another, with these boards. */
const partnersOn = (view: View, agency: number, boards: readonly number[]): Map<number, number[]> => {
  const { snapshot } = view;
  const found = new Map<number, number[]>();
  for (const board of boards) {
    const members = unique(inScope(view, 'MEMBER_OF', 'reaching', board).map((seat) => snapshot.relations.from[seat]!));
    for (const member of members) {
      if (member === agency || labelOf(snapshot, member) !== 'Agency' || snapshot.nodes.named[member] === 0) continue;
      addToList(found, member, board);
    }
  }
  return found;
};

const isSameType = ({ nodes }: Snapshot, a: number, b: number): boolean => nodes.types[a] === nodes.types[b];

/** Another of the same type, or a partner on several of the boards; the like first, then those on most of them. */
const agenciesToAttend = (view: View, agency: number, boards: readonly number[], settings: Settings) => {
  const { snapshot } = view;
  const { seats } = comparedIn(view)(settings)('agency').load.columns;
  const alike = (other: number) => Number(isSameType(snapshot, agency, other));
  return [...partnersOn(view, agency, boards)]
    .filter(([other, shared]) => alike(other) === 1 || shared.length >= minSharedByPartner)
    .filter(([other]) => seats[other]! < seats[agency]!)
    .sort(([a, of], [b, ofB]) => alike(b) - alike(a) || ofB.length - of.length || seats[a]! - seats[b]! || a - b)
    .slice(0, mostCandidates);
};

const reliefOfAgency = (
  view: View,
  agency: number,
  boards: readonly number[],
  settings: Settings,
): Finding['routes'] => {
  const { snapshot } = view;
  const candidates = agenciesToAttend(view, agency, boards, settings);
  if (candidates.length === 0) return [];
  const each = candidates.map(([other, shared]) => {
    const like = isSameType(snapshot, agency, other) ? ', of its own type,' : '';
    return `${nameOf(snapshot, other)}${like} on ${shared.length} of the ${counted(boards.length, 'board')}`;
  });
  return [
    {
      kind: 'attend-for',
      text: `Agree who attends for whom: ${each.join('; ')}.`,
      candidates: references(
        snapshot,
        candidates.map(([other]) => other),
      ),
      boards: candidates.map(([, shared]) => references(snapshot, shared)),
    },
  ];
};

/** Others who sit for, or represent, one of the bodies that a person sits for or represents. */
const colleaguesOf = (view: View, person: number): number[] => {
  const { snapshot } = view;
  const { from, to, onBehalfOf } = snapshot.relations;
  const bodies = unique([
    ...inScope(view, 'REPRESENTS', 'leaving', person).map((place) => to[place]!),
    ...inScope(view, 'MEMBER_OF', 'leaving', person)
      .map((seat) => onBehalfOf[seat]!)
      .filter((body) => body >= 0),
  ]);
  const found = bodies.flatMap((body) => [
    ...inScope(view, 'REPRESENTS', 'reaching', body).map((place) => from[place]!),
    ...unique(inScope(view, 'MEMBER_OF', 'leaving', body).map((seat) => to[seat]!)).flatMap((board) =>
      inScope(view, 'MEMBER_OF', 'reaching', board)
        .filter((seat) => onBehalfOf[seat] === body)
        .map((seat) => from[seat]!),
    ),
  ]);
  return unique(found).filter((other) => other !== person);
};

const reliefOfPerson = (view: View, person: number, settings: Settings): Finding['routes'] => {
  const { snapshot } = view;
  const { boards } = comparedIn(view)(settings)('person').load.columns;
  const candidates = colleaguesOf(view, person)
    .filter((other) => boards[other]! < boards[person]!)
    .sort((a, b) => boards[a]! - boards[b]! || a - b)
    .slice(0, mostCandidates);
  if (candidates.length === 0) return [];
  const each = candidates.map((other) => `${nameOf(snapshot, other)} (${counted(boards[other]!, 'board')})`);
  return [
    {
      kind: 'attend-for',
      text: `Let another who sits for the same body take some of these seats: ${eitherInWords(each)}.`,
      candidates: references(snapshot, candidates),
    },
  ];
};

/** Two boards of a load that look like one: merged, or one made a sub-group of the other, they take one seat less. */
const boardsToMerge = (view: View, boards: readonly number[], { thresholds }: Settings): readonly number[] => {
  const [pair] = similarPairsWithin(view, boards.slice(0, mostBoardsCompared), thresholds);
  return pair ? [pair.a, pair.b] : [];
};

const mergeRoute = ({ snapshot }: View, both: readonly number[]): Finding['routes'] =>
  both.length === 0
    ? []
    : [
        {
          kind: 'merge',
          text: `Merge ${inWords(both.map((board) => nameOf(snapshot, board)))}, or make one a sub-group of the other: they share most of their members.`,
          candidates: references(snapshot, both),
        },
      ];

const lastResort: Readonly<Record<LoadSubject, Finding['routes'][number]>> = {
  agency: { kind: 'leave', text: 'Weigh which boards are critical, and leave the others.', candidates: [] },
  person: { kind: 'leave', text: 'Name another representative for some of these boards.', candidates: [] },
  partnership: { kind: 'sub-group', text: 'Move work to a smaller executive or to sub-groups.', candidates: [] },
  area: { kind: 'share', text: 'Share a secretariat or a theme group among them.', candidates: [] },
};

/** What would relieve a load, the cheapest first, and who would give up a seat by that first one. */
export const reliefOf = (
  view: View,
  subject: LoadSubject,
  node: number,
  boards: readonly number[],
  settings: Settings,
): Relief => {
  const attend = {
    agency: () => reliefOfAgency(view, node, boards, settings),
    person: () => reliefOfPerson(view, node, settings),
    partnership: () => [],
    area: () => [],
  }[subject]();
  const both = boardsToMerge(view, boards, settings);
  const routes = [...attend, ...mergeRoute(view, both), lastResort[subject]];
  const losers = (): Finding['losers'] => {
    switch (routes[0]?.kind) {
      case 'attend-for':
      case 'leave':
        return [{ member: reference(view.snapshot, node), loses: 'seat' }];
      case 'merge':
        return losersOfMerge(view, both);
      default:
        return [];
    }
  };
  return { routes, losers: losers() };
};
