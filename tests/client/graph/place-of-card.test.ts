import { describe, expect, test } from 'vitest';
import { placeOfCard } from '../../../client/canvas/place-of-card.ts';

const view = { width: 600, height: 400 };
const reach = 20;

describe('the card of what the pointer is on', () => {
  test.each([
    ['right of it, where there is room', { x: 100, y: 200 }, { width: 200, height: 50 }],
    ['left of it at the right edge', { x: 550, y: 200 }, { width: 200, height: 50 }],
    ['under it where neither side has room', { x: 300, y: 200 }, { width: 400, height: 50 }],
    ['over it at the lower edge', { x: 300, y: 380 }, { width: 400, height: 50 }],
  ])('stands %s', (_, mark, card) => {
    const { left, top } = placeOfCard({ ...mark, reach }, card, view);
    const covers =
      left < mark.x + reach &&
      left + card.width > mark.x - reach &&
      top < mark.y + reach &&
      top + card.height > mark.y - reach;
    expect(covers).toBe(false);
    expect(left).toBeGreaterThanOrEqual(4);
    expect(top).toBeGreaterThanOrEqual(4);
    expect(left + card.width).toBeLessThanOrEqual(596);
    expect(top + card.height).toBeLessThanOrEqual(396);
  });
});
