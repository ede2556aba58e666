/** Every word of the rationalisation plan. */
import type { KeptCoverage, ProtectedBodies, RationalisationAnswer } from '#contract/rationalisation';
import { counted, figure } from './words.ts';

const hours = (low: number, high: number): string => {
  const [least, most] = [Math.round(low), Math.round(high)];
  return least === most ? figure(most) : `${figure(least)}–${figure(most)}`;
};

export const rationalisationWords = {
  lead: 'Sets of merges, sub-groups and shared attendance that save hours for the fewest seats lost, within rules. Each opens as a scenario; nothing real changes.',
  choose: {
    title: 'Choose an area',
    hint: 'The plan is for one area: the partnerships that share ground with it. Choose it above.',
  },
  loading: 'Looking for plans',
  kept: 'Area and rules are kept.',
  none: {
    title: 'No plan within these rules saves hours',
    hint: 'Partnerships here share too few members, or the rules leave nothing to change. Loosen a rule, or choose a larger area.',
  },
  rules: 'Rules of the plan',
  statutory: 'Statutory bodies stay',
  protect: 'Keeps a seat',
  protected: { core: 'core agencies', all: 'everybody', nobody: 'no rule' } satisfies Record<ProtectedBodies, string>,
  cover: 'Coverage kept',
  covers: { type: 'of each type', theme: 'of each theme', none: 'no rule' } satisfies Record<KeptCoverage, string>,
  members: 'Most members',
  targets: 'Most targets',
  picture: 'Hours a year saved against seats lost: one mark a plan, with its range',
  axis: { seats: 'seats lost', hours: 'hours a year saved' },
  legend: { search: 'found by search', greedy: 'best next step over and over', chosen: 'chosen' },
  table: 'Plans by seats lost',
  columns: {
    seats: 'Seats lost',
    hours: 'Hours a year saved',
    middle: 'Middle',
    share: 'Share of all hours',
    ended: 'Partnerships ended',
    steps: 'Steps',
    show: 'Plan',
  },
  how: {
    seats: 'Seats before less seats after, as a scenario counts them: a representative is a seat of the agency.',
    hours:
      'Hours of all seats before less those after: meetings a year × (hours a meeting + travel and preparation) × the weight of the role. Where a fact is missing it is a range.',
    middle: 'The middle of the range, by which plans are ranked.',
    share: 'The middle ÷ the middle of all hours that partnerships here take up now.',
    ended: 'Partnerships that go into another.',
    steps: 'Edits of the scenario.',
  },
  hours,
  show: (seats: number) => `Show the plan for ${counted(seats, 'seat')}`,
  shown: 'shown',
  chosen: (seats: number, range: string) => `${counted(seats, 'seat')} lost, ${range} hours a year saved`,
  open: 'Open as a scenario',
  tooLong: 'This plan has too many steps for an address: choose one of fewer.',
  cypher: 'Partnerships and seats, as Cypher',
  before: (partnerships: number, seats: number, range: string) =>
    `Now: ${counted(partnerships, 'partnership')}, ${counted(seats, 'seat')}, ${range} hours a year.`,
  considered: (merges: number, groups: number, attendances: number) =>
    `Weighed: ${counted(merges, 'merge')}, ${counted(groups, 'sub-group')}, ${counted(attendances, 'seat')} in which another could sit.`,
  leftOut: (count: number) => `${figure(count)} further steps were found and not weighed.`,
  searched: ({ steps, ms, seed, endedBy }: RationalisationAnswer['search']) =>
    `${figure(steps)} plans tried in ${(ms / 1000).toFixed(1)} s, seed ${seed}: a search, so a better plan may exist.${endedBy === 'time' ? ' It was stopped by time: another run may find others.' : ''}`,
  statutoryNotKnown: (names: string) => `Not recorded whether statutory: ${names}. Some plan ends them; check first.`,
  explained: 'How plans are found',
  explanation:
    'A seeded search: the best next step over and over, then simulated annealing with an archive of the best plan for each number of seats. The method and its sources are described in docs/methods/rationalisation.md.',
} as const;
