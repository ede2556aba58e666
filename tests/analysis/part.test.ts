import { describe, expect, it } from 'vitest';
import { partOf } from '../../server/analysis/part.ts';
import { resolveScope, type ScopeRequest } from '../../server/analysis/scope.ts';
import { type Network, network } from '../support/network.ts';
import { snapshotOf } from '../support/network-snapshot.ts';

/** The ids of the nodes that are kept, and the relationships as `x MEMBER_OF p` with their role and sources. */
const keptOf = ({ nodes, relations }: Network, request: ScopeRequest) => {
  const snapshot = snapshotOf({ nodes, relations });
  const part = partOf(snapshot, resolveScope(snapshot, request, ['synthetic']));
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    nodes: nodes.filter(({ label, id }) => part.keepsNode(label, id)).map(({ id }) => id),
    relations: relations
      .filter((each) =>
        part.keepsRelation({ ...each, fromLabel: labels.get(each.from)!, toLabel: labels.get(each.to)! }),
      )
      .map(({ type, from, to, properties }) => [from, type, to, properties['role']].filter(Boolean).join(' ')),
    cutOpen: nodes.filter(({ label, id }) => part.isCutOpen(label, id)).map(({ id }) => id),
  };
};

describe('the part of a graph that a scope shows', () => {
  it('is the whole where nothing is asked for', () => {
    const all = network({ MEMBER_OF: 'x y > p q', COVERS: 'p > here' });
    expect(keptOf(all, {})).toEqual({
      nodes: all.nodes.map(({ id }) => id),
      relations: ['x MEMBER_OF p', 'x MEMBER_OF q', 'y MEMBER_OF p', 'y MEMBER_OF q', 'p COVERS here'],
      cutOpen: [],
    });
  });

  it('is what lives at the date', () => {
    const dated = network(
      { MEMBER_OF: [['x > p', { since: '2003' }], 'y > p', 'y > q'] },
      { q: { ended: '2001' }, y: { started: '1999' } },
    );
    expect(keptOf(dated, { at: '2002' })).toMatchObject({
      nodes: ['p', 'x', 'y', 'doc', 'reg'],
      relations: ['y MEMBER_OF p'],
    });
  });

  it('is what is of the area, with who sits there', () => {
    const placed = network(
      { COVERS: ['p > here', 'q > there'], MEMBER_OF: ['x > p', 'y > q', 'z > p q'], WITHIN: 'here there > county' },
      { county: { complete: true } },
    );
    expect(keptOf(placed, { area: 'here' })).toMatchObject({
      nodes: ['here', 'p', 'county', 'x', 'z', 'doc', 'reg'],
      relations: ['p COVERS here', 'x MEMBER_OF p', 'z MEMBER_OF p', 'here WITHIN county'],
    });
  });

  it('tells two seats on one board apart by their dates and sources', () => {
    const twice = network({
      MEMBER_OF: [
        ['x > p', { role: 'chair', until: '2000' }],
        ['x > p', { role: 'member', since: '2001' }],
        ['x > p', { role: 'observer', since: '2001', sources: ['reg'] }],
      ],
    });
    expect(keptOf(twice, { at: '2001-06' }).relations).toEqual(['x MEMBER_OF p member', 'x MEMBER_OF p observer']);
    expect(keptOf(twice, { sources: ['doc'] }).relations).toEqual(['x MEMBER_OF p chair', 'x MEMBER_OF p member']);
  });

  it('keeps whom a seat is held for, and every source that is cited', () => {
    const cited = network(
      { MEMBER_OF: [['someone > p', { onBehalfOf: 'council', sources: ['doc', 'reg'] }], 'other > q'] },
      {
        someone: { label: 'Person' },
        council: { label: 'Agency', sources: ['syn'], locators: ['1'] },
        other: { sources: ['syn'] },
      },
    );
    expect(keptOf(cited, { sources: ['doc'] })).toMatchObject({
      nodes: ['someone', 'council', 'p', 'q', 'doc', 'reg', 'syn'],
      relations: ['someone MEMBER_OF p'],
    });
  });

  it('says of which partnerships and areas it left out members or parts that there are at the date', () => {
    const known = network({
      MEMBER_OF: [['x > p', { sources: ['reg'] }], 'x > q', ['y > q', { until: '1999' }]],
      WITHIN: 'here there > county',
      COVERS: 'p q > here',
    });
    expect(keptOf(known, { sources: ['doc'] }).cutOpen).toEqual(['p']);
    expect(keptOf(known, { at: '2001' }).cutOpen).toEqual([]);
    expect(keptOf(known, { area: 'here' }).cutOpen).toEqual(['county']);
  });
});
