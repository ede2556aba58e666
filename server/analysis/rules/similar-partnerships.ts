/** Which partnerships share most of their members, and their ground, and their theme. */
import type { Finding, Reason } from '#contract/findings';
import { reference } from '../snapshot.ts';
import { sharedOf, type View } from '../view.ts';
import { counted, inWords, type Rule, type RuleFinding, references, scopeParams, type Thresholds } from './rule.ts';
import { connectedGroups, type SimilarPair, similarPairs } from './similarity.ts';
import { confidenceFactors, likenessWeights } from './weights.ts';

const pairScore = ({ jaccard, ground, theme }: SimilarPair): number => {
  const parts: readonly (readonly [number, number | null])[] = [
    [likenessWeights.members, jaccard],
    [likenessWeights.ground, ground],
    [likenessWeights.theme, theme],
  ];
  const known = parts.filter(([, value]) => value !== null);
  const weight = known.reduce((sum, [share]) => sum + share, 0);
  return known.reduce((sum, [share, value]) => sum + share * value!, 0) / weight;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What all lists hold. */
const commonTo = (lists: readonly (readonly number[])[]): number[] =>
  lists.slice(1).reduce<number[]>((common, list) => sharedOf(common, list), [...(lists[0] ?? [])]);

const membersReason = (view: View, group: readonly number[], pairs: readonly SimilarPair[]): Reason => {
  const { snapshot, members } = view;
  const core = commonTo(group.map((node) => members.get(node)!)).filter((node) => snapshot.nodes.named[node] === 1);
  const names = core.map((node) => snapshot.nodes.names[node]!);
  const [pair] = pairs;
  const all = new Set(group.flatMap((node) => members.get(node)!)).size;
  const text =
    pair && group.length === 2
      ? `${pair.shared} of ${counted(pair.sizeA + pair.sizeB - pair.shared, 'member')} sit on both: ${inWords(names)}.`
      : `${core.length} of ${counted(all, 'member')} sit on all ${group.length}${names.length > 0 ? `: ${inWords(names)}` : ''}.`;
  return { part: 'members', text, value: mean(pairs.map(({ jaccard }) => jaccard)), nodes: references(snapshot, core) };
};

const setReason = (
  part: 'ground' | 'theme',
  { snapshot }: View,
  group: readonly number[],
  sets: ReadonlyMap<number, readonly number[]>,
  words: { readonly same: string; readonly unit: string },
): Reason => {
  const lists = group.map((node) => sets.get(node)!);
  const unknown = group.filter((node) => sets.get(node)!.length === 0).map((node) => snapshot.nodes.names[node]!);
  if (unknown.length > 0) {
    const subject = part === 'ground' ? 'The area covered' : 'The theme';
    return { part, text: `${subject} is not known for ${inWords(unknown)}.`, nodes: [] };
  }
  const common = commonTo(lists);
  const all = new Set(lists.flat()).size;
  const text = common.length === all ? words.same : `${common.length} of ${counted(all, words.unit)} in common.`;
  return { part, text, value: common.length / all, nodes: references(snapshot, common) };
};

const confidenceOf = ({ snapshot, ground, themes, uncertain }: View, group: readonly number[]): number => {
  const some = (test: (node: number) => boolean, factor: number) => (group.some(test) ? factor : 1);
  return (
    some((node) => ground.get(node)!.length === 0, confidenceFactors.groundNotKnown) *
    some((node) => themes.get(node)!.length === 0, confidenceFactors.themeNotKnown) *
    some((node) => snapshot.nodes.membersKnown[node] !== 'all', confidenceFactors.membersNotComplete) *
    some((node) => uncertain[node] === 1, confidenceFactors.datesPartial)
  );
};

/** A merge leaves a member one seat where it had several. */
const losersOf = ({ snapshot, members }: View, group: readonly number[]): Finding['losers'] => {
  const seats = new Map<number, number>();
  for (const member of group.flatMap((node) => members.get(node)!)) seats.set(member, (seats.get(member) ?? 0) + 1);
  return [...seats]
    .filter(([, count]) => count > 1)
    .sort(([a], [b]) => a - b)
    .map(([member]) => ({ member: reference(snapshot, member), loses: 'seat' }));
};

const findingOf = (
  view: View,
  group: readonly number[],
  pairs: readonly SimilarPair[],
  thresholds: Thresholds,
): RuleFinding => {
  const names = group.map((node) => view.snapshot.nodes.names[node]!);
  const losers = losersOf(view, group);
  return {
    kind: 'duplication',
    title: `${inWords(names)} look like one partnership`,
    score: mean(pairs.map(pairScore)),
    confidence: confidenceOf(view, group),
    certainty: 'certain',
    subjects: group,
    reasons: [
      membersReason(view, group, pairs),
      setReason('ground', view, group, view.ground, { same: 'The same ground.', unit: 'base unit' }),
      setReason('theme', view, group, view.themes, { same: 'The same theme.', unit: 'theme' }),
    ],
    missing: [],
    params: { ...scopeParams(view), ...thresholds, among: group.map((node) => view.snapshot.nodes.ids[node]!) },
    routes: [
      {
        kind: 'merge',
        text: `Merge the ${group.length === 2 ? 'two, or make one a sub-group of the other' : `${group.length}, or make some sub-groups of one`}: ${counted(losers.length, 'member')} would attend one meeting in place of several.`,
        candidates: [],
      },
    ],
    losers,
  };
};

export const similarPartnerships: Rule = {
  id: 'similar-partnerships',
  find: (view, thresholds) => {
    const pairs = similarPairs(view, thresholds);
    const groups = connectedGroups(pairs);
    const groupOf = new Map(groups.flatMap((group) => group.map((node) => [node, group] as const)));
    const pairsOf = new Map<readonly number[], SimilarPair[]>(groups.map((group) => [group, []]));
    for (const pair of pairs) pairsOf.get(groupOf.get(pair.a)!)!.push(pair);
    return groups.map((group) => findingOf(view, group, pairsOf.get(group)!, thresholds));
  },
};
