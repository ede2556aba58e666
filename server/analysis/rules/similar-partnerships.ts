/** Which partnerships share most of their members, and their ground, and their theme. */
import type { Reason } from '#contract/findings';
import { listAt, listLength } from '../columns.ts';
import { idOf, nameOf, wordPlace } from '../snapshot.ts';
import { groundUnits, sharedOf, type View } from '../view.ts';
import { losersOfMerge } from './losers.ts';
import { counted, type Hit, inWords, type Revised, type Revision, type Rule, references, someInWords } from './rule.ts';
import type { Settings } from './settings.ts';
import { blend, likenessIn, similarGroups, similarPairsWithin } from './similarity.ts';
import { confidenceFactors } from './weights.ts';

/** Names that a title lists. */
const mostNamed = 4;

const confidenceOf = (view: View, group: readonly number[]): number => {
  const { snapshot, themes, uncertain } = view;
  const complete = wordPlace(snapshot, 'all');
  const some = (test: (node: number) => boolean, factor: number) => (group.some(test) ? factor : 1);
  return (
    some((node) => groundUnits(view, node).length === 0, confidenceFactors.groundNotKnown) *
    some((node) => listLength(themes, node) === 0, confidenceFactors.themeNotKnown) *
    some((node) => snapshot.nodes.membersKnown[node] !== complete, confidenceFactors.membersNotComplete) *
    some((node) => uncertain[node] === 1, confidenceFactors.datesPartial)
  );
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The finding of a group: its score is the mean of its similar pairs. */
const groupHit = (view: View, group: readonly number[], { thresholds, likeness }: Settings): Hit => {
  const likenessOf = likenessIn(view);
  const scores = similarPairsWithin(view, group, thresholds).map((pair) => blend(likenessOf(pair), likeness));
  return {
    kind: 'duplication',
    score: Math.min(1, mean(scores)),
    confidence: confidenceOf(view, group),
    certainty: 'certain',
    subjects: group,
  };
};

const find = (view: View, settings: Settings): Hit[] =>
  similarGroups(view)(settings)
    .all()
    .map((group) => groupHit(view, group, settings));

/** What all lists hold. */
const commonTo = (lists: readonly ArrayLike<number>[]): number[] =>
  lists.slice(1).reduce<number[]>((common, list) => sharedOf(common, list), Array.from(lists[0] ?? []));

const membersReason = (view: View, group: readonly number[], jaccard: number): Reason => {
  const { snapshot, members } = view;
  const lists = group.map((node) => listAt(members, node));
  const core = commonTo(lists).filter((node) => snapshot.nodes.named[node] === 1);
  const all = new Set(lists.flatMap((list) => [...list])).size;
  const names = core.map((node) => nameOf(snapshot, node));
  const text = `${core.length} of ${counted(all, 'member')} sit on ${group.length === 2 ? 'both' : `all ${group.length}`}`;
  return {
    part: 'members',
    text: `${text}${names.length > 0 ? `: ${inWords(names)}` : ''}.`,
    value: jaccard,
    nodes: references(snapshot, core),
  };
};

const rarityReason = (rarity: number): Reason => ({
  part: 'rarity',
  text: `Weighed by how rare each member is on boards, ${Math.round(rarity * 100)}% of the membership is shared.`,
  value: rarity,
  nodes: [],
});

const setReason = (
  part: 'ground' | 'theme',
  { snapshot }: View,
  group: readonly number[],
  lists: readonly ArrayLike<number>[],
  words: { readonly same: string; readonly unit: string },
): Reason => {
  const unknown = group.filter((_, index) => lists[index]!.length === 0).map((node) => nameOf(snapshot, node));
  if (unknown.length > 0) {
    const subject = part === 'ground' ? 'The area covered' : 'The theme';
    return { part, text: `${subject} is not known for ${someInWords(unknown, mostNamed)}.`, nodes: [] };
  }
  const common = commonTo(lists);
  const all = new Set(lists.flatMap((list) => Array.from(list))).size;
  const text = common.length === all ? words.same : `${common.length} of ${counted(all, words.unit)} in common.`;
  return { part, text, value: common.length / all, nodes: references(snapshot, common) };
};

const typeReason = ({ snapshot }: View, group: readonly number[]): Reason => {
  const types = new Set(group.map((node) => snapshot.nodes.types[node]!));
  if ([...types].some((type) => type < 0)) return { part: 'type', text: 'A type is not recorded.', nodes: [] };
  const names = [...types].map((type) => snapshot.words[type]!);
  return types.size === 1
    ? { part: 'type', text: `Of one type: ${names[0]}.`, value: 1, nodes: [] }
    : { part: 'type', text: `Of different types: ${someInWords(names, mostNamed)}.`, value: 0, nodes: [] };
};

/** Where one list nearly holds the other but is much longer, the smaller body is at home within the larger. */
const routesOf = (view: View, group: readonly number[], jaccard: number, losers: number, settings: Settings) => {
  const attend = `${counted(losers, 'member')} would attend one meeting in place of ${group.length === 2 ? 'two' : 'several'}`;
  const [a = 0, b = 0] = group;
  if (group.length === 2 && jaccard < settings.thresholds.minJaccard) {
    const [small, large] = listLength(view.members, a) <= listLength(view.members, b) ? [a, b] : [b, a];
    return [
      {
        kind: 'sub-group' as const,
        text: `Make ${nameOf(view.snapshot, small)} a sub-group of ${nameOf(view.snapshot, large)}: ${attend}.`,
        candidates: references(view.snapshot, [large]),
      },
    ];
  }
  const what =
    group.length === 2
      ? 'the two, or make one a sub-group of the other'
      : `${group.length}, or make some sub-groups of one`;
  return [
    { kind: 'merge' as const, text: `Merge ${group.length === 2 ? what : `the ${what}`}: ${attend}.`, candidates: [] },
  ];
};

const title = ({ snapshot }: View, { subjects: group }: Hit): string => {
  const names = group.map((node) => nameOf(snapshot, node));
  return `${someInWords(names, mostNamed)} look like one partnership`;
};

const explain = (view: View, hit: Hit, settings: Settings) => {
  const { snapshot, themes } = view;
  const group = hit.subjects;
  const pairs = similarPairsWithin(view, group, settings.thresholds);
  const likenessOf = likenessIn(view);
  const jaccard = mean(pairs.map((pair) => pair.jaccard));
  const losers = losersOfMerge(view, group);
  return {
    title: title(view, hit),
    reasons: [
      membersReason(view, group, jaccard),
      rarityReason(mean(pairs.map((pair) => likenessOf(pair).rarity))),
      setReason(
        'ground',
        view,
        group,
        group.map((node) => groundUnits(view, node)),
        {
          same: 'The same ground.',
          unit: 'base unit',
        },
      ),
      setReason(
        'theme',
        view,
        group,
        group.map((node) => listAt(themes, node)),
        {
          same: 'The same theme.',
          unit: 'theme',
        },
      ),
      typeReason(view, group),
    ],
    missing: [],
    params: { ...settings.thresholds, among: group.map((node) => idOf(snapshot, node)) },
    routes: routesOf(view, group, jaccard, losers.length, settings),
    losers,
  };
};

/** How much a group weighs rests on how rare members are in the whole network: those not looked at may weigh otherwise. */
const revise = (view: View, settings: Settings, { around, similar }: Revision): Revised => ({
  reached: around,
  hits: similar.all().map((group) => groupHit(view, group, settings)),
});

export const similarPartnerships: Rule = { id: 'similar-partnerships', find, revise, explain, title };
