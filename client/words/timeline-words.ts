import { counted } from './words.ts';

interface Count {
  readonly partnerships: number;
  readonly seats: number;
}

const both = ({ partnerships, seats }: Count): string =>
  `${counted(partnerships, 'partnership', 'partnerships')}, ${counted(seats, 'seat', 'seats')}`;

export const timelineWords = {
  show: 'Time',
  label: 'Time line',
  slider: 'As at the beginning of',
  anyDate: 'any date',
  clear: 'Show any date',
  loading: 'Reading the dates',
  kept: 'The picture is kept.',
  nothing: 'No beginning and no end is recorded for what is in force: it is there at every date.',
  legend: { began: 'began', ended: 'ended', later: 'yet to come' },
  nothingIn: (year: number) => `${year}: nothing began or ended`,
  undated: (count: Count) => `no date recorded: ${both(count)}`,
  year: (year: number, isYetToCome: boolean, { began, ended }: { readonly began: Count; readonly ended: Count }) =>
    `${isYetToCome ? `yet to come in ${year}` : year}: began ${both(began)}; ended ${both(ended)}`,
} as const;
