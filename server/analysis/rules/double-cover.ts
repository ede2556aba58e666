/** Which partnerships of one type cover the same area, or areas made of the same base units; a group that these pairs join is one. */
import { listLength } from '../columns.ts';
import { groundOf } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import { kinship, pairKey } from '../pairs.ts';
import { idOf, nameOf, noWord, typeOf } from '../snapshot.ts';
import { aliveTogether, inScope, narrowed, type View } from '../view.ts';
import { Groups } from './groups.ts';
import { losersOfMerge } from './losers.ts';
import { counted, type Hit, type Rule, references, someInWords } from './rule.ts';
import { themeLikeness } from './similarity.ts';
import { datesFactor } from './sureness.ts';
import { confidenceFactors, doubleCoverScore } from './weights.ts';

const mostNamed = 4;
const mostAreas = 5;

/** Tells the class of an area: equal for an area and those known to be made of the same base units. */
const areaClasses = onceFor(({ snapshot, scope }: View): ((area: number) => number) => {
  const classes = new Map<string, number>();
  const known = new Map<number, number>();
  return (area) => {
    const found = known.get(area);
    if (found !== undefined) return found;
    const { units, complete } = groundOf(snapshot, scope, [area]);
    const sameness = complete && units.length > 0 ? `units ${units.join()}` : `area ${area}`;
    const own = classes.get(sameness) ?? classes.size;
    classes.set(sameness, own);
    known.set(area, own);
    return own;
  };
});

/** Areas that a partnership covers, by their class. */
const coveredBy = (view: View, partnership: number): ReadonlyMap<number, readonly number[]> => {
  const classOf = areaClasses(view);
  const covered = new Map<number, number[]>();
  for (const place of inScope(view, 'COVERS', 'leaving', partnership)) {
    const area = view.snapshot.relations.to[place]!;
    covered.set(classOf(area), [...(covered.get(classOf(area)) ?? []), area]);
  }
  return covered;
};

/** Of some partnerships, those of each type on each class of area; each list in their order. */
const byTypeAndArea = (view: View, partnerships: readonly number[]): Iterable<readonly number[]> => {
  const { nodes, words } = view.snapshot;
  const groups = new Map<number, number[]>();
  for (const partnership of partnerships) {
    const type = nodes.types[partnership]!;
    if (type === noWord) continue;
    for (const areaClass of coveredBy(view, partnership).keys()) {
      const key = areaClass * words.length + type;
      const group = groups.get(key);
      if (group) group.push(partnership);
      else groups.set(key, [partnership]);
    }
  }
  return groups.values();
};

/** Tells each pair, among some partnerships, of one type on one area, alive together and not kin, once. */
const visitPairs = (view: View, among: readonly number[], accept: (a: number, b: number) => void): void => {
  const areKin = kinship(view);
  const known = new Set<number>();
  for (const group of byTypeAndArea(view, among)) {
    for (const [index, a] of group.entries()) {
      for (let other = index + 1; other < group.length; other += 1) {
        const b = group[other]!;
        const key = pairKey(a, b);
        if (known.has(key) || !aliveTogether(view, a, b) || areKin(a, b)) continue;
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
  visitPairs(view, group, (a, b) => mean.add(themeLikeness(view, a, b)));
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

const find = (view: View): Hit[] => {
  const groups = new Groups();
  const pairs: (readonly [number, number])[] = [];
  visitPairs(view, view.partnerships, (a, b) => {
    groups.join(a, b);
    pairs.push([a, b]);
  });
  const all = groups.all();
  const groupOf = new Map(all.flatMap((group) => group.map((node) => [node, group] as const)));
  const themes = new Map(all.map((group) => [group, new ThemeMean()]));
  for (const [a, b] of pairs) themes.get(groupOf.get(a)!)!.add(themeLikeness(view, a, b));
  return all.map((group) => hit(view, group, themes.get(group)!.value));
};

/** Only partnerships of the types that were touched can have come to be of a group, or ceased to be. */
const reach = (view: View, around: ReadonlySet<number>): ReadonlySet<number> => {
  const { types } = view.snapshot.nodes;
  const touched = new Set([...around].map((partnership) => types[partnership]!));
  return new Set([...around, ...view.partnerships.filter((partnership) => touched.has(types[partnership]!))]);
};

/** The areas of one class that two or more of a group cover, as a sentence each. */
const areaReasons = (view: View, group: readonly number[]) => {
  const { snapshot } = view;
  const name = (node: number) => nameOf(snapshot, node);
  const byClass = new Map<number, { readonly node: number; readonly areas: readonly number[] }[]>();
  for (const node of group) {
    for (const [areaClass, areas] of coveredBy(view, node))
      byClass.set(areaClass, [...(byClass.get(areaClass) ?? []), { node, areas }]);
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

const explain = (view: View, { subjects }: Hit) => {
  const { snapshot } = view;
  const [a = 0] = subjects;
  const count = subjects.length;
  const type = typeOf(snapshot, a);
  const losers = losersOfMerge(view, subjects);
  const names = someInWords(
    subjects.map((node) => nameOf(snapshot, node)),
    mostNamed,
  );
  const merge = `Merge ${count === 2 ? 'the two' : `the ${count}, or some of them`}, or share the area out between them`;
  const attend = `${counted(losers.length, 'member')} would attend one meeting in place of ${count === 2 ? 'two' : 'several'}`;
  return {
    title: `${names} are ${count === 2 ? 'two' : count} of one type on one area`,
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

export const doubleCover: Rule = {
  id: 'double-cover',
  find,
  findAround: (view, _, { around }) => find(narrowed(view, around)),
  reach,
  explain,
};
