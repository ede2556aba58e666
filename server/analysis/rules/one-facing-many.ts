/** Which partnerships stand alone before many of another type: one Learning Partnership before nine district LSPs. */
import { addToList } from '../../add-to-list.ts';
import { byUnit } from '../by-unit.ts';
import { listAt } from '../columns.ts';
import { onceFor } from '../once-for.ts';
import { kinship } from '../pairs.ts';
import { idOf, labelOf, nameOf, noWord, relationsOf, wordOf, wordPlace } from '../snapshot.ts';
import { aliveTogether, groundUnits, isViewed, meet, sharedOf, type View } from '../view.ts';
import { counted, type Hit, inWords, type Rule, references } from './rule.ts';
import type { Settings } from './settings.ts';
import { absenceConfidence, confidenceFactors } from './weights.ts';

/** Whom a partnership faces, by their place, and whether that is recorded as a link. */
type Faced = Map<number, boolean>;

const facingTypes = ['LINKED_TO', 'LEARNING_ARM_OF'] as const;
const mostCandidates = 3;

/** Whether two partnerships can face one another: of two types, alive together, neither part nor successor of the other. */
const apartIn = (view: View) => {
  const { types } = view.snapshot.nodes;
  const areKin = kinship(view);
  return (a: number, b: number): boolean =>
    types[a] !== noWord && types[b] !== noWord && types[a] !== types[b] && aliveTogether(view, a, b) && !areKin(a, b);
};

const byLink = (view: View, face: (one: number, other: number, linked: boolean) => void): void => {
  const { snapshot, scope } = view;
  const isSeen = (node: number) => labelOf(snapshot, node) === 'Partnership' && isViewed(scope, node);
  const areApart = apartIn(view);
  for (const type of facingTypes) {
    for (const place of relationsOf(snapshot, type)) {
      const from = snapshot.relations.from[place]!;
      const to = snapshot.relations.to[place]!;
      if (scope.relations[place] === 0 || !isSeen(from) || !isSeen(to) || !areApart(from, to)) continue;
      face(from, to, true);
      // An arm faces what it serves; to have many arms is no load.
      if (type === 'LINKED_TO') face(to, from, true);
    }
  }
};

/** Partnerships of a type whose ground is known. */
const ofType = (view: View, type: string): readonly number[] => {
  const wanted = wordPlace(view.snapshot, type);
  return view.partnerships.filter(
    (each) => view.snapshot.nodes.types[each] === wanted && groundUnits(view, each).length > 0,
  );
};

/** Who is the only one of its type on the whole ground of another that lies within its own. */
const byGround = (
  view: View,
  { one, many }: { readonly one: string; readonly many: string },
  face: (one: number, other: number, linked: boolean) => void,
): void => {
  const areApart = apartIn(view);
  const onesOn = byUnit(ofType(view, one).map((each) => [each, groundUnits(view, each)] as const));
  for (const other of ofType(view, many)) {
    const units = groundUnits(view, other);
    const there = [...onesOn(units)].filter((each) => each !== other && aliveTogether(view, each, other));
    const [only = -1] = there;
    if (there.length !== 1 || !areApart(only, other)) continue;
    if (sharedOf(units, groundUnits(view, only)).length === units.length) face(only, other, false);
  }
};

const facedIn = onceFor((view: View) =>
  onceFor(({ overload }: Settings): ReadonlyMap<number, Faced> => {
    const faced = new Map<number, Faced>();
    const face = (one: number, other: number, linked: boolean) => {
      const own = faced.get(one) ?? new Map<number, boolean>();
      own.set(other, linked || own.get(other) === true);
      faced.set(one, own);
    };
    byLink(view, face);
    for (const pair of overload.facing) byGround(view, pair, face);
    return faced;
  }),
);

/** Whether the ground of one faced is smaller, as far as both are known. */
const isNarrower = (view: View, one: number, other: number): boolean => {
  const [own, others] = [groundUnits(view, one).length, groundUnits(view, other).length];
  return own === 0 || others === 0 || others < own;
};

interface Facing {
  readonly type: number;
  /** Ascending. */
  readonly faced: readonly number[];
  readonly linked: readonly number[];
}

/** The types of which a partnership faces too many, with all whom it faces of them, in the order of the words. */
export const facingOf = (view: View, one: number, settings: Settings): Facing[] => {
  const { types } = view.snapshot.nodes;
  const byType = new Map<number, number[]>();
  const faced: Faced = facedIn(view)(settings).get(one) ?? new Map();
  for (const other of [...faced.keys()].sort((a, b) => a - b)) {
    const type = types[other]!;
    addToList(byType, type, other);
  }
  const { minFaced } = settings.overload;
  const isEnough = (others: readonly number[]) =>
    others.filter((other) => isNarrower(view, one, other)).length >= minFaced;
  return [...byType]
    .filter(([, others]) => isEnough(others))
    .map(([type, others]) => ({ type, faced: others, linked: others.filter((other) => faced.get(other) === true) }))
    .sort((a, b) => a.type - b.type);
};

/** It is certain where links alone make it too many; else it rests on no other of its type being recorded there. */
export const isFacingCertain = (view: View, one: number, { linked }: Facing, { overload }: Settings): boolean =>
  linked.filter((other) => isNarrower(view, one, other)).length >= overload.minFaced;

const find = (view: View, settings: Settings): Hit[] => {
  const { uncertain } = view;
  return [...facedIn(view)(settings).keys()]
    .sort((a, b) => a - b)
    .flatMap((one) => {
      const facing = facingOf(view, one, settings);
      if (facing.length === 0) return [];
      const certain = facing.some((each) => isFacingCertain(view, one, each, settings));
      const most = Math.max(...facing.map(({ faced }) => faced.length));
      const perhaps = [one, ...facing.flatMap(({ faced }) => faced)].some((node) => uncertain[node] === 1);
      return [
        {
          kind: 'overload' as const,
          score: Math.min(1, most / (2 * settings.overload.minFaced)),
          confidence:
            (certain ? absenceConfidence.stated : absenceConfidence.notKnown) *
            (perhaps ? confidenceFactors.datesPartial : 1),
          certainty: certain ? ('certain' as const) : ('to-check' as const),
          subjects: [one],
        },
      ];
    });
};

/** Named agencies on the one that sit on several of those it faces: they could carry word between them. */
const goBetweens = (view: View, one: number, faced: readonly number[]): number[] => {
  const { snapshot, members } = view;
  const seatsOf = (agency: number) => faced.filter((other) => listAt(members, other).includes(agency)).length;
  return [...listAt(members, one)]
    .filter((member) => labelOf(snapshot, member) === 'Agency' && snapshot.nodes.named[member] === 1)
    .map((agency) => ({ agency, seats: seatsOf(agency) }))
    .filter(({ seats }) => seats > 0)
    .sort((a, b) => b.seats - a.seats || a.agency - b.agency)
    .slice(0, mostCandidates)
    .map(({ agency }) => agency);
};

const explain = (view: View, { subjects: [one = 0], certainty }: Hit, settings: Settings) => {
  const { snapshot } = view;
  const facing = facingOf(view, one, settings);
  const faced = facing.flatMap(({ faced: others }) => others);
  const betweens = goBetweens(view, one, faced);
  const kinds = facing.map(({ type, faced: others }) => `${others.length} of type ${wordOf(snapshot, type)}`);
  const own = groundUnits(view, one);
  const within = faced.filter((other) => meet(own, groundUnits(view, other)));
  return {
    title:
      certainty === 'certain'
        ? `${nameOf(snapshot, one)} alone faces ${inWords(kinds)}`
        : `${nameOf(snapshot, one)} is the only ${wordOf(snapshot, snapshot.nodes.types[one]!)} recorded where there are ${inWords(kinds)}`,
    reasons: [
      ...facing.map(({ type, faced: others, linked }) => ({
        part: 'links' as const,
        text: `It faces ${counted(others.length, 'partnership')} of type ${wordOf(snapshot, type)}; ${linked.length} of them by a recorded link.`,
        nodes: references(snapshot, others),
      })),
      {
        part: 'ground' as const,
        text:
          within.length > 0
            ? `${within.length} of them lie on its ground of ${counted(own.length, 'base unit')}.`
            : 'Its ground, or theirs, is not known.',
        nodes: references(snapshot, within),
      },
      ...(certainty === 'certain'
        ? []
        : [
            {
              part: 'silence' as const,
              text: `No other ${wordOf(snapshot, snapshot.nodes.types[one]!)} is recorded on their ground, and not enough links are: check whether it faces them all.`,
              nodes: [],
            },
          ]),
    ],
    missing: [],
    params: {
      overload: settings.overload,
      among: [idOf(snapshot, one)],
    },
    routes: [
      ...(betweens.length > 0
        ? [
            {
              kind: 'attend-for' as const,
              text: `Agree who attends for whom: ${inWords(betweens.map((agency) => nameOf(snapshot, agency)))} sit on it and on some of them already.`,
              candidates: references(snapshot, betweens),
            },
          ]
        : []),
      {
        kind: 'sub-group' as const,
        text: 'Set up local groups of it, each facing one or a few of them.',
        candidates: [],
      },
      { kind: 'share' as const, text: 'Share one theme group among those it faces.', candidates: [] },
    ],
    losers: [],
  };
};

export const oneFacingMany: Rule = { id: 'one-facing-many', find, explain };
