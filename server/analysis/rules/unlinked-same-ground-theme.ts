/** Which partnerships work on the same ground and theme without any link between them. */
import { linkTypes } from '#contract/graph-model';
import { listAt } from '../columns.ts';
import { joinedPairs, pairKey } from '../pairs.ts';
import { idOf, nameOf } from '../snapshot.ts';
import { aliveTogether, groundUnits, meet, noGround, sharedOf, type View } from '../view.ts';
import type { Groups } from './groups.ts';
import { type Hit, inWords, type Revision, type Rule, references } from './rule.ts';
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

/** Tells whether two of one ground, alive together, share a theme and have no link, and are not alike in one group. */
const pairTest = (view: View, similar: Groups) => {
  const { themes } = view;
  const linked = joinedPairs(view, linkTypes);
  return (a: number, b: number): boolean =>
    meet(listAt(themes, a), listAt(themes, b)) &&
    aliveTogether(view, a, b) &&
    !linked.has(pairKey(a, b)) &&
    !similar.together(a, b);
};

const find = (view: View, settings: Settings): Hit[] => {
  const fires = pairTest(view, similarGroups(view)(settings));
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

const findAround = (view: View, _: Settings, { around, similar }: Revision): Hit[] => {
  const fires = pairTest(view, similar);
  const statedApart = joinedPairs(view, ['NOT_LINKED_TO']);
  const groups = byGround(view);
  return [...around].flatMap((one) => {
    const ground = view.groundOf[one]!;
    const group = ground === noGround ? [] : (groups.get(view.groundClass[ground]!) ?? []);
    if (!group.includes(one)) return [];
    return (
      group
        // A pair of which both are around is taken once.
        .filter((other) => other !== one && !(around.has(other) && other < one))
        .map((other) => (one < other ? ([one, other] as const) : ([other, one] as const)))
        .filter(([a, b]) => fires(a, b))
        .map(([a, b]) => hit(view, a, b, statedApart.has(pairKey(a, b))))
    );
  });
};

const explain = (view: View, { subjects, certainty }: Hit) => {
  const { snapshot, themes } = view;
  const [a = 0, b = 0] = subjects;
  const stated = certainty === 'certain';
  const shared = sharedOf(listAt(themes, a), listAt(themes, b));
  const [nameA, nameB] = [nameOf(snapshot, a), nameOf(snapshot, b)];
  return {
    title: `${nameA} and ${nameB} share ground and theme but no link is ${stated ? 'kept' : 'recorded'}`,
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
  findAround,
  explain,
};
