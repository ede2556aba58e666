/** What is taken over from the view before, and what is worked out anew, make the same answer as working out all of it. */
import { describe, expect, it } from 'vitest';
import { type HoursAssumptions, hoursAssumptions } from '#contract/hours';
import type { Edit } from '#contract/scenarios';
import { createRandom, type Random } from '../../../seed/generator/random.ts';
import { BadRequest } from '../../../server/analysis/bad-request.ts';
import { groupByKey, type NumberLists } from '../../../server/analysis/columns.ts';
import { hitsOf } from '../../../server/analysis/find-all.ts';
import { memberLoad } from '../../../server/analysis/load/member-load.ts';
import { revisionOf } from '../../../server/analysis/revision.ts';
import type { Hit } from '../../../server/analysis/rules/rule.ts';
import { defaultSettings, type Settings } from '../../../server/analysis/rules/settings.ts';
import { viewAfter } from '../../../server/analysis/scenario/after.ts';
import { changesOf, comparedRules } from '../../../server/analysis/scenario/changes.ts';
import { countsAround, sumOfCounts } from '../../../server/analysis/scenario/counts.ts';
import { carryOut } from '../../../server/analysis/scenario/edits.ts';
import { figuresOf } from '../../../server/analysis/scenario/figures.ts';
import { Paper } from '../../../server/analysis/scenario/paper.ts';
import { type Snapshot, typeIndex } from '../../../server/analysis/snapshot.ts';
import { makeView, type View } from '../../../server/analysis/view.ts';
import { randomNetwork } from '../../rules/random-network.ts';
import { scopeOf, snapshotOf } from '../../support/network-snapshot.ts';

/** A view that shares nothing with another of the same network, the whole that it may be a part of included. */
const madeAnew = ({ snapshot, scope }: View): View =>
  makeView(snapshot, { ...scope, relations: scope.relations.slice() });

const boards = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const agencies = ['a0', 'a1', 'a2', 'a3', 'a4'];
const areas = ['d0', 'd1', 'd2', 'w0', 'w1', 'w2'];

const randomEdit = (random: Random, number: number): Edit => {
  const board = () => random.pick(boards);
  const kinds: readonly (() => Edit)[] = [
    () => ({ kind: 'merge', partnerships: [...random.sample(boards, random.between(2, 3))] }),
    () => ({ kind: 'wind-up', partnership: board() }),
    () => ({
      kind: 'adopt-boundary',
      partnership: board(),
      boundaries: [...random.sample(areas, random.between(1, 2))],
    }),
    () => ({ kind: 'sub-group', partnership: board(), of: board() }),
    () => ({ kind: 'learning-arm', partnership: board(), of: board() }),
    () => ({ kind: 'link', from: board(), to: board(), formal: random.chance(0.5) }),
    () => ({
      kind: 'found',
      id: `n${number}`,
      type: 'LSP',
      boundaries: [...random.sample(areas, 1)],
      members: [...random.sample(agencies, 2)],
    }),
    () => ({ kind: 'add-member', partnership: board(), member: random.pick(agencies) }),
    () => ({ kind: 'drop-member', partnership: board(), member: random.pick(agencies) }),
    () => ({
      kind: 'attend-for',
      partnership: board(),
      member: random.pick(agencies),
      insteadOf: random.pick(agencies),
    }),
    () => ({ kind: 'share-secretariat', partnerships: [...random.sample(boards, 2)], host: random.pick(agencies) }),
  ];
  return random.pick(kinds)();
};

/** The first edits of a random list that a network allows. */
const allowedEdits = (view: View, random: Random): Edit[] => {
  const allowed: Edit[] = [];
  for (let number = 0; number < 12 && allowed.length < 4; number += 1) {
    const edit = randomEdit(random, number);
    try {
      carryOut(new Paper(view), [...allowed, edit]);
      allowed.push(edit);
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error;
    }
  }
  return allowed;
};

/** A view without the numbers that grounds happen to have. */
const withoutNumbers = ({ groundOf, grounds, groundClass, groundBook, ...rest }: View) => ({
  ...rest,
  ground: [...groundOf].map((ground) => [
    [...grounds.values.subarray(grounds.offsets[ground], grounds.offsets[ground + 1])],
    // Partnerships of one class, by their places.
    [...groundOf.keys()].filter((other) => groundClass[groundOf[other]!] === groundClass[ground]),
  ]),
});

/** Relationships by the nodes that they leave and reach. */
const listsOf = ({ nodes, relations, leaving, reaching }: Snapshot) => {
  const read = (lists: NumberLists) => [[...lists.offsets], [...lists.values]];
  return {
    told: [leaving, reaching].map(read),
    anew: [relations.from, relations.to].map((ends) => read(groupByKey(ends, nodes.length))),
  };
};

const isInOrder = ({ nodes, relations }: Snapshot): boolean => {
  for (let place = 1; place < relations.length; place += 1) {
    const order =
      relations.types[place - 1]! - relations.types[place]! ||
      relations.to[place - 1]! - relations.to[place]! ||
      relations.from[place - 1]! - relations.from[place]!;
    if (order > 0) return false;
  }
  return nodes.labels.every((label, place) => place === 0 || nodes.labels[place - 1]! <= label);
};

/** Small networks share few members: with these thresholds there is enough that is alike. */
const lenient: Settings = {
  ...defaultSettings,
  thresholds: { minJaccard: 0.3, minContainment: 0.6, minShared: 1 },
  overload: {
    ...defaultSettings.overload,
    minSpreads: 0.5,
    leastSpread: { boards: 0.1, seats: 0.1, meetings: 1, hours: 1 },
    leastSpreadShare: 0.1,
    minPeers: 3,
    minFewPeers: 2,
    timesNext: 1.1,
    minFaced: 1,
  },
  sectors: { ...defaultSettings.sectors, formTypes: [], minPeers: 1, minShare: 0.3 },
};

/** Figures of which sums depend on the order in which they are added. */
const unevenHours: HoursAssumptions = {
  ...hoursAssumptions,
  roleWeights: { chair: 2.1, lead: 1.7, observer: 0.3 },
  otherRoles: 1.1,
  extraHoursPerMeeting: 0.7,
};

const itself = (node: number) => node;

/** What a finding is, and whether it is certain; by where its nodes stand after. */
const inWords = (hits: readonly Hit[], place = itself): string[] =>
  hits
    .map(
      ({ subjects, identity = [], certainty }) =>
        `${subjects.map(place).join(' ')} / ${identity.map(place).join(' ')} ${certainty}`,
    )
    .sort();

const withStrength = (hits: readonly Hit[]): string[] =>
  hits.map((hit) => `${inWords([hit])} ${hit.score.toFixed(9)} ${hit.confidence.toFixed(9)}`);

/** What a finding is, whether it is certain or not. */
const names = (hits: readonly Hit[], place = itself): string[] =>
  inWords(hits, place).map((words) => words.slice(0, words.lastIndexOf(' ')));

const scopes = [{}, { at: '2001-05' }, { sources: ['doc'] }, { area: 'd0' }];

describe('a network changed on paper', () => {
  it('has the view that working all of it out gives, and its relationships in order', () => {
    let changed = 0;
    for (let seed = 0; seed < 150; seed += 1) {
      const random = createRandom(`paper ${seed}`);
      const snapshot = snapshotOf(randomNetwork(random));
      const scope = scopes[seed % scopes.length]!;
      const view = makeView(snapshot, scopeOf(snapshot, scope));
      const edits = allowedEdits(view, random);
      const paper = new Paper(view);
      carryOut(paper, edits);
      const after = viewAfter(paper);
      expect(isInOrder(after.view.snapshot), JSON.stringify(edits)).toBe(true);
      const lists = listsOf(after.view.snapshot);
      expect(lists.told, JSON.stringify(edits)).toEqual(lists.anew);
      const anew = madeAnew(after.view);
      expect(withoutNumbers(after.view), JSON.stringify(edits)).toEqual(withoutNumbers(anew));
      if (edits.length > 0) changed += 1;
    }
    expect(changed).toBeGreaterThan(100);
  });

  it('has the findings that asking every rule anew gives, those looked at again as strong, and the same figures', () => {
    const found = new Map<string, number>();
    const changed = new Map<string, number>();
    for (let seed = 0; seed < 160; seed += 1) {
      const random = createRandom(`findings ${seed}`);
      const snapshot = snapshotOf(randomNetwork(random));
      const view = makeView(snapshot, scopeOf(snapshot, scopes[seed % scopes.length]!));
      const settings = seed % 2 === 0 ? defaultSettings : lenient;
      const edits = allowedEdits(view, random);
      const paper = new Paper(view);
      carryOut(paper, edits);
      const after = viewAfter(paper);
      const anew = madeAnew(after.view);
      const changes = changesOf(paper, after, settings);
      for (const { rule, was, before, after: hits, gone, appeared } of changes) {
        const what = `${rule} in ${seed} after ${JSON.stringify(edits)}`;
        const wanted = hitsOf(anew, rule, settings);
        const lookedAt = new Set(before);
        const kept = inWords(
          was.filter((hit) => !lookedAt.has(hit)),
          after.place,
        );
        expect([...kept, ...inWords(hits)].sort(), what).toEqual(inWords(wanted));
        const strengths = new Set(withStrength(wanted));
        expect(
          withStrength(hits).filter((each) => !strengths.has(each)),
          what,
        ).toEqual([]);
        const [then, now] = [names(was, after.place), names(wanted)];
        expect(names(gone, after.place), what).toEqual(then.filter((each) => !now.includes(each)));
        expect(names(appeared), what).toEqual(now.filter((each) => !then.includes(each)));
        found.set(rule, (found.get(rule) ?? 0) + wanted.length);
        changed.set(rule, (changed.get(rule) ?? 0) + gone.length + appeared.length);
      }
      const foundAnew = changes.map(({ rule }) => hitsOf(anew, rule, settings));
      expect(figuresOf(after.view, countsAround(changes).after, settings)).toEqual(
        figuresOf(anew, sumOfCounts(foundAnew), settings),
      );
    }
    for (const rule of comparedRules) {
      expect(found.get(rule), rule).toBeGreaterThan(10);
      expect(changed.get(rule), rule).toBeGreaterThan(2);
    }
  }, 60_000);

  it('has the load that summing it all up gives, to the last bit', () => {
    let carried = 0;
    for (let seed = 0; seed < 150; seed += 1) {
      const random = createRandom(`load ${seed}`);
      const snapshot = snapshotOf(randomNetwork(random));
      const view = makeView(snapshot, scopeOf(snapshot, scopes[seed % scopes.length]!));
      const edits = allowedEdits(view, random);
      const paper = new Paper(view);
      carryOut(paper, edits);
      const after = viewAfter(paper).view;
      const anew = madeAnew(after);
      const load = memberLoad(after)(unevenHours);
      expect(load, `${seed} after ${JSON.stringify(edits)}`).toEqual(memberLoad(anew)(unevenHours));
      if (revisionOf(after) !== undefined && load.members.boards.some((boards) => boards > 1)) carried += 1;
    }
    expect(carried).toBeGreaterThan(30);
  });

  it('leaves the first view as it was', () => {
    const random = createRandom('untouched');
    const snapshot = snapshotOf(randomNetwork(random));
    const view = makeView(snapshot, scopeOf(snapshot));
    const before = structuredClone({ snapshot, view });
    for (let round = 0; round < 20; round += 1) {
      const paper = new Paper(view);
      carryOut(paper, allowedEdits(view, random));
      viewAfter(paper);
    }
    expect({ snapshot, view }).toEqual(before);
    expect(snapshot.typeStarts[typeIndex('MEMBER_OF') + 1]).toBeGreaterThan(0);
  });
});
