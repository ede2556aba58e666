import type { LoadMeasure, LoadSubject } from '#contract/load';
import type { Fairness } from '#contract/overload';
import { ordinal } from './ordinal.ts';
import { counted, figure, share } from './words.ts';

const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const amount = (value: number): string => decimal.format(value);
const whole = (value: number): string => figure(Math.round(value));

/** "120–180 h", or "96 h" where it is known. */
const hours = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  whole(low) === whole(high) ? `${whole(low)} h` : `${whole(low)}–${whole(high)} h`;

const measures: Readonly<Record<LoadMeasure, string>> = {
  hours: 'hours a year',
  seats: 'seats',
  meetings: 'meetings a year',
  boards: 'boards',
};

const pers: Readonly<Record<Fairness, string>> = { head: 'per 10,000 people', district: 'per district' };

const within = { agency: 'agencies', person: 'people', partnership: 'partnerships', area: 'areas' } as const;

/** Every word of the overload board. */
export const overloadWords = {
  lead: 'Who carries most: each among its peers, with what is missing. A name leads further in, to what the load is made of.',
  loading: 'Summing up seats and hours',
  kept: 'What was chosen is kept.',
  of: 'Who',
  subjects: { area: 'Areas', agency: 'Agencies', person: 'People', partnership: 'Partnerships' },
  by: 'Ranked by',
  measures: { hours: 'Hours', seats: 'Seats', meetings: 'Meetings', boards: 'Boards' },
  per: 'Compare',
  pers: { none: 'As they are', head: 'Per 10,000 people', district: 'Per district' },
  kind: (of: LoadSubject) => (of === 'area' ? 'Kind of area' : 'Type'),
  everyKind: 'Every type',
  hours,
  amount,
  share,
  path: 'Where this is',
  everywhere: 'Everywhere',
  within,
  table: (of: LoadSubject, by: LoadMeasure, per: Fairness | null) =>
    `${{ area: 'Areas', agency: 'Agencies', person: 'People', partnership: 'Partnerships' }[of]} by ${measures[by]}${per === null ? '' : ` ${pers[per]}`}`,
  columns: {
    rank: 'Rank',
    name: 'Name',
    among: 'Among its peers',
    figure: (by: LoadMeasure, per: Fairness | null) =>
      `${{ hours: 'Hours', seats: 'Seats', meetings: 'Meetings', boards: 'Boards' }[by]} ${per === null ? 'a year' : pers[per]}`,
    hours: 'Hours a year',
    recorded: 'Hours recorded',
    seats: 'Seats',
    boards: { area: 'Partnerships', agency: 'Boards', person: 'Boards', partnership: 'Boards' },
    meetings: 'Meetings a year',
    capacity: 'Hours to give',
    peers: 'Peers',
    median: 'Median of peers',
    type: 'Type',
    stage: 'Stage',
    evaluation: 'Rated',
    opens: 'Open',
  },
  how: {
    rank: 'By what is chosen above; of a range its middle counts. Equals share a rank.',
    among:
      'A dot for each peer: agencies of one type and tier, partnerships of one type, areas of one kind, all people; what was made up is no peer of what was not. The band is the middle half, the line the median, the large dot this one; a bar through it is its range, with a point where it goes on beyond the greatest of them.',
    hours:
      'Of each seat the hours recorded, else meetings a year × (hours a meeting + 1 for travel and preparation) × the weight of the role. A fact that is not recorded gives a range.',
    recorded: 'Share of the seats whose hours rest on recorded facts; the rest is the range.',
    meetings: 'Summed over the boards; not known where it is not known of one of them.',
    capacity: 'Hours a year that it has to give, where that is recorded.',
    per: 'Divided by the people, in ten thousands, or by the districts of the area, or of the ground that it works on.',
    stage: 'In the words of the source.',
  },
  few: (count: number) => `few: ${count}`,
  fewHint: 'So few peers say little of what is usual.',
  strip: (
    name: string,
    group: string,
    {
      own,
      median,
      lower,
      upper,
      known,
    }: {
      readonly own: number | null;
      readonly median: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
      readonly known: number;
    },
  ) =>
    `${name}: ${own === null ? 'not known' : amount(own)}. ${counted(known, 'peer')}${group === '' ? '' : ` (${group})`}${
      median === null
        ? ''
        : `, median ${amount(median)}, middle half ${amount(lower ?? median)} to ${amount(upper ?? median)}`
    }.`,
  noSeats: 'none recorded',
  standsOut: 'stands out',
  toFinding: (name: string) => `Why ${name} stands out`,
  toNetwork: (name: string) => `${name} in the network`,
  network: 'Network',
  missing: (
    of: LoadSubject,
    {
      seats,
      hoursNotKnown,
      meetingsNotKnown,
      figureNotKnown,
    }: {
      readonly seats: number;
      readonly hoursNotKnown: number;
      readonly meetingsNotKnown: number;
      readonly figureNotKnown: number;
    },
  ) =>
    [
      seats === 0
        ? 'No seat is recorded of them.'
        : `Hours are recorded for ${whole(seats - hoursNotKnown)} of ${whole(seats)} seats${of === 'area' ? ' on these areas, each counted once' : ''}; the others make ranges.`,
      ...(meetingsNotKnown > 0 ? [`Meetings are not all known of ${figure(meetingsNotKnown)}.`] : []),
      ...(figureNotKnown > 0 ? [`${figure(figureNotKnown)} have no figure to be ranked by and stand last.`] : []),
    ].join(' '),
  ranked: (shown: number, total: number) => (shown < total ? `the first ${figure(shown)} of ${figure(total)}` : ''),
  none: {
    title: 'Nothing carries a load here',
    hint: 'Seats are a column of the table of memberships; areas carry what partnerships cover them.',
  },
  standing: {
    title: 'Standing out',
    facing: 'One facing many',
    people: 'One person on many boards',
    subject: { area: 'Areas', agency: 'Agencies', person: 'People', partnership: 'Partnerships' },
    all: (count: number) => `all ${figure(count)}`,
    more: (count: number) => `${figure(count)} more`,
    fewer: 'fewer',
    cheapest: 'Cheapest relief',
    toCheck: 'to check',
    certain: 'certain',
    why: 'Why',
  },
  relief: {
    open: 'What would save most',
    title: 'What would save most',
    titleOf: (name: string) => `What would save most for ${name}`,
    loading: 'Trying changes on paper',
    kept: 'The board stays as it is.',
    none: (tried: number) =>
      tried === 0
        ? 'No change to try: nobody else sits on enough of these boards, and no two of them look like one.'
        : `${counted(tried, 'change')} tried on paper: none saves an hour.`,
    tried: (tried: number) => `${counted(tried, 'change')} tried on paper; these save most.`,
    own: (range: { readonly low: number; readonly high: number }) => `${hours(range)} a year less for it`,
    all: (range: { readonly low: number; readonly high: number }) => `${hours(range)} a year saved in all`,
    noHours: 'no hours saved by this reckoning',
    seats: (count: number) => `${counted(count, 'seat')} fewer`,
    secretariats: (count: number) => `${counted(count, 'secretariat')} fewer`,
    asScenario: 'As a scenario',
  },
  own: {
    title: 'Its load',
    loading: 'Weighing it among its peers',
    aYear: 'a year',
    seats: (seats: number, boards: number) => `${counted(seats, 'seat')} on ${counted(boards, 'partnership')}`,
    onIt: (seats: number) => counted(seats, 'seat'),
    rank: (rank: number, total: number, of: LoadSubject, kind: string | null) =>
      `${ordinal(rank)} of ${figure(total)} ${kind === null ? within[of] : `of kind ${kind}`} by hours`,
    peers: (known: number, name: string, median: number | null) =>
      `${counted(known, 'peer')}${name === '' ? '' : ` (${name})`}${median === null ? '' : `, in the middle ${whole(median)} h`}`,
  },
  parts: {
    title: {
      agency: (name: string) => `Seats of ${name}`,
      person: (name: string) => `Seats of ${name}`,
      partnership: (name: string) => `Seats on ${name}`,
      area: (name: string) => `Partnerships on the ground of ${name}`,
    },
    loading: 'Reading seats',
    other: { agency: 'Board', person: 'Board', partnership: 'Who sits', area: 'Partnership' },
    type: 'Type',
    role: 'Role',
    people: 'Sits there',
    none: { title: 'No seat is recorded', hint: 'Within the area and the date in force.' },
  },
} as const;
