/**
 * How well likely members are predicted: a tenth of the seats is hidden, five times; what is to be chosen is chosen on
 * the first three, and measured against other ways on the last two. `npx tsx --conditions=source bench/likely-member.ts`
 */
import { pathToFileURL } from 'node:url';
import { listAt } from '../server/analysis/columns.ts';
import { drawing, shuffled } from '../server/analysis/measures/random.ts';
import { indexMembers } from '../server/analysis/member-index.ts';
import { idOf } from '../server/analysis/snapshot.ts';
import { baselines, nearest, type Scorer } from './likely-member/scorers.ts';
import { allSeats, type Seat, type Seats } from './likely-member/seats.ts';

const hiddenShare = 0.1;
const listed = 10;
const choosing = [11_111, 22_222, 33_333];
const measuring = [44_444, 55_555];
const bins = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Figures of one way on one network, the mean over some splits. */
export interface Figures {
  /** Of the hidden seats, the share among the first ten that are not known members. */
  readonly hits: number;
  /** How likely a hidden seat scores above one that nobody holds. */
  readonly auc: number;
  /** By tenths of the score: how many seats that nobody holds, and how many hidden ones. */
  readonly bins: readonly { readonly from: number; readonly empty: number; readonly hidden: number }[];
}

const keyOf = ({ partnership, agency }: Seat): string => `${partnership}\n${agency}`;

const measure = ({ seats, viewOf }: Seats, seed: number, scorer: Scorer): Figures => {
  const hidden = [...shuffled(seats.length, drawing(seed))]
    .slice(0, Math.round(hiddenShare * seats.length))
    .map((place) => seats[place]!);
  const isHidden = new Set(hidden.map(keyOf));
  const view = viewOf(seats.filter((seat) => !isHidden.has(keyOf(seat))));
  const { snapshot } = view;
  const { memberAt, ranks } = indexMembers(view);
  const rankOf = new Map(Array.from(memberAt, (member, rank) => [idOf(snapshot, member), rank]));
  const placeOf = new Map(view.partnerships.map((place) => [idOf(snapshot, place), place]));
  const byPlace = new Map<number, Seat[]>();
  for (const seat of hidden) {
    const place = placeOf.get(seat.partnership)!;
    byPlace.set(place, [...(byPlace.get(place) ?? []), seat]);
  }
  const score = scorer(view);
  const counts = bins.map((from) => ({ from, empty: 0, hidden: 0 }));
  const binOf = (value: number) => counts[Math.max(0, Math.min(bins.length - 1, Math.floor(value * bins.length)))]!;
  let hits = 0;
  let above = 0;
  for (const [place, own] of byPlace) {
    const scores = score(place);
    const taken = new Set(listAt(ranks, place));
    const ownRanks = own.map(({ agency }) => rankOf.get(agency));
    for (const rank of ownRanks) if (rank !== undefined) taken.add(rank);
    const empty = scores.filter((_, rank) => !taken.has(rank));
    for (const value of empty) binOf(value).empty += 1;
    for (const rank of ownRanks) {
      // One that sits nowhere else is nobody's neighbour: a miss, and neither above nor below.
      if (rank === undefined) above += 0.5;
      else {
        const value = scores[rank]!;
        let better = 0;
        let equal = 0;
        for (const other of empty) {
          if (other > value) better += 1;
          else if (other === value) equal += 1;
        }
        hits += Math.min(1, Math.max(0, (listed - better) / (equal + 1)));
        above += 1 - (better + equal / 2) / empty.length;
        binOf(value).hidden += 1;
      }
    }
  }
  return { hits: hits / hidden.length, auc: above / hidden.length, bins: counts };
};

const meanOf = (network: Seats, seeds: readonly number[], scorer: Scorer): Figures => {
  const all = seeds.map((seed) => measure(network, seed, scorer));
  const mean = (part: (each: Figures) => number) => all.reduce((sum, each) => sum + part(each), 0) / all.length;
  return {
    hits: mean(({ hits }) => hits),
    auc: mean(({ auc }) => auc),
    bins: bins.map((from, place) => ({
      from,
      empty: all.reduce((sum, each) => sum + each.bins[place]!.empty, 0),
      hidden: all.reduce((sum, each) => sum + each.bins[place]!.hidden, 0),
    })),
  };
};

const tried: Readonly<Record<string, Scorer>> = Object.fromEntries(
  [10, 20, 30, 40].flatMap((peers) =>
    [0.05, 0.2, 0.5, 1].map((damping) => [`${peers} peers, damping ${damping}`, nearest({ peers, damping })]),
  ),
);

export interface Outcome {
  readonly network: string;
  readonly seats: number;
  readonly chosenFrom: Readonly<Record<string, Figures>>;
  readonly measured: Readonly<Record<string, Figures>>;
}

/** Everything tried on the splits for choosing, and what was chosen beside the other ways on the splits for measuring. */
export const run = (): readonly Outcome[] =>
  allSeats().map((network) => {
    const figuresOf = (scorers: Readonly<Record<string, Scorer>>, seeds: readonly number[]) =>
      Object.fromEntries(Object.entries(scorers).map(([name, scorer]) => [name, meanOf(network, seeds, scorer)]));
    return {
      network: network.name,
      seats: network.seats.length,
      chosenFrom: figuresOf({ ...tried, ...baselines }, choosing),
      measured: figuresOf({ 'likely-member': nearest(), ...baselines }, measuring),
    };
  });

const lines = (figures: Readonly<Record<string, Figures>>): string =>
  Object.entries(figures)
    .map(([name, { hits, auc }]) => `  ${name.padEnd(26)} hits@${listed} ${hits.toFixed(3)}  AUC ${auc.toFixed(3)}`)
    .join('\n');

/** Each hidden seat stands for as many as one in so many was hidden. */
const calibration = (figures: Figures): string =>
  figures.bins
    .map(({ from, empty, hidden }) => {
      const held = hidden / hiddenShare;
      const share = held + empty === 0 ? 'none' : (held / (held + empty)).toFixed(2);
      return `  score from ${from.toFixed(1)}: really held ${share} (${hidden} hidden, ${empty} held by nobody)`;
    })
    .join('\n');

const tell = ({ network, seats, chosenFrom, measured }: Outcome): string =>
  [
    `${network}: ${seats} seats`,
    'tried, on the splits for choosing',
    lines(chosenFrom),
    'on the splits for measuring',
    lines(measured),
    'its scores there',
    calibration(measured['likely-member']!),
  ].join('\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${run().map(tell).join('\n\n')}\n`);
}
