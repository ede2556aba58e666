/** Which partnerships of one type cover the same area, or areas made of the same base units; a group that these pairs join is one. */
import { addToList } from '../../add-to-list.ts';
import { listLength } from '../columns.ts';
import { kinship, pairKey } from '../pairs.ts';
import { idOf, nameOf, typeOf } from '../snapshot.ts';
import { aliveTogether, isViewed, type View } from '../view.ts';
import { Groups } from './groups.ts';
import { losersOfMerge } from './losers.ts';
import { counted, type Hit, type Revised, type Revision, type Rule, references, someInWords } from './rule.ts';
import { allByTypeAndArea, byTypeAndArea, companions, coveredBy } from './same-area.ts';
import type { Settings } from './settings.ts';
import { themeLikeness } from './similarity.ts';
import { datesFactor } from './sureness.ts';
import { confidenceFactors, doubleCoverScore } from './weights.ts';

const mostNamed = 4;
const mostAreas = 5;

type PairTest = (a: number, b: number) => boolean;

/** Tells whether two, of one type on one area, are alive together and not kin. */
const pairTest = (view: View): PairTest => {
  const areKin = kinship(view);
  return (a, b) => aliveTogether(view, a, b) && !areKin(a, b);
};

/** Tells each pair, among groups of one type on one area, alive together and not kin, once. */
const visitPairs = (view: View, groups: Iterable<readonly number[]>, accept: (a: number, b: number) => void): void => {
  const isPair = pairTest(view);
  const known = new Set<number>();
  for (const group of groups) {
    for (const [index, a] of group.entries()) {
      for (let other = index + 1; other < group.length; other += 1) {
        const b = group[other]!;
        const key = pairKey(a, b);
        if (known.has(key) || !isPair(a, b)) continue;
        known.add(key);
        accept(a, b);
      }
    }
  }
};

/** How alike the themes of the pairs of a group are: the mean of those that are known. */
class ThemeMean {
  private sum = 0;
  private count = 0;

  add(value: number | null): void {
    if (value === null) return;
    this.sum += value;
    this.count += 1;
  }

  /** Null where it is known of no pair. */
  get value(): number | null {
    return this.count === 0 ? null : this.sum / this.count;
  }
}

const themesIn = (view: View, group: readonly number[]): number | null => {
  const mean = new ThemeMean();
  visitPairs(view, byTypeAndArea(view, group).values(), (a, b) => mean.add(themeLikeness(view, a, b)));
  return mean.value;
};

const hit = (view: View, group: readonly number[], theme: number | null): Hit => ({
  kind: 'duplication',
  score: doubleCoverScore * (0.5 + 0.5 * (theme ?? 1)),
  confidence:
    (group.some((node) => listLength(view.themes, node) === 0) ? confidenceFactors.themeNotKnown : 1) *
    datesFactor(view, group),
  certainty: 'certain',
  subjects: group,
});

/** The findings that some pairs make, which join into groups. */
const hitsOfPairs = (view: View, pairs: readonly (readonly [number, number])[]): Hit[] => {
  const groups = new Groups();
  for (const [a, b] of pairs) groups.join(a, b);
  const all = groups.all();
  const groupOf = new Map(all.flatMap((group) => group.map((node) => [node, group] as const)));
  const themes = new Map(all.map((group) => [group, new ThemeMean()]));
  for (const [a, b] of pairs) themes.get(groupOf.get(a)!)!.add(themeLikeness(view, a, b));
  return all.map((group) => hit(view, group, themes.get(group)!.value));
};

const find = (view: View): Hit[] => {
  const pairs: (readonly [number, number])[] = [];
  visitPairs(view, allByTypeAndArea(view).values(), (a, b) => pairs.push([a, b]));
  return hitsOfPairs(view, pairs);
};

/** Whoever is or was in a group with one around is looked at again. */
const revise = (view: View, _: Settings, { around, before }: Revision): Revised => {
  const companionsOf = companions(view);
  const isPair = pairTest(view);
  const reached = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  const open = [...around];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    for (const { subjects } of before(one)) open.push(...subjects);
    if (!isViewed(view.scope, one)) continue;
    for (const other of companionsOf(one)) {
      if (other === one || !isPair(one, other)) continue;
      open.push(other);
      if (one < other) pairs.push([one, other]);
    }
  }
  return { reached, hits: hitsOfPairs(view, pairs) };
};

/** The areas of one class that two or more of a group cover, as a sentence each. */
const areaReasons = (view: View, group: readonly number[]) => {
  const { snapshot } = view;
  const name = (node: number) => nameOf(snapshot, node);
  const byClass = new Map<number, { readonly node: number; readonly areas: readonly number[] }[]>();
  for (const node of group) {
    for (const [areaClass, areas] of coveredBy(view, node)) addToList(byClass, areaClass, { node, areas });
  }
  const shared = [...byClass.values()].filter((covers) => covers.length > 1);
  return shared.slice(0, mostAreas).map((covers) => {
    const common = covers[0]!.areas.find((area) => covers.every(({ areas }) => areas.includes(area)));
    const areas = common === undefined ? covers.map((cover) => cover.areas[0]!) : [common];
    const all = covers.length === group.length ? (group.length === 2 ? 'Both' : `All ${group.length}`) : null;
    const who =
      all ??
      someInWords(
        covers.map(({ node }) => name(node)),
        mostNamed,
      );
    const each = covers.map(({ node }, index) => `${name(node)} covers ${name(areas[index]!)}`);
    return {
      part: 'ground' as const,
      text:
        common === undefined
          ? `${each.slice(0, mostNamed).join(', ')}${each.length > mostNamed ? ` and ${each.length - mostNamed} more` : ''}: the same base units.`
          : `${who} cover ${name(common)}.`,
      value: 1,
      nodes: references(snapshot, new Set(areas)),
    };
  });
};

const themeReason = (view: View, group: readonly number[]) => {
  const value = themesIn(view, group);
  const unknown = group.filter((node) => listLength(view.themes, node) === 0).length;
  const open = group.length === 2 ? 'one of them' : `${unknown} of them`;
  const part = 'theme' as const;
  if (value === null) return { part, text: `The theme of ${open} is not known.`, nodes: [] };
  const text = value === 1 ? 'The same theme.' : value === 0 ? 'No theme in common.' : 'Some themes in common.';
  return { part, text: unknown > 0 ? `${text} That of ${open} is not known.` : text, value, nodes: [] };
};

const title = ({ snapshot }: View, { subjects }: Hit): string => {
  const names = subjects.map((node) => nameOf(snapshot, node));
  const count = subjects.length === 2 ? 'two' : subjects.length;
  return `${someInWords(names, mostNamed)} are ${count} of one type on one area`;
};

const explain = (view: View, hit: Hit) => {
  const { snapshot } = view;
  const { subjects } = hit;
  const [a = 0] = subjects;
  const count = subjects.length;
  const type = typeOf(snapshot, a);
  const losers = losersOfMerge(view, subjects);
  const merge = `Merge ${count === 2 ? 'the two' : `the ${count}, or some of them`}, or share the area out between them`;
  const attend = `${counted(losers.length, 'member')} would attend one meeting in place of ${count === 2 ? 'two' : 'several'}`;
  return {
    title: title(view, hit),
    reasons: [
      { part: 'type' as const, text: `Each is of the type ${type}.`, value: 1, nodes: [] },
      ...areaReasons(view, subjects),
      themeReason(view, subjects),
    ],
    missing: [],
    params: { among: subjects.map((node) => idOf(snapshot, node)) },
    routes: [
      { kind: 'merge' as const, text: losers.length > 0 ? `${merge}: ${attend}.` : `${merge}.`, candidates: [] },
    ],
    losers,
  };
};

export const doubleCover: Rule = { id: 'double-cover', find, revise, explain, title };
