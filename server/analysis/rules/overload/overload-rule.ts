/** The four rules of overload: one idea, for agencies, people, partnerships and areas. */
import type { FindingRule } from '#contract/findings';
import type { LoadSubject } from '#contract/load';
import { idOf, nameOf } from '../../snapshot.ts';
import type { View } from '../../view.ts';
import type { Hit, Revised, Rule } from '../rule.ts';
import type { Settings } from '../settings.ts';
import { confidenceFactors, overloadConfidence } from '../weights.ts';
import { comparedIn, type Ground, groundsOf, loadsToReview } from './grounds.ts';
import { overloadReasons } from './reasons.ts';
import { boardsOf, reliefOf } from './relief.ts';
import { overloadInWords } from './title.ts';

/** At the line half of what could be said, at twice the line all of it. */
const scoreOf = ([strongest]: readonly Ground[]): number => Math.min(1, (strongest?.strength ?? 0) / 2);

const hit = (view: View, subject: LoadSubject, node: number, grounds: readonly Ground[], settings: Settings): Hit => {
  const { columns } = comparedIn(view)(settings)(subject).load;
  const kinds = grounds.map(({ kind }) => overloadConfidence[kind]);
  const hoursKnown = 1 - confidenceFactors.hoursNotKnown * (1 - columns.known[node]!);
  return {
    kind: 'overload',
    score: scoreOf(grounds),
    confidence: Math.max(...kinds) * hoursKnown * (columns.uncertain[node] === 1 ? confidenceFactors.datesPartial : 1),
    certainty: 'certain',
    subjects: [node],
  };
};

const hitsOf = (view: View, subject: LoadSubject, nodes: readonly number[], settings: Settings): Hit[] =>
  nodes.flatMap((node) => {
    const grounds = groundsOf(view, subject, node, settings);
    return grounds.length > 0 ? [hit(view, subject, node, grounds, settings)] : [];
  });

const find = (view: View, subject: LoadSubject, settings: Settings): Hit[] =>
  hitsOf(view, subject, comparedIn(view)(settings)(subject).load.nodes, settings);

const revise = (view: View, subject: LoadSubject, settings: Settings): Revised | null => {
  const reached = loadsToReview(view, subject, settings);
  if (reached === null) return null;
  const { has } = comparedIn(view)(settings)(subject).load;
  return { reached, hits: hitsOf(view, subject, [...reached].filter(has), settings) };
};

/** The parameters that a rule's Cypher takes beside the scope. */
export const overloadParams = (subject: LoadSubject, { hours, overload }: Settings) => ({
  hours,
  overload,
  boards: null,
  ...(subject === 'area' ? { areas: null, kind: null } : {}),
  every: false,
});

const title = (view: View, subject: LoadSubject, node: number, settings: Settings): string =>
  `${nameOf(view.snapshot, node)} ${overloadInWords(subject, groundsOf(view, subject, node, settings))}`;

const explain = (view: View, subject: LoadSubject, node: number, settings: Settings) => {
  const { snapshot } = view;
  const boards = boardsOf(view, subject, node);
  const { routes, losers } = reliefOf(view, subject, node, boards, settings);
  return {
    title: title(view, subject, node, settings),
    reasons: overloadReasons(view, subject, node, boards, settings),
    missing: [],
    params: { ...overloadParams(subject, settings), among: [idOf(snapshot, node)] },
    routes,
    losers,
  };
};

const ruleFor = (id: FindingRule, subject: LoadSubject): Rule => ({
  id,
  find: (view, settings) => find(view, subject, settings),
  revise: (view, settings) => revise(view, subject, settings),
  explain: (view, { subjects: [node = 0] }, settings) => explain(view, subject, node, settings),
  title: (view, { subjects: [node = 0] }, settings) => title(view, subject, node, settings),
});

export const overloadedAgency = ruleFor('overloaded-agency', 'agency');
export const overloadedPerson = ruleFor('overloaded-person', 'person');
export const overloadedPartnership = ruleFor('overloaded-partnership', 'partnership');
export const overloadedArea = ruleFor('overloaded-area', 'area');
