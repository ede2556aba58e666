/** Which partnerships work on the same ground and theme without any link between them. */
import { linkTypes } from '#contract/graph-model';
import { listAt } from '../columns.ts';
import { joinedPairs, pairKey } from '../pairs.ts';
import { idOf, nameOf } from '../snapshot.ts';
import { aliveTogether, groundUnits, isViewed, meet, noGround, sharedOf, type View } from '../view.ts';
import type { Groups } from './groups.ts';
import { linksBetween } from './linked-pairs.ts';
import { type Hit, inWords, type Revised, type Revision, type Rule, references } from './rule.ts';
import type { Settings } from './settings.ts';
import { similarGroups, themeLikeness } from './similarity.ts';
import { absenceConfidence, confidenceFactors, missingLinkScore } from './weights.ts';

/** Partnerships by ground, those together whose grounds are known to be the same; each list ascending. */
const byGround = ({ partnerships, groundOf, groundClass }: View): ReadonlyMap<number, readonly number[]> => {
  const groups = new Map<number, number[]>();
  for (const partnership of partnerships) {
    const ground = groundOf[partnership]!;
    if (ground === noGround) continue;
    const group = groups.get(groundClass[ground]!);
    if (group) group.push(partnership);
    else groups.set(groundClass[ground]!, [partnership]);
  }
  return groups;
};

const hit = (view: View, a: number, b: number, stated: boolean): Hit => ({
  kind: 'missing-link',
  score:
    (stated ? missingLinkScore.certain : missingLinkScore.toCheck) * (0.5 + 0.5 * (themeLikeness(view, a, b) ?? 0)),
  confidence:
    (stated ? absenceConfidence.stated : absenceConfidence.notKnown) *
    (view.uncertain[a] === 1 || view.uncertain[b] === 1 ? confidenceFactors.datesPartial : 1),
  certainty: stated ? 'certain' : 'to-check',
  subjects: [a, b],
});

type PairTest = (a: number, b: number) => boolean;

/** Tells whether two of one ground, alive together, share a theme and have no link, and are not alike in one group. */
const pairTest = (view: View, similar: Groups, areLinked: PairTest): PairTest => {
  const { themes } = view;
  return (a, b) =>
    meet(listAt(themes, a), listAt(themes, b)) &&
    aliveTogether(view, a, b) &&
    !areLinked(a, b) &&
    !similar.together(a, b);
};

const find = (view: View, settings: Settings): Hit[] => {
  const linked = joinedPairs(view, linkTypes);
  const fires = pairTest(view, similarGroups(view)(settings), (a, b) => linked.has(pairKey(a, b)));
  const statedApart = joinedPairs(view, ['NOT_LINKED_TO']);
  const hits: Hit[] = [];
  for (const group of byGround(view).values()) {
    for (const [index, a] of group.entries()) {
      for (let other = index + 1; other < group.length; other += 1) {
        const b = group[other]!;
        if (fires(a, b)) hits.push(hit(view, a, b, statedApart.has(pairKey(a, b))));
      }
    }
  }
  return hits;
};

/** All in view whose ground is known to be the same as that of one of them. Ascending. */
const onSameGround = ({ partnerships, groundOf, groundClass }: View, one: number): readonly number[] => {
  const ground = groundOf[one]!;
  if (ground === noGround) return [];
  const wanted = groundClass[ground];
  const isSame = (other: number) => groundOf[other] !== noGround && groundClass[groundOf[other]!] === wanted;
  return partnerships.filter(isSame);
};

const revise = (view: View, _: Settings, { around, similar }: Revision): Revised => {
  const fires = pairTest(view, similar, (a, b) => linksBetween(view, linkTypes, a, b).length > 0);
  const areStatedApart = (a: number, b: number) => linksBetween(view, ['NOT_LINKED_TO'], a, b).length > 0;
  const hits = [...around].flatMap((one) => {
    if (!isViewed(view.scope, one)) return [];
    return (
      onSameGround(view, one)
        // A pair of which both are around is taken once.
        .filter((other) => other !== one && !(around.has(other) && other < one))
        .map((other) => (one < other ? ([one, other] as const) : ([other, one] as const)))
        .filter(([a, b]) => fires(a, b))
        .map(([a, b]) => hit(view, a, b, areStatedApart(a, b)))
    );
  });
  return { reached: around, hits };
};

const isStated = ({ certainty }: Hit): boolean => certainty === 'certain';

const title = ({ snapshot }: View, hit: Hit): string => {
  const both = inWords(hit.subjects.map((node) => nameOf(snapshot, node)));
  return `${both} share ground and theme but no link is ${isStated(hit) ? 'kept' : 'recorded'}`;
};

const explain = (view: View, hit: Hit) => {
  const { snapshot, themes } = view;
  const { subjects } = hit;
  const [a = 0, b = 0] = subjects;
  const stated = isStated(hit);
  const shared = sharedOf(listAt(themes, a), listAt(themes, b));
  return {
    title: title(view, hit),
    reasons: [
      {
        part: 'ground' as const,
        text: 'The same ground.',
        value: 1,
        nodes: references(snapshot, groundUnits(view, a)),
      },
      {
        part: 'theme' as const,
        text: `Both work on ${inWords(shared.map((theme) => nameOf(snapshot, theme)))}.`,
        value: themeLikeness(view, a, b) ?? 0,
        nodes: references(snapshot, shared),
      },
      {
        part: 'silence' as const,
        text: stated
          ? 'A source states that there is no link between them.'
          : 'No link between them is recorded: check whether there is one.',
        nodes: [],
      },
    ],
    missing: [{ kind: 'link' as const, at: idOf(snapshot, a), to: idOf(snapshot, b), name: 'link' }],
    params: { among: [idOf(snapshot, a), idOf(snapshot, b)] },
    routes: [
      {
        kind: 'link' as const,
        text: 'Link the two: a seat on each other, a shared sub-group, or one reporting to the other.',
        candidates: [],
      },
    ],
    losers: [],
  };
};

export const unlinkedSameGroundTheme: Rule = {
  id: 'unlinked-same-ground-theme',
  find,
  revise,
  explain,
  title,
};
