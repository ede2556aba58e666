import { counted } from './words.ts';

const both = ({ partnerships, seats }: { readonly partnerships: number; readonly seats: number }): string =>
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
  legend: { began: 'began', ended: 'ended' },
  nothingIn: (year: number) => `${year}: nothing began or ended`,
  undated: (count: { readonly partnerships: number; readonly seats: number }) => `no date recorded: ${both(count)}`,
  year: (
    year: number,
    began: { readonly partnerships: number; readonly seats: number },
    ended: { readonly partnerships: number; readonly seats: number },
  ) => `${year}: began ${both(began)}; ended ${both(ended)}`,
} as const;
