/** Whether what was decided of a finding still holds, and until when. */
import { describe, expect, it } from 'vitest';
import { hitsOf } from '../../server/analysis/find-all.ts';
import { fingerprintsIn } from '../../server/analysis/finding-facts.ts';
import { findingId } from '../../server/analysis/finding-id.ts';
import { defaultSettings } from '../../server/analysis/rules/settings.ts';
import type { ScopePlaces } from '../../server/analysis/scope.ts';
import { type Decided, standings } from '../../server/analysis/standing.ts';
import type { View } from '../../server/analysis/view.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const rule = 'similar-partnerships';
const everywhere: ScopePlaces = { at: null, sources: null, area: null };
const alike: RelationLines = { MEMBER_OF: ['x y z > a b', 'v > a'], COVERS: 'a b > here' };

const idIn = (view: View): string => findingId(view.snapshot, rule, hitsOf(view, rule, defaultSettings)[0]!);
const fingerprintIn = (view: View): string =>
  fingerprintsIn(view, new Set([idIn(view)]), defaultSettings).get(idIn(view))!.fingerprint;

/** As it was decided of the finding of the first network; what it comes to in the second. */
const standing = (
  lines: RelationLines,
  {
    said = {},
    today = '2026-01-01',
    until,
    scope = everywhere,
    here = everywhere,
    at,
  }: {
    said?: NodeLines;
    today?: string;
    until?: string;
    scope?: ScopePlaces | null;
    here?: ScopePlaces;
    at?: string;
  } = {},
) => {
  const then = viewOf(network(alike));
  const decided: Decided = {
    id: idIn(then),
    rule,
    decision: { status: 'accepted', at: '2026-01-01T00:00:00.000Z', ...(until === undefined ? {} : { until }) },
    fingerprint: fingerprintIn(then),
    scope,
  };
  const view = viewOf(network(lines, said), at === undefined ? {} : { at });
  const all = { all: [decided], settings: defaultSettings, today, scope: here };
  const { status, decision } = standings(view, all)(rule, hitsOf(view, rule, defaultSettings)[0]!);
  return [status, decision?.reopened];
};

describe('what was accepted', () => {
  it('is accepted while its facts are the same, whatever else comes to be recorded', () => {
    expect(standing(alike)).toEqual(['accepted', undefined]);
    const more = { ...alike, MEMBER_OF: ['x y z > a b', 'v > a', 'q r > elsewhere'], LEADS: 'x > a' };
    expect(standing(more)).toEqual(['accepted', undefined]);
  });

  it('is open again where a member comes or goes', () => {
    expect(standing({ ...alike, MEMBER_OF: ['x y z w > a b', 'v > a'] })).toEqual(['open', 'facts']);
    expect(standing({ ...alike, MEMBER_OF: 'x y z > a b' })).toEqual(['open', 'facts']);
  });

  it('is open again where ground is recorded that was not', () => {
    expect(standing({ ...alike, COVERS: ['a b > here', 'b > there'] })).toEqual(['open', 'facts']);
  });

  it('is accepted through the day that was given, and open the day after', () => {
    expect(standing(alike, { until: '2026-03-01', today: '2026-03-01' })).toEqual(['accepted', undefined]);
    expect(standing(alike, { until: '2026-03-01', today: '2026-03-02' })).toEqual(['open', 'date']);
  });

  it('is held against the facts of its own scope, whatever scope is looked at', () => {
    const dated: RelationLines = { ...alike, MEMBER_OF: ['x y z > a b', ['v > a', { until: '2000' }]] };
    const here = { at: '2003-01-01', sources: null, area: null };
    expect(standing(dated, { at: '2003-01-01', here })).toEqual(['accepted', undefined]);
    expect(standing(dated, { at: '2003-01-01', here, scope: here })).toEqual(['open', 'facts']);
  });

  it('is open again where the graph has no such scope any more', () => {
    expect(standing(alike, { scope: null })).toEqual(['open', 'facts']);
  });
});

it('a finding of which nothing was decided is open', () => {
  const view = viewOf(network(alike));
  const nothing = { all: [], settings: defaultSettings, today: '2026-01-01', scope: everywhere };
  expect(standings(view, nothing)(rule, hitsOf(view, rule, defaultSettings)[0]!)).toEqual({ status: 'open' });
});
