import { describe, expect, test } from 'vitest';
import { ellipseAround, recede } from '../../../client/graph/clear-stage.ts';
import type { Places } from '../../../client/graph/layout-input.ts';
import { buildPicture } from '../../../client/graph/picture.ts';
import { setScenery } from '../../../client/graph/scenery.ts';
import type { MemberGhost } from '../../../client/graph/stage-parts.ts';
import { duplicatePair, duplication, findingOf, missingMember, reference, star } from './small-slices.ts';

const picture = buildPicture(duplicatePair());
const laidOut: Places = new Map(
  picture.nodes().map((key, index) => [key, { x: 300 + index * 12, y: -200 + (index % 3) * 30 }]),
);

describe('the scenery', () => {
  test('without a finding is the layout as it is', () => {
    const scenery = setScenery(picture, laidOut, null);
    expect(scenery.places).toBe(laidOut);
    expect(scenery.inView).toHaveLength(picture.order);
    expect([scenery.emphasis, scenery.caption, scenery.bands.length, scenery.ghosts.length]).toEqual([
      null,
      null,
      0,
      0,
    ]);
  });

  test('of a finding about what is not in the picture is the layout as it is', () => {
    const elsewhere = findingOf({
      kind: 'duplication',
      rule: 'similar-partnerships',
      subjects: [reference('p-elsewhere')],
    });
    expect(setScenery(picture, laidOut, elsewhere).places).toBe(laidOut);
  });

  test('sets the stage where its subjects were, and bands and ghosts begin at their subjects', () => {
    const { places, bands } = setScenery(picture, laidOut, duplication());
    const [one, two] = [places.get('Partnership:p-one')!, places.get('Partnership:p-two')!];
    expect((one.x + two.x) / 2).toBeCloseTo(306);
    expect(bands[0]).toMatchObject({ from: one, to: two });

    const hub = buildPicture(star());
    const spread: Places = new Map(hub.nodes().map((key, index) => [key, { x: index * 50, y: 90 }]));
    const scenery = setScenery(hub, spread, missingMember());
    expect((scenery.ghosts[0] as MemberGhost).from).toEqual(scenery.places.get('Partnership:p-hub'));
  });

  test('moves what is not on the stage out of its way, and loses nobody', () => {
    const { places, inView } = setScenery(picture, laidOut, duplication());
    expect(places.size).toBe(picture.order);
    const middle = (part: 'x' | 'y') =>
      (places.get('Partnership:p-one')![part] + places.get('Partnership:p-two')![part]) / 2;
    const bystander = places.get('Agency:a-bystander')!;
    const highest = Math.max(...inView.map(({ y }) => Math.abs(y - middle('y'))));
    const widest = Math.max(...inView.map(({ x }) => Math.abs(x - middle('x'))));
    const outside = Math.abs(bystander.x - middle('x')) > widest || Math.abs(bystander.y - middle('y')) > highest;
    expect(outside).toBe(true);
  });
});

describe('receding', () => {
  const ellipse = ellipseAround(
    [
      { x: 100, y: 0 },
      { x: 0, y: 50 },
    ],
    { x: 10, y: 20 },
    0,
  );

  test('keeps the direction, leaves the ellipse, and hardly moves what is far away', () => {
    const near = recede({ x: 12, y: 20 }, ellipse);
    expect(near.y).toBeCloseTo(20);
    expect(near.x).toBeGreaterThanOrEqual(10 + ellipse.x);
    const far = recede({ x: 10_010, y: 20 }, ellipse);
    expect(far.x - 10_010).toBeLessThan(1);
  });

  test('has a place also for what stands in the very middle', () => {
    expect(recede({ x: 10, y: 20 }, ellipse)).toEqual({ x: 10 + ellipse.x, y: 20 });
  });
});
