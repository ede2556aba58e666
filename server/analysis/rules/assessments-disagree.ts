/** Which partnerships two agencies see differently: how far they are involved, or how much it matters to them. */
import { idOf, nameOf, noWord, wordOf } from '../snapshot.ts';
import { inScope, type View } from '../view.ts';
import { type Hit, inWords, type Rule, references, reviseAround } from './rule.ts';
import { datesFactor } from './sureness.ts';
import { linkScores } from './weights.ts';

/** What agencies may differ in; their own part in the work is each one's own. */
const measures = [
  { words: 'Level of involvement', column: 'roles' },
  { words: 'Importance', column: 'importances' },
] as const;

type Measure = (typeof measures)[number];

/** Agencies by what each says, in the order of the words' first mention. */
type Sayings = ReadonlyMap<number, readonly number[]>;

const sayingsOf = (view: View, { column }: Measure, assessments: readonly number[]): Sayings => {
  const { relations } = view.snapshot;
  const sayings = new Map<number, number[]>();
  for (const place of assessments) {
    const word = relations[column][place]!;
    const agency = relations.from[place]!;
    const agencies = sayings.get(word) ?? [];
    if (word !== noWord && !agencies.includes(agency)) sayings.set(word, [...agencies, agency]);
  }
  return sayings;
};

/** Two words, and two agencies between them: an agency that says both of them disagrees with any other. */
const differ = (sayings: Sayings): boolean => sayings.size > 1 && new Set([...sayings.values()].flat()).size > 1;

const differencesOn = (view: View, partnership: number): readonly { measure: Measure; sayings: Sayings }[] => {
  const assessments = inScope(view, 'ASSESSES', 'reaching', partnership);
  return measures
    .map((measure) => ({ measure, sayings: sayingsOf(view, measure, assessments) }))
    .filter(({ sayings }) => differ(sayings));
};

const find = (view: View): Hit[] =>
  view.partnerships.flatMap((partnership) => {
    const differences = differencesOn(view, partnership);
    return differences.length === 0
      ? []
      : [
          {
            kind: 'missing-link' as const,
            score: linkScores.disagreement * (differences.length / measures.length),
            confidence: datesFactor(view, [partnership]),
            certainty: 'certain' as const,
            subjects: [partnership],
          },
        ];
  });

const explain = (view: View, { subjects }: Hit) => {
  const { snapshot } = view;
  const [partnership = 0] = subjects;
  const name = nameOf(snapshot, partnership);
  const differences = differencesOn(view, partnership);
  const agencies = [...new Set(differences.flatMap(({ sayings }) => [...sayings.values()].flat()))];
  const namesOf = (nodes: readonly number[]) => inWords(nodes.map((node) => nameOf(snapshot, node)));
  return {
    title: `${namesOf(agencies)} see ${name} differently`,
    reasons: differences.map(({ measure, sayings }) => ({
      part: 'assessments' as const,
      text: `${measure.words}: ${[...sayings].map(([word, who]) => `${wordOf(snapshot, word)} to ${namesOf(who)}`).join('; ')}.`,
      nodes: references(snapshot, new Set([...sayings.values()].flat())),
    })),
    missing: [],
    params: { among: [idOf(snapshot, partnership)] },
    routes: [
      {
        kind: 'talk' as const,
        text: `An honest conversation about what each brings to ${name}: ${namesOf(agencies)}.`,
        candidates: references(snapshot, agencies),
      },
    ],
    losers: [],
  };
};

export const assessmentsDisagree: Rule = { id: 'assessments-disagree', find, revise: reviseAround(find), explain };
