/** What a finding of overload says: the load, the peers, the hours to give, what is assumed. */
import type { Reason } from '#contract/findings';
import type { LoadMeasure, LoadSubject } from '#contract/load';
import type { LoadColumns } from '../../load/load-columns.ts';
import { typeOf, wordOf } from '../../snapshot.ts';
import type { View } from '../../view.ts';
import { counted, references } from '../rule.ts';
import type { Settings } from '../settings.ts';
import { benchmarkHours, comparedIn, type Ground, groundsOf, sitsForBenchmarked, spreadOf } from './grounds.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const tenth = (value: number): string => (Math.round(value * 10) / 10).toLocaleString('en-GB');

const measureWords: Readonly<Record<LoadMeasure, string>> = {
  boards: 'boards',
  seats: 'seats',
  meetings: 'meetings a year',
  hours: 'hours a year',
};

const hoursInWords = (low: number, high: number): string =>
  whole(low) === whole(high) ? `${whole(low)} hours a year` : `${whole(low)} to ${whole(high)} hours a year`;

const loadReason = (
  view: View,
  subject: LoadSubject,
  node: number,
  boards: readonly number[],
  settings: Settings,
): Reason => {
  const { columns } = comparedIn(view)(settings)(subject).load;
  const seats = counted(columns.seats[node]!, 'seat');
  const meetings = columns.meetings[node]!;
  const where = {
    agency: `It has ${seats} on ${counted(columns.boards[node]!, 'board')}`,
    person: `On ${counted(columns.boards[node]!, 'board')}`,
    partnership: `It has ${seats}`,
    area: `On its ground there ${columns.boards[node] === 1 ? 'is' : 'are'} ${counted(columns.boards[node]!, 'partnership')} with ${seats} recorded`,
  }[subject];
  const met = Number.isNaN(meetings) ? 'how many meetings is not known of all' : `${tenth(meetings)} meetings a year`;
  return {
    part: 'load',
    text: `${where}; ${met}; ${hoursInWords(columns.low[node]!, columns.high[node]!)}, recorded for ${Math.round(columns.known[node]! * 100)}% of the seats.`,
    nodes: references(view.snapshot, subject === 'partnership' ? [] : boards),
  };
};

/** Who the peers are: "LSC, national". */
const peersInWords = ({ snapshot }: View, subject: LoadSubject, node: number): string => {
  if (subject === 'person') return 'people';
  const type = typeOf(snapshot, node) ?? 'no type';
  const tier = subject === 'agency' ? wordOf(snapshot, snapshot.nodes.tiers[node]!) : null;
  const sort = { agency: 'agencies', partnership: 'partnerships', area: 'areas' }[subject];
  return `${sort} of its ${subject === 'area' ? 'kind' : 'type'} (${tier ? `${type}, ${tier}` : type})`;
};

const peerReason = (view: View, subject: LoadSubject, node: number, ground: Ground, settings: Settings): Reason[] => {
  if (ground.kind !== 'peers' && ground.kind !== 'few-peers') return [];
  const { measure, figure } = ground;
  const figures = comparedIn(view)(settings)(subject).peersOf(node).of(measure);
  const among = `among ${figures.count} ${peersInWords(view, subject, node)}`;
  const own = `${measure === 'hours' ? 'at least ' : ''}${tenth(figure)}`;
  const text =
    ground.kind === 'peers'
      ? `By ${measureWords[measure]}, ${among}, the middle one has ${tenth(figures.median)}, with a usual spread of ${tenth(figures.spread)}, reckoned as ${tenth(spreadOf(figures, measure, settings.overload))}; this one has ${own}.`
      : `Next by ${measureWords[measure]} ${among}: ${tenth(figures.second)}; this one ${own}. Too few to tell what is usual.`;
  return [{ part: 'peers', text, nodes: [] }];
};

/** Where each board is one seat, seats say nothing that boards have not said. */
const withoutRepeats = (grounds: readonly Ground[]): readonly Ground[] => {
  const boards = grounds.find((ground) => 'measure' in ground && ground.measure === 'boards');
  return grounds.filter(
    (ground) =>
      !('measure' in ground && ground.measure === 'seats' && boards && 'figure' in boards) ||
      ground.figure !== boards.figure,
  );
};

/** Whether the hours that a body can give cover what it carries, which is known as a range. */
const capacityVerdict = (capacity: number, low: number, high: number): string => {
  if (capacity < low) return `too little, by at least ${whole(low - capacity)}`;
  if (capacity < high) return `may not be enough, by up to ${whole(high - capacity)}`;
  return 'enough';
};

const capacityReason = (view: View, subject: LoadSubject, node: number, columns: LoadColumns): Reason[] => {
  const capacity = view.snapshot.nodes.capacityHours[node]!;
  if (subject !== 'agency' || Number.isNaN(capacity)) return [];
  const verdict = capacityVerdict(capacity, columns.low[node]!, columns.high[node]!);
  return [{ part: 'capacity', text: `It has ${whole(capacity)} hours a year to give: ${verdict}.`, nodes: [] }];
};

/** A published figure for one person: it measures that person, and only tells of the agency how many it would take. */
const benchmarkReason = (view: View, subject: LoadSubject, node: number, low: number, settings: Settings): Reason[] => {
  const { benchmark } = settings.hours;
  const expected = `${whole(benchmarkHours(settings))} hours a year, ${benchmark.basis}`;
  if (subject === 'person' && sitsForBenchmarked(view, node, benchmark.agencyTypes))
    return [{ part: 'capacity', text: `To be expected of one who sits for such a body are ${expected}.`, nodes: [] }];
  if (subject !== 'agency' || !benchmark.agencyTypes.includes(typeOf(view.snapshot, node) ?? '')) return [];
  const managers = tenth(low / benchmarkHours(settings));
  return [
    {
      part: 'capacity',
      text: `It takes at least what ${managers} of its managers could give: ${expected}.`,
      nodes: [],
    },
  ];
};

const assumptionReason = ({ hours }: Settings): Reason => {
  const { meetingsPerYear, hoursPerMeeting, extraHoursPerMeeting } = hours;
  return {
    part: 'assumptions',
    text: `Where it is not recorded, ${meetingsPerYear.low} to ${meetingsPerYear.high} meetings a year are assumed (${meetingsPerYear.basis}), of ${hoursPerMeeting.low} to ${hoursPerMeeting.high} hours (${hoursPerMeeting.basis}); each takes ${counted(extraHoursPerMeeting, 'hour')} more for travel and preparation.`,
    nodes: [],
  };
};

export const overloadReasons = (
  view: View,
  subject: LoadSubject,
  node: number,
  boards: readonly number[],
  settings: Settings,
): Reason[] => {
  const { columns } = comparedIn(view)(settings)(subject).load;
  const grounds = groundsOf(view, subject, node, settings);
  return [
    loadReason(view, subject, node, boards, settings),
    ...withoutRepeats(grounds).flatMap((ground) => peerReason(view, subject, node, ground, settings)),
    ...capacityReason(view, subject, node, columns),
    ...benchmarkReason(view, subject, node, columns.low[node]!, settings),
    ...(columns.known[node]! < 1 ? [assumptionReason(settings)] : []),
  ];
};
