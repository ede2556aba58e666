import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLabels, type LabelCandidate, type Side, touches } from '../../../client/graph/choose-labels.ts';

const view = { width: 800, height: 500 };
const candidate = (key: string, parts: Partial<LabelCandidate> = {}): LabelCandidate => ({
  key,
  x: 400,
  y: 250,
  radius: 6,
  forms: [{ width: 80, height: 16 }],
  importance: 1,
  sides: ['right', 'left', 'below', 'above'],
  insists: 'no',
  ...parts,
});
const choose = (candidates: readonly LabelCandidate[], atMost = 10) =>
  chooseLabels({ candidates, taken: [], marks: [], view, atMost });

describe('names in the picture', () => {
  test('the more important one gets the place, the other the next side', () => {
    const placed = choose([candidate('less'), candidate('more', { importance: 2 })]);
    expect(placed.map(({ key, side }) => [key, side])).toEqual([
      ['more', 'right'],
      ['less', 'left'],
    ]);
  });

  test('equally important ones are taken by key, so that the choice is the same at every frame', () => {
    const names = ['c', 'a', 'b'].map((key) => candidate(key, { sides: ['right'] }));
    expect(choose(names).map(({ key }) => key)).toEqual(['a']);
  });

  test('a name that fits on no side is left out', () => {
    expect(choose([candidate('wide', { forms: [{ width: 900, height: 16 }] })])).toEqual([]);
  });

  test.each([
    ['right', 706, 250],
    ['left', 94, 250],
    ['above', 400, 30],
    ['below', 400, 470],
  ] as const)('no name leaves the view: %s is not taken at the edge', (side, x, y) => {
    expect(choose([candidate('edge', { x, y, sides: [side] })])).toEqual([]);
  });

  test('a name flush with its mark begins or ends at the mark’s edge', () => {
    const box = (side: Side) => choose([candidate('one', { sides: [side] })])[0]!.box;
    expect(box('above-right').left).toBe(394);
    expect(box('above-left').left + box('above-left').width).toBe(406);
    expect(box('below-left').top).toBeGreaterThan(250);
  });

  test('nothing is written over words that are there, over marks only what insists', () => {
    const everywhere = [{ left: 0, top: 0, width: 800, height: 500 }];
    const written = (
      insists: LabelCandidate['insists'],
      where: { readonly taken: typeof everywhere; readonly marks: typeof everywhere },
    ) => chooseLabels({ candidates: [candidate('one', { insists })], ...where, view, atMost: 10 }).length;
    expect(written('over-marks', { taken: everywhere, marks: [] })).toBe(0);
    expect(written('no', { taken: [], marks: everywhere })).toBe(0);
    expect(written('over-marks', { taken: [], marks: everywhere })).toBe(1);
  });

  test('a name that insists still takes the side that covers no mark', () => {
    const marks = [{ left: 406, top: 240, width: 50, height: 20 }];
    const [placed] = chooseLabels({
      candidates: [candidate('one', { insists: 'over-marks' })],
      taken: [],
      marks,
      view,
      atMost: 10,
    });
    expect(placed?.side).toBe('left');
  });

  test('a name that must be written is moved into the view where it has no place beside its mark', () => {
    const atEdge = { x: 795, y: 495, sides: ['right'], insists: 'anywhere' } as const;
    const [placed] = choose([candidate('one', atEdge)]);
    expect(placed!.box.left + placed!.box.width).toBeLessThanOrEqual(view.width);
    expect(placed!.box.top + placed!.box.height).toBeLessThanOrEqual(view.height);
    expect(choose([candidate('one', { ...atEdge, insists: 'over-marks' })])).toEqual([]);
  });

  test('where it does not fit as it is, it takes the next of its forms', () => {
    const forms = [
      { width: 900, height: 16 },
      { width: 120, height: 32 },
    ];
    expect(choose([candidate('one', { forms })])[0]).toMatchObject({ form: 1, side: 'right' });
  });

  test('it takes the side that the fewest lines run through', () => {
    const across = [
      [
        { x: 400, y: 250 },
        { x: 700, y: 250 },
      ],
      [
        { x: 450, y: 0 },
        { x: 450, y: 500 },
      ],
      [
        { x: 400, y: 250 },
        { x: 400, y: 500 },
      ],
    ] as const;
    const side = (lines: typeof across | readonly []) =>
      chooseLabels({ candidates: [candidate('one')], taken: [], marks: [], lines, view, atMost: 1 })[0]!.side;
    expect(side([])).toBe('right');
    expect(side(across)).toBe('left');
  });

  test('of more than fit the limit, the most important are placed', () => {
    const column = Array.from({ length: 20 }, (_, index) =>
      candidate(`n${index}`, { y: 20 + index * 24, importance: index }),
    );
    expect(choose(column, 10).map(({ key }) => key)).toEqual(
      [19, 18, 17, 16, 15, 14, 13, 12, 11, 10].map((n) => `n${n}`),
    );
  });

  test('at most so many are placed, and no two touch, whatever the picture', () => {
    const candidates = fc.array(
      fc.record({
        x: fc.integer({ min: -20, max: 820 }),
        y: fc.integer({ min: -20, max: 520 }),
        width: fc.integer({ min: 10, max: 220 }),
        importance: fc.integer({ min: 0, max: 50 }),
      }),
      { maxLength: 60, size: 'max' },
    );
    fc.assert(
      fc.property(candidates, (all) => {
        const placed = choose(
          all.map(({ width, ...parts }, index) => candidate(`n${index}`, { ...parts, forms: [{ width, height: 16 }] })),
        );
        expect(placed.length).toBeLessThanOrEqual(10);
        placed.forEach((one, index) => {
          for (const other of placed.slice(index + 1)) expect(touches(one.box, other.box)).toBe(false);
        });
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
