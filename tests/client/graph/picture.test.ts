import { describe, expect, test } from 'vitest';
import { buildPicture, nodeRadius } from '../../../client/graph/picture.ts';
import { duplicatePair, sliceOf } from './small-slices.ts';

describe('a slice as a picture', () => {
  test('nodes are keyed by kind and id, so that one id may serve two kinds', () => {
    const picture = buildPicture(
      sliceOf(
        [
          { id: 'leeds', kind: 'Partnership', name: 'Leeds Initiative' },
          { id: 'leeds', kind: 'Agency', name: 'Leeds City Council' },
        ],
        [],
      ),
    );
    expect(picture.nodes()).toEqual(['Partnership:leeds', 'Agency:leeds']);
    expect(picture.getNodeAttribute('Agency:leeds', 'name')).toBe('Leeds City Council');
  });

  test('type, role, informality, named, synthetic and ended arrive at their node or line', () => {
    const picture = buildPicture(
      sliceOf(
        [
          { id: 'p-one', type: 'Learning Partnership', synthetic: true },
          { id: 'a-one', ended: true, named: false },
        ],
        [{ from: 'a-one', to: 'p-one', role: 'chair', informal: true }],
      ),
    );
    expect(picture.getNodeAttributes('Partnership:p-one')).toMatchObject({
      typeName: 'Learning Partnership',
      field: 'learning',
      named: true,
      synthetic: true,
      ended: false,
    });
    expect(picture.getNodeAttributes('Agency:a-one')).toMatchObject({
      typeName: null,
      field: 'other',
      named: false,
      ended: true,
    });
    const [edge] = picture.edges();
    expect(picture.getEdgeAttributes(edge)).toMatchObject({ relation: 'MEMBER_OF', role: 'chair', informal: true });
  });

  test('a chair is drawn as thick as a lead body, a plain member thin', () => {
    const links = [
      { from: 'a-one', to: 'p-one', role: 'chair' },
      { from: 'a-one', to: 'p-one', relation: 'LEADS' as const },
      { from: 'a-one', to: 'p-one', role: 'core' },
    ];
    const picture = buildPicture(sliceOf([{ id: 'p-one' }, { id: 'a-one' }], links));
    const [chair, lead, member] = picture.mapEdges((_, { style }) => style.width);
    expect(chair).toBe(lead);
    expect(member).toBeLessThan(chair!);
  });

  test.each(['ABSENT_FROM', 'NOT_LINKED_TO', 'ASSESSES'] as const)('%s is no line', (relation) => {
    const slice = sliceOf([{ id: 'a-one' }, { id: 'p-one' }], [{ from: 'a-one', to: 'p-one', relation }]);
    expect(buildPicture(slice).size).toBe(0);
  });

  test('an index that points at nothing leaves its node or line out, and throws nothing', () => {
    const slice = duplicatePair();
    const whole = buildPicture(slice);
    const broken = buildPicture({
      ...slice,
      nodes: {
        ...slice.nodes,
        ids: [...slice.nodes.ids, 'a-of-no-kind', 'a-of-no-type'],
        names: [...slice.nodes.names, 'of no kind', 'of no type'],
        kinds: [...slice.nodes.kinds, 99, slice.nodeKinds.indexOf('Agency')],
        types: [...slice.nodes.types, -1, 99],
      },
      links: {
        kinds: [...slice.links.kinds, 99, 0, 0],
        from: [...slice.links.from, 0, 999, -1],
        to: [...slice.links.to, 1, 0, 0],
        roles: [...slice.links.roles, -1, -1, -1],
        informal: [...slice.links.informal, 0, 0, 0],
      },
    });
    expect(broken.order).toBe(whole.order + 1);
    expect(broken.getNodeAttributes('Agency:a-of-no-type')).toMatchObject({ typeName: null, degree: 0 });
    expect(broken.size).toBe(whole.size);
  });

  test('kinds that are read in the inspector are not drawn', () => {
    expect(buildPicture(sliceOf([{ id: 'plan-one', kind: 'Plan' }], [])).order).toBe(0);
  });

  test('a mark grows with the square root of its connections, between a least and a largest size', () => {
    const [none, four, sixteen] = [nodeRadius(0), nodeRadius(4), nodeRadius(16)];
    expect(none).toBeGreaterThanOrEqual(4);
    expect(sixteen - none).toBeCloseTo(2 * (four - none));
    expect(nodeRadius(100_000)).toBe(16);
  });
});
