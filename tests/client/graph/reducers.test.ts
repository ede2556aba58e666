import { describe, expect, test } from 'vitest';
import { contrast, mix } from '../../../client/graph/colour.ts';
import { createEmphasis } from '../../../client/graph/emphasis.ts';
import { buildPicture } from '../../../client/graph/picture.ts';
import { createEdgeReducer, createNodeReducer, type Focus, type Looks } from '../../../client/graph/reducers.ts';
import { palette } from '../../../client/palette.ts';
import { alikePair, duplicatePair, duplication, sliceOf } from './small-slices.ts';

const picture = buildPicture(duplicatePair());
const emphasis = createEmphasis(picture, duplication());
const plain: Looks = {
  palette: palette.light,
  emphasis: null,
  selected: null,
  pointed: null,
  hiddenKinds: new Set(),
  lineCount: picture.size,
};
const emphasised: Looks = { ...plain, emphasis };
const focus = (key: string): Focus => ({ key, neighbours: new Set(picture.neighbors(key)) });
const other = palette.light.types.other;

const node = (looks: Looks, key: string) => createNodeReducer(looks)(key, picture.getNodeAttributes(key));
const edge = (looks: Looks, from: string, to: string) => {
  const key = picture.edges(from, to)[0]!;
  return createEdgeReducer(looks, (edgeKey) => picture.extremities(edgeKey))(key, picture.getEdgeAttributes(key));
};

const subject = 'Partnership:p-one';
const shared = 'Agency:a-both-1';
const own = 'Agency:a-one-only';
const bystander = 'Agency:a-bystander';

describe('a node', () => {
  test.each([
    ['has the hue of its field at rest', plain, subject, { color: palette.light.types.safety, zIndex: 0 }],
    [
      'keeps its hue as a subject, above all others',
      emphasised,
      subject,
      { color: palette.light.types.safety, zIndex: 3 },
    ],
    ['keeps its hue as a shared member', emphasised, shared, { color: other, zIndex: 2 }],
    ['of a common theme keeps its hue', emphasised, 'Theme:t-drugs', { color: palette.light.kinds.Theme }],
    ['keeps its hue at rest, whatever it is tied to', plain, bystander, { color: other }],
    [
      'under the pointer keeps its hue, though it had receded',
      { ...emphasised, pointed: focus(bystander) },
      bystander,
      { color: other },
    ],
    ['of a hidden kind is hidden', { ...plain, hiddenKinds: new Set(['Agency']) }, shared, { hidden: true }],
    ['of another kind stays', { ...plain, hiddenKinds: new Set(['Agency']) }, subject, { hidden: false }],
  ] as const)('%s', (_, looks, key, drawn) => {
    expect(node(looks, key)).toMatchObject(drawn);
  });

  test.each([
    ['off the stage recedes further than a member of one subject', [emphasised, own], [emphasised, bystander]],
    [
      'that the selected one is tied to recedes less',
      [{ ...emphasised, selected: focus(bystander) }, bystander],
      [emphasised, bystander],
    ],
  ] as const)('%s', (_, nearer, farther) => {
    const ink = ([looks, key]: readonly [Looks, string]) => contrast(node(looks, key).color!, palette.light.ground);
    expect(ink(nearer)).toBeGreaterThan(ink(farther));
  });

  test('recedes as far as what has receded already while the pointer is elsewhere, and not where it is tied to that', () => {
    const shownOf = (looks: Looks, key: string) => {
      const { color, recedes } = node(looks, key);
      return mix(color!, palette.light.ground, recedes);
    };
    const away = { ...plain, pointed: focus(own) };
    expect(contrast(shownOf(away, bystander), palette.light.ground)).toBeLessThan(1.6);
    expect(shownOf({ ...emphasised, pointed: focus(own) }, bystander)).toBe(node(emphasised, bystander).color);
    expect(shownOf(away, own)).toBe(other);
    expect(shownOf(away, subject)).toBe(palette.light.types.safety);
  });

  test('a subject is drawn larger than at rest, a shared member is not', () => {
    expect(node(emphasised, subject).size).toBeGreaterThan(node(plain, subject).size!);
    expect(node(emphasised, shared).size).toBe(node(plain, shared).size);
  });

  test('an ended one is grey and a synthetic one hollow, whatever its field', () => {
    const past = buildPicture(sliceOf([{ id: 'p-past', type: 'LSP', ended: true, synthetic: true }], []));
    const drawn = createNodeReducer(plain)('Partnership:p-past', past.getNodeAttributes('Partnership:p-past'));
    expect(drawn).toMatchObject({ color: palette.light.ended, hollow: true });
  });
});

describe('a line', () => {
  test.each([
    [
      'to a shared member stands out',
      emphasised,
      shared,
      subject,
      { hidden: false, color: palette.light.strongRelation },
    ],
    [
      'to a member of one subject stays, fainter',
      emphasised,
      own,
      subject,
      { hidden: false, color: palette.light.relation },
    ],
    [
      'of an observer that is no member is not drawn on the stage',
      emphasised,
      bystander,
      'Partnership:p-two',
      { hidden: true },
    ],
    [
      'of what the pointer is on appears',
      { ...emphasised, pointed: focus(bystander) },
      bystander,
      'Partnership:p-two',
      { hidden: false },
    ],
    [
      'that leads off the stage from what the pointer is on stays away',
      { ...emphasised, pointed: focus('Partnership:p-two') },
      bystander,
      'Partnership:p-two',
      { hidden: true },
    ],
    [
      'of what is selected appears',
      { ...emphasised, selected: focus(bystander) },
      bystander,
      'Partnership:p-two',
      { hidden: false },
    ],
    [
      'at rest has the stroke of its relation',
      plain,
      shared,
      subject,
      { hidden: false, color: palette.light.relation },
    ],
    ['to a theme is faint', plain, subject, 'Theme:t-drugs', { color: palette.light.faintRelation, arrow: false }],
  ] as const)('%s', (_, looks, from, to, drawn) => {
    expect(edge(looks, from, to)).toMatchObject(drawn);
  });

  test('recedes while the pointer is elsewhere, save from what the pointer is on', () => {
    const away = { ...plain, pointed: focus(own) };
    expect(edge(away, bystander, 'Partnership:p-two').recedes).toBeGreaterThan(0.5);
    expect(edge(away, own, subject)).toMatchObject({ recedes: 0, color: palette.light.strongRelation });
  });

  test('is fainter in a picture of thousands of lines', () => {
    expect(edge({ ...plain, lineCount: 5_000 }, shared, subject).color).not.toBe(palette.light.relation);
  });

  test('is fainter on a stage with hundreds of shared members, so that the band beneath is seen', () => {
    const colourWith = (members: number) => {
      const [slice, finding] = alikePair(members);
      const crowded = buildPicture(slice);
      const looks = { ...plain, emphasis: createEmphasis(crowded, finding) };
      const key = crowded.edges()[0]!;
      return createEdgeReducer(looks, (each) => crowded.extremities(each))(key, crowded.getEdgeAttributes(key)).color!;
    };
    const ink = (members: number) => contrast(colourWith(members), palette.light.ground);
    expect(ink(12)).toBe(contrast(palette.light.strongRelation, palette.light.ground));
    expect(ink(200)).toBeLessThan(ink(12) / 2);
  });

  test.each([
    ['PART_OF', { arrow: true, type: 'bowed' }],
    ['LINKED_TO', { arrow: false, type: 'bowed' }],
    ['MEMBER_OF', { arrow: false, type: 'straight' }],
  ] as const)('%s between partnerships is drawn as %o', (relation, drawn) => {
    const pair = buildPicture(
      sliceOf([{ id: 'p-a' }, { id: 'p-b' }], [{ from: 'p-a', to: 'p-b', relation, informal: true }]),
    );
    const [key] = pair.edges() as [string];
    const reduce = createEdgeReducer(plain, (edgeKey) => pair.extremities(edgeKey));
    expect(reduce(key, pair.getEdgeAttributes(key))).toMatchObject({ ...drawn, dotted: true });
  });
});
