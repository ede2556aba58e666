/** How well candidates do on labelled pairs. */
import type { Random } from '../../seed/generator/random.ts';
import type { CandidatePair } from '../../server/identity/candidate-pairs.ts';
import type { LabelledPair } from './labelled-pairs.ts';

export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
}

const key = (a: string, b: string): string => [a, b].sort().join(' ');

/** Figures of showing the pairs of a score or more as one body. A successor is not shown as one. */
export const figuresAt = (
  threshold: number,
  labelled: readonly LabelledPair[],
  found: readonly CandidatePair[],
): Figures => {
  const shown = new Set(
    found.filter(({ relation, score }) => relation === 'same' && score >= threshold).map(({ a, b }) => key(a, b)),
  );
  const count = (isSame: boolean, isShown: boolean) =>
    labelled.filter((pair) => pair.isSame === isSame && shown.has(key(pair.a, pair.b)) === isShown).length;
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  return { right, wrong, missed, precision: right / (right + wrong), recall: right / (right + missed) };
};

/** Two halves of the pairs; those of the same one or two rows stay together. */
export const halves = (
  pairs: readonly LabelledPair[],
  random: Random,
): readonly [readonly LabelledPair[], readonly LabelledPair[]] => {
  const rowsOf = ({ a, b }: LabelledPair) => key(a.split('/')[0]!, b.split('/')[0]!);
  const groups = random.shuffle([...new Set(pairs.map(rowsOf))]);
  const first = new Set(groups.slice(0, groups.length / 2));
  return [pairs.filter((pair) => first.has(rowsOf(pair))), pairs.filter((pair) => !first.has(rowsOf(pair)))];
};
