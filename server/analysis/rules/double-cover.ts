/** Which partnerships of one type cover the same area, or areas made of the same base units. */
import { groundOf } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import { kinship, pairKey } from '../pairs.ts';
import { idOf, nameOf, noWord, typeOf } from '../snapshot.ts';
import { aliveTogether, inScope, narrowed, type View } from '../view.ts';
import { losersOfMerge } from './losers.ts';
import { counted, type Hit, inWords, type Revision, type Rule, references } from './rule.ts';
import type { Settings } from './settings.ts';
import { themeLikeness } from './similarity.ts';
import { datesFactor } from './sureness.ts';
import { confidenceFactors, doubleCoverScore } from './weights.ts';

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

/** Partnerships of each type on each class of area; each list ascending. */
const byTypeAndArea = (view: View): Iterable<readonly number[]> => {
  const { nodes, words } = view.snapshot;
  const groups = new Map<number, number[]>();
  for (const partnership of view.partnerships) {
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

const hit = (view: View, a: number, b: number): Hit => {
  const theme = themeLikeness(view, a, b);
  return {
    kind: 'duplication',
    score: doubleCoverScore * (0.5 + 0.5 * (theme ?? 1)),
    confidence: (theme === null ? confidenceFactors.themeNotKnown : 1) * datesFactor(view, [a, b]),
    certainty: 'certain',
    subjects: [a, b],
  };
};

const find = (view: View): Hit[] => {
  const areKin = kinship(view);
  const pairs = new Map<number, Hit>();
  for (const group of byTypeAndArea(view)) {
    for (const [index, a] of group.entries()) {
      for (let other = index + 1; other < group.length; other += 1) {
        const b = group[other]!;
        const key = pairKey(a, b);
        if (!pairs.has(key) && aliveTogether(view, a, b) && !areKin(a, b)) pairs.set(key, hit(view, a, b));
      }
    }
  }
  return [...pairs.values()].sort((x, y) => x.subjects[0]! - y.subjects[0]! || x.subjects[1]! - y.subjects[1]!);
};

/** Only partnerships of the types that were touched can have come to be two of one type, or ceased to be. */
const findAround = (view: View, _: Settings, { around }: Revision): Hit[] => {
  const { types } = view.snapshot.nodes;
  const touched = new Set([...around].map((partnership) => types[partnership]!));
  const alike = view.partnerships.filter((partnership) => touched.has(types[partnership]!));
  return find(narrowed(view, new Set(alike))).filter(({ subjects }) => subjects.some((node) => around.has(node)));
};

/** The areas of one class that both cover, as a sentence each. */
const areaReasons = (view: View, a: number, b: number) => {
  const { snapshot } = view;
  const [ofA, ofB] = [coveredBy(view, a), coveredBy(view, b)];
  return [...ofA].flatMap(([areaClass, areasA]) => {
    const areasB = ofB.get(areaClass);
    if (areasB === undefined) return [];
    const areaA = areasA.find((area) => areasB.includes(area)) ?? areasA[0]!;
    const areaB = areasB.includes(areaA) ? areaA : areasB[0]!;
    const name = (node: number) => nameOf(snapshot, node);
    return [
      {
        part: 'ground' as const,
        text:
          areaA === areaB
            ? `Both cover ${name(areaA)}.`
            : `${name(a)} covers ${name(areaA)}, ${name(b)} covers ${name(areaB)}: the same base units.`,
        value: 1,
        nodes: references(snapshot, new Set([areaA, areaB])),
      },
    ];
  });
};

const themeReason = (view: View, a: number, b: number) => {
  const value = themeLikeness(view, a, b);
  if (value === null) return { part: 'theme' as const, text: 'The theme of one of them is not known.', nodes: [] };
  const text = value === 1 ? 'The same theme.' : value === 0 ? 'No theme in common.' : 'Some themes in common.';
  return { part: 'theme' as const, text, value, nodes: [] };
};

const explain = (view: View, { subjects }: Hit) => {
  const { snapshot } = view;
  const [a = 0, b = 0] = subjects;
  const type = typeOf(snapshot, a);
  const losers = losersOfMerge(view, subjects);
  return {
    title: `${inWords([a, b].map((node) => nameOf(snapshot, node)))} are two of one type on one area`,
    reasons: [
      { part: 'type' as const, text: `Each is of the type ${type}.`, value: 1, nodes: [] },
      ...areaReasons(view, a, b),
      themeReason(view, a, b),
    ],
    missing: [],
    params: { among: subjects.map((node) => idOf(snapshot, node)) },
    routes: [
      {
        kind: 'merge' as const,
        text:
          losers.length > 0
            ? `Merge the two, or share the area out between them: ${counted(losers.length, 'member')} would attend one meeting in place of two.`
            : 'Merge the two, or share the area out between them.',
        candidates: [],
      },
    ],
    losers,
  };
};

export const doubleCover: Rule = { id: 'double-cover', find, findAround, explain };
