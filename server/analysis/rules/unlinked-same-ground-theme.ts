/** Which partnerships work on the same ground and theme without any link between them. */
import { linkTypes } from '#contract/graph-model';
import { aliveTogether, joinedPairs, pairKey, sharedOf, type View } from '../view.ts';
import { inWords, type Rule, type RuleFinding, references, scopeParams } from './rule.ts';
import { connectedGroups, groundAndTheme, similarPairs } from './similarity.ts';
import { absenceConfidence, confidenceFactors, missingLinkScore } from './weights.ts';

/** Partnerships whose grounds are known to be the same, by ascending place. */
const sameGround = ({ partnerships, groundKeys }: View): number[][] => {
  const groups = new Map<string, number[]>();
  for (const partnership of partnerships) {
    const key = groundKeys.get(partnership)!;
    if (key === '') continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(partnership);
  }
  return [...groups.values()];
};

const findingOf = (view: View, a: number, b: number, stated: boolean): RuleFinding => {
  const { snapshot, themes, ground, uncertain } = view;
  const { ids, names } = snapshot.nodes;
  const shared = sharedOf(themes.get(a)!, themes.get(b)!);
  const likeness = groundAndTheme(view, a, b).theme ?? 0;
  const confidence = stated ? absenceConfidence.stated : absenceConfidence.notKnown;
  return {
    kind: 'missing-link',
    title: `${names[a]} and ${names[b]} share ground and theme but no link is ${stated ? 'kept' : 'recorded'}`,
    score: (stated ? missingLinkScore.certain : missingLinkScore.toCheck) * (0.5 + 0.5 * likeness),
    confidence: confidence * (uncertain[a] === 1 || uncertain[b] === 1 ? confidenceFactors.datesPartial : 1),
    certainty: stated ? 'certain' : 'to-check',
    subjects: [a, b],
    reasons: [
      { part: 'ground', text: 'The same ground.', value: 1, nodes: references(snapshot, ground.get(a)!) },
      {
        part: 'theme',
        text: `Both work on ${inWords(shared.map((theme) => names[theme]!))}.`,
        value: likeness,
        nodes: references(snapshot, shared),
      },
      {
        part: 'silence',
        text: stated
          ? 'A source states that there is no link between them.'
          : 'No link between them is recorded: check whether there is one.',
        nodes: [],
      },
    ],
    missing: [{ kind: 'link', at: ids[a]!, to: ids[b]!, name: 'link' }],
    params: { ...scopeParams(view), among: [ids[a]!, ids[b]!] },
    routes: [
      {
        kind: 'link',
        text: 'Link the two: a seat on each other, a shared sub-group, or one reporting to the other.',
        candidates: [],
      },
    ],
    losers: [],
  };
};

export const unlinkedSameGroundTheme: Rule = {
  id: 'unlinked-same-ground-theme',
  find: (view, thresholds) => {
    const linked = joinedPairs(view, linkTypes);
    const statedApart = joinedPairs(view, ['NOT_LINKED_TO']);
    const similarGroup = new Map(
      connectedGroups(similarPairs(view, thresholds)).flatMap((group, index) =>
        group.map((node) => [node, index] as const),
      ),
    );
    const inOneFinding = (a: number, b: number) => similarGroup.has(a) && similarGroup.get(a) === similarGroup.get(b);
    return sameGround(view).flatMap((group) =>
      group.flatMap((a, index) =>
        group
          .slice(index + 1)
          .filter(
            (b) =>
              sharedOf(view.themes.get(a)!, view.themes.get(b)!).length > 0 &&
              aliveTogether(view, a, b) &&
              !linked.has(pairKey(a, b)) &&
              !inOneFinding(a, b),
          )
          .map((b) => findingOf(view, a, b, statedApart.has(pairKey(a, b)))),
      ),
    );
  },
};
