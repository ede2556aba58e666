import { describe, expect, it } from 'vitest';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { findNode } from '../../server/analysis/snapshot.ts';
import { answerTimeline } from '../../server/analysis/timeline.ts';
import { network } from '../support/network.ts';
import { snapshotOf, viewOf } from '../support/network-snapshot.ts';

const on = network(
  {
    MEMBER_OF: [
      ['x > p', { since: '1999-12-31', until: '2001-02' }],
      ['y > p', { since: '2000' }],
      'x > q',
      ['z > q', { until: '2001' }],
    ],
    COVERS: ['p > here', 'q > there'],
  },
  { p: { started: '1998' }, q: { ended: '2001-06-30' } },
);
const timelineOf = (ids: readonly string[] | null, scope: ScopeRequest = {}) => {
  const snapshot = snapshotOf(on);
  return answerTimeline(viewOf(on, scope), {
    partnerships: ids?.map((id) => findNode(snapshot, 'Partnership', id)) ?? null,
  });
};
const none = { partnerships: 0, seats: 0 };

describe('the time line', () => {
  it('counts in each year what began and what ended, a date known in part in its year', () => {
    expect(timelineOf(null).years).toEqual([
      { year: 1998, began: { partnerships: 1, seats: 0 }, ended: none },
      { year: 1999, began: { partnerships: 0, seats: 1 }, ended: none },
      { year: 2000, began: { partnerships: 0, seats: 1 }, ended: none },
      { year: 2001, began: none, ended: { partnerships: 1, seats: 2 } },
    ]);
  });

  it('says of how much no date is recorded', () => {
    expect(timelineOf(null).undated).toEqual({ partnerships: 0, seats: 1 });
  });

  it('is of some partnerships only where they are asked for, or of an area', () => {
    const ofQ = [{ year: 2001, began: none, ended: { partnerships: 1, seats: 1 } }];
    expect(timelineOf(['q']).years).toEqual(ofQ);
    expect(timelineOf(null, { area: 'there' }).years).toEqual(ofQ);
  });
});
