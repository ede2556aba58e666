/** Partnerships with their typology, and plans with their cycles. */
import { describe, expect, it } from 'vitest';
import { answerPartnerships } from '../../server/analysis/answer-partnerships.ts';
import { answerPlans } from '../../server/analysis/answer-plans.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { network } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const on = network(
  {
    MEMBER_OF: ['x y > p', ['z > p', { role: 'observer' }], 'x > q'],
    COVERS: ['p > here', 'q > there'],
    OPERATES_IN: ['x > here'],
    OWNS: ['p > vision', 'q > charter', 'x > charter'],
    ADDRESSES: ['p > skills', 'vision > skills'],
  },
  {
    p: { type: 'LSP', statutory: false, formality: 'own identity', stage: 'forming', membersKnown: 'all' },
    q: { type: 'CDRP', ended: '2001' },
    vision: { label: 'Plan', started: '1999-04' },
    charter: { label: 'Plan' },
    skills: { label: 'Theme' },
  },
);

const partnerships = (type: string | null, scope: ScopeRequest = {}, limit = 100) =>
  answerPartnerships(viewOf(on, scope), { type, limit });

describe('the list of partnerships', () => {
  it('has of each what tells its type apart, as it is written, and null for what is not known', () => {
    expect(partnerships('LSP').partnerships).toEqual([
      {
        id: 'p',
        name: 'the p',
        synthetic: false,
        type: 'LSP',
        statutory: false,
        typology: {
          formality: 'own identity',
          scope: null,
          lifespan: null,
          role: null,
          scale: null,
          stage: 'forming',
        },
        themes: [{ kind: 'Theme', id: 'skills', name: 'the skills' }],
        areas: [{ kind: 'Boundary', id: 'here', name: 'the here' }],
        members: 2,
        membersKnown: 'all',
      },
    ]);
  });

  it('is of what is in scope, and says what it leaves out', () => {
    expect(partnerships(null, { at: '2003' })).toMatchObject({ total: 1, truncated: false });
    expect(partnerships(null, { area: 'there' }).partnerships.map(({ id }) => id)).toEqual(['q']);
    expect(partnerships(null, {}, 1)).toMatchObject({ total: 2, truncated: true, partnerships: [{ id: 'p' }] });
  });
});

describe('the list of plans', () => {
  const cycles = [
    { id: 'charter', started: null, ended: null, review: 'every spring' },
    { id: 'gone', started: null, ended: null, review: null },
    { id: 'vision', started: '1999-04', ended: null, review: null },
  ];
  const plans = (scope: ScopeRequest = {}) => answerPlans(viewOf(on, scope), { cycles, limit: 100 }).plans;

  it('has their dates as they are written, whose they are and what they are about, the undated last', () => {
    expect(plans().map(({ id, started, review }) => [id, started, review])).toEqual([
      ['vision', '1999-04', null],
      ['charter', null, 'every spring'],
    ]);
    const [vision, charter] = plans();
    expect(vision?.owners.map(({ id }) => id)).toEqual(['p']);
    expect(vision?.themes.map(({ id }) => id)).toEqual(['skills']);
    expect(charter?.owners.map(({ id }) => id)).toEqual(['q', 'x']);
  });

  it('names no owner that is not in force, and is of an area where an owner works there', () => {
    expect(
      plans({ at: '2003' })
        .find(({ id }) => id === 'charter')
        ?.owners.map(({ id }) => id),
    ).toEqual(['x']);
    expect(plans({ area: 'there' }).map(({ id }) => id)).toEqual(['charter']);
  });
});
