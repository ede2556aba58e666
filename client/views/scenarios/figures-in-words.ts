import type { Figures } from '#contract/scenarios';
import { scenarioWords } from '../../words/scenario-words.ts';
import { figure, words } from '../../words/words.ts';

const { names, range, rangeChange, same } = scenarioWords.figures;

type Hours = Figures['hours'];

const whole = (value: number): string => figure(Math.round(value));

/** A figure with its sign: "+3", "−12". */
const signed = (value: number): string => (value > 0 ? `+${whole(value)}` : `−${whole(-value)}`);

export const hoursInWords = ({ low, high }: Hours): string =>
  low === null || high === null ? words.notKnown : range(whole(low), whole(high));

export const hoursChange = (before: Hours, after: Hours): string => {
  if (before.low === null || before.high === null || after.low === null || after.high === null) return words.notKnown;
  const [one, other] = [after.low - before.low, after.high - before.high]
    .map(Math.round)
    .sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
  return one === 0 && other === 0 ? same : rangeChange(signed(one), signed(other));
};

export const countChange = (before: number, after: number): string =>
  after === before ? same : signed(after - before);

interface FigureRow {
  readonly name: string;
  readonly value: (figures: Figures) => string;
  readonly change: (before: Figures, after: Figures) => string;
  /** What is to be known of the value. */
  readonly note?: (figures: Figures) => string;
}

const count = (name: string, of: (figures: Figures) => number, note?: string): FigureRow => ({
  name,
  ...(note === undefined ? {} : { note: () => note }),
  value: (figures) => figure(of(figures)),
  change: (before, after) => countChange(of(before), of(after)),
});

/** The figures of a network in the order in which they are shown. */
export const figureRows: readonly FigureRow[] = [
  count(names.partnerships, ({ partnerships }) => partnerships),
  count(names.seats, ({ seats }) => seats),
  {
    name: names.hours,
    value: ({ hours }) => hoursInWords(hours),
    change: (before, after) => hoursChange(before.hours, after.hours),
    note: ({ hours: { known } }) => scenarioWords.figures.known(Math.round(known * 100)),
  },
  count(names.secretariats, ({ secretariats }) => secretariats, scenarioWords.figures.own),
  count(names.duplicates, ({ duplicates }) => duplicates),
  count(names.gapsCertain, ({ gaps }) => gaps.certain),
  count(names.gapsToCheck, ({ gaps }) => gaps.toCheck),
  count(names.overloads, ({ overloads }) => overloads),
];
