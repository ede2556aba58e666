/** Which partnerships are linked by word alone: every link between them is recorded as informal. */
import { linkTypes } from '#contract/graph-model';
import { holding } from '../partial-dates.ts';
import { idOf, nameOf } from '../snapshot.ts';
import type { View } from '../view.ts';
import { type LinkedPair, linkedPairs, linksBetween } from './linked-pairs.ts';
import { counted, type Hit, type Rule, references } from './rule.ts';
import { confidenceFactors, linkScores } from './weights.ts';

const isInformal = ({ snapshot }: View, { links }: LinkedPair): boolean =>
  links.every((link) => snapshot.relations.formal[link] === 0);

const hit = (view: View, { a, b, links }: LinkedPair): Hit => {
  const mayNotHold = links.some((link) => view.scope.relations[link] === holding.perhaps);
  return {
    kind: 'missing-link',
    score: linkScores.informal,
    confidence: mayNotHold ? confidenceFactors.datesPartial : 1,
    certainty: 'certain',
    subjects: [a, b],
  };
};

const findIn = (view: View, around?: ReadonlySet<number>): Hit[] =>
  linkedPairs(view, linkTypes, around)
    .filter((pair) => isInformal(view, pair))
    .map((pair) => hit(view, pair));

const explain = (view: View, { subjects }: Hit) => {
  const { snapshot } = view;
  const [a = 0, b = 0] = subjects;
  const both = `${nameOf(snapshot, a)} and ${nameOf(snapshot, b)}`;
  const links = linksBetween(view, linkTypes, a, b);
  return {
    title: `${both} are linked only informally`,
    reasons: [
      {
        part: 'links' as const,
        text:
          links.length === 1
            ? `The only link between ${both} is recorded as informal.`
            : `Each of the ${counted(links.length, 'link')} between ${both} is recorded as informal.`,
        nodes: references(snapshot, subjects),
      },
    ],
    missing: [],
    params: { among: subjects.map((node) => idOf(snapshot, node)) },
    routes: [
      {
        kind: 'formalise' as const,
        text: `Put the link between ${both} in writing: who brings what to whom, and how often.`,
        candidates: [],
      },
    ],
    losers: [],
  };
};

export const informalOnlyLink: Rule = {
  id: 'informal-only-link',
  find: (view) => findIn(view),
  revise: (view, _, { around }) => ({ reached: around, hits: findIn(view, around) }),
  explain,
};
