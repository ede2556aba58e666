import type { Figures, Scenario } from '#contract/scenarios';
import { scenarioWords } from '../../words/scenario-words.ts';
import { figure, words } from '../../words/words.ts';

const { names, range, rangeChange, same, notes } = scenarioWords.figures;

type Hours = Figures['hours'];

const whole = (value: number): string => figure(Math.round(value));

/** A figure with its sign: "+3", "−12". */
const signed = (value: number): string => (value > 0 ? `+${whole(value)}` : `−${whole(-value)}`);

export const hoursInWords = ({ low, high }: Hours): string =>
  low === null || high === null ? words.notKnown : range(whole(low), whole(high));

/** By how much hours change, in their range; null where that is not known. */
const hoursSaved = (before: Hours, after: Hours): readonly [number, number] | null => {
  if (before.low === null || before.high === null || after.low === null || after.high === null) return null;
  return [before.low - after.low, before.high - after.high];
};

export const hoursChange = (before: Hours, after: Hours): string => {
  const saved = hoursSaved(before, after);
  if (saved === null) return words.notKnown;
  const [one, other] = saved.map((hours) => Math.round(-hours)).sort((a, b) => Math.abs(a) - Math.abs(b)) as [
    number,
    number,
  ];
  return one === 0 && other === 0 ? same : rangeChange(signed(one), signed(other));
};

export const countChange = (before: number, after: number): string =>
  after === before ? same : signed(after - before);

export interface FigureRow {
  readonly name: string;
  /** What stands as it is and afterwards; of what is no state but a change, nothing. */
  readonly value: ((figures: Figures) => string) | null;
  readonly change: (scenario: Scenario) => string;
  /** What is to be known of the value. */
  readonly note?: (figures: Figures) => string;
  /** What is to be known of the change. */
  readonly why?: (scenario: Scenario) => readonly string[];
}

const count = (name: string, of: (figures: Figures) => number, note?: string): FigureRow => ({
  name,
  ...(note === undefined ? {} : { note: () => note }),
  value: (figures) => figure(of(figures)),
  change: ({ before, after }) => countChange(of(before), of(after)),
});

const losing = (name: string, isMeant: (loser: Scenario['losers'][number]) => boolean): FigureRow => ({
  name,
  value: null,
  change: ({ losers }) => {
    const many = losers.filter(isMeant).length;
    return many === 0 ? scenarioWords.figures.nobody : figure(many);
  },
});

/** The figures of a network in the order in which they are shown. */
export const figureRows: readonly FigureRow[] = [
  count(names.partnerships, ({ partnerships }) => partnerships),
  count(names.seats, ({ seats }) => seats, notes.seats),
  losing(names.loseSeat, () => true),
  losing(names.loseAll, ({ loses }) => loses === 'all'),
  {
    name: names.hours,
    value: ({ hours }) => hoursInWords(hours),
    change: ({ before, after }) => hoursChange(before.hours, after.hours),
    note: ({ hours: { known } }) => scenarioWords.figures.known(Math.round(known * 100)),
  },
  {
    ...count(names.secretariats, ({ secretariats }) => secretariats, notes.secretariats),
    why: ({ secretariats }) => secretariats,
  },
  count(names.duplicates, ({ duplicates }) => duplicates),
  count(names.gapsCertain, ({ gaps }) => gaps.certain),
  count(names.gapsToCheck, ({ gaps }) => gaps.toCheck),
  count(names.overloads, ({ overloads }) => overloads),
];
