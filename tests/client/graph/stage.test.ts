import { describe, expect, test } from 'vitest';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { createEmphasis } from '../../../client/graph/emphasis.ts';
import { buildPicture } from '../../../client/graph/picture.ts';
import { setStage } from '../../../client/graph/stage.ts';
import { type LinkGhost, type MemberGhost, middleOfBow, type Stage } from '../../../client/graph/stage-parts.ts';
import {
  alikeGroup,
  alikePair,
  duplicatePair,
  duplication,
  groupDuplication,
  missingLink,
  missingMember,
  star,
} from './small-slices.ts';

const stageOf = (slice: GraphSlice, finding: Finding): Stage => {
  const picture = buildPicture(slice);
  return setStage(createEmphasis(picture, finding)!, (key) => picture.getNodeAttribute(key, 'size'));
};
const place = (stage: Stage, key: string) => stage.places.get(key)!;

const closest = ({ places }: Stage): number => {
  const all = [...places.values()];
  const distances = all.flatMap((one, index) =>
    all.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  return Math.min(...distances);
};

describe('two duplicates on the stage', () => {
  const stage = stageOf(duplicatePair(), duplication());

  test('stand side by side, shared members in a column between them, their own outside', () => {
    const [left, right] = [place(stage, 'Partnership:p-one'), place(stage, 'Partnership:p-two')];
    expect(left.y).toBe(right.y);
    for (const n of [1, 2, 3, 4]) expect(place(stage, `Agency:a-both-${n}`).x).toBe((left.x + right.x) / 2);
    expect(place(stage, 'Agency:a-one-only').x).toBeLessThan(left.x);
    expect(place(stage, 'Agency:a-two-only').x).toBeGreaterThan(right.x);
  });

  test('leave what is neither subject, member nor common off the stage', () => {
    expect(stage.places.has('Agency:a-bystander')).toBe(false);
  });

  test('are joined by one band as wide as the share they have in common, which holds the shared members', () => {
    const [band] = stage.bands;
    const half = duplication();
    const narrower = stageOf(duplicatePair(), {
      ...half,
      reasons: half.reasons.map((reason) => (reason.part === 'members' ? { ...reason, value: 1 / 3 } : reason)),
    });
    expect(stage.bands).toHaveLength(1);
    expect(band!.width).toBeCloseTo(2 * narrower.bands[0]!.width);
    for (const n of [1, 2, 3, 4]) expect(Math.abs(place(stage, `Agency:a-both-${n}`).y)).toBeLessThan(band!.width / 2);
    expect(stage.caption?.overlap).toMatchObject({ shared: 4, of: 6 });
  });

  test.each([3, 12, 60, 200])('do not overlap with %i members shared', (count) => {
    expect(closest(stageOf(...alikePair(count)))).toBeGreaterThan(2 * 10);
  });
});

describe('a group of duplicates on the stage', () => {
  const stage = stageOf(alikeGroup(4), groupDuplication(4));

  test('stands around what it shares, with a band from each', () => {
    expect(stage.bands).toHaveLength(4);
    const distances = [1, 2, 3, 4].map((n) =>
      Math.hypot(place(stage, `Partnership:p-${n}`).x, place(stage, `Partnership:p-${n}`).y),
    );
    const nearest = Math.min(...distances);
    for (const n of [1, 2, 3]) {
      const { x, y } = place(stage, `Agency:a-both-${n}`);
      expect(Math.hypot(x, y)).toBeLessThan(nearest);
    }
    expect(stage.caption?.overlap).toMatchObject({ shared: 3, subjects: 4 });
  });

  test.each([3, 7, 40])('of %i does not overlap', (count) => {
    expect(closest(stageOf(alikeGroup(count), groupDuplication(count)))).toBeGreaterThan(2 * 10);
  });
});

describe('a missing member', () => {
  const stage = stageOf(star(9), missingMember());
  const ghost = stage.ghosts[0] as MemberGhost;

  test('is a ghost with a name, tied to the partnership it is missing from', () => {
    expect(stage.ghosts).toHaveLength(1);
    expect(ghost).toMatchObject({
      kind: 'member',
      name: 'careers service',
      certain: true,
      from: place(stage, 'Partnership:p-hub'),
    });
    expect(stage.bands).toHaveLength(0);
  });

  test('stands at a free angle: no member within twice the space between members', () => {
    const angle = Math.atan2(ghost.at.y, ghost.at.x);
    const members = [...stage.places].filter(([key]) => key.startsWith('Agency:'));
    for (const [, { x, y }] of members) {
      const apart = Math.abs(((Math.atan2(y, x) - angle + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
      expect(apart).toBeGreaterThan(Math.PI / 6);
    }
  });

  test('is not certain where the finding rests on something not recorded', () => {
    expect(stageOf(star(), missingMember('to-check')).ghosts[0]).toMatchObject({ certain: false });
  });

  test.each([0, 1, 18, 60, 150])('leaves %i members without overlap', (members) => {
    const crowded = stageOf(star(members), missingMember());
    expect(crowded.places.size).toBe(members + 1);
    if (members > 0) expect(closest(crowded)).toBeGreaterThan(2 * 10);
    const at = (crowded.ghosts[0] as MemberGhost).at;
    for (const { x, y } of crowded.places.values()) expect(Math.hypot(x - at.x, y - at.y)).toBeGreaterThan(30);
  });

  test('two missing from one partnership stand apart', () => {
    const finding = missingMember();
    const both = {
      ...finding,
      missing: [...finding.missing, { kind: 'member' as const, at: 'p-hub', name: 'schools' }],
    };
    const [one, other] = stageOf(star(), both).ghosts as readonly [MemberGhost, MemberGhost];
    expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThan(80);
  });

  test('from a partnership that is no subject is not drawn', () => {
    const finding = missingMember();
    const elsewhere = { ...finding, missing: [{ kind: 'member' as const, at: 'p-elsewhere', name: 'schools' }] };
    expect(stageOf(star(), elsewhere).ghosts).toHaveLength(0);
  });
});

describe('a missing link', () => {
  const stage = stageOf(duplicatePair(), missingLink());
  const ghost = stage.ghosts[0] as LinkGhost;

  test('is a bow between the two, its ring clear of everything that stands between them', () => {
    expect(ghost).toMatchObject({
      kind: 'link',
      from: place(stage, 'Partnership:p-one'),
      to: place(stage, 'Partnership:p-two'),
    });
    const ring = middleOfBow(ghost);
    expect(ring.x).toBeCloseTo((ghost.from.x + ghost.to.x) / 2);
    for (const { x, y } of stage.places.values()) expect(Math.hypot(x - ring.x, y - ring.y)).toBeGreaterThan(40);
  });

  test('has no band: two that lack a link are no duplicates', () => {
    expect(stage.bands).toHaveLength(0);
    expect(stage.caption).toBeNull();
  });
});

test('the same finding gives the same stage, whatever order the slice comes in', () => {
  const slice = duplicatePair();
  const order = slice.links.kinds.map((_, index) => index).reverse();
  const reversed = {
    ...slice,
    links: {
      kinds: order.map((index) => slice.links.kinds[index]!),
      from: order.map((index) => slice.links.from[index]!),
      to: order.map((index) => slice.links.to[index]!),
      roles: order.map((index) => slice.links.roles[index]!),
      informal: order.map((index) => slice.links.informal[index]!),
    },
  };
  const sorted = (stage: Stage) => [...stage.places].sort(([one], [other]) => (one < other ? -1 : 1));
  expect(sorted(stageOf(reversed, { ...duplication(), reasons: [] }))).toEqual(
    sorted(stageOf(slice, { ...duplication(), reasons: [] })),
  );
});
