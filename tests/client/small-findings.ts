import type { NodeDetails } from '#contract/details';
import type { Finding } from '#contract/findings';
import type { NodeReference } from '#contract/node-reference';

export const partnership = (id: string, name = `Partnership ${id}`): NodeReference => ({
  kind: 'Partnership',
  id,
  name,
});
export const agency = (id: string, name = `Agency ${id}`): NodeReference => ({ kind: 'Agency', id, name });
export const person = (id: string, name = `Person ${id}`): NodeReference => ({ kind: 'Person', id, name });

/** A finding with nothing said but what a test gives. */
export const finding = (given: Partial<Finding> = {}): Finding => ({
  id: 'f',
  kind: 'duplication',
  rule: 'similar-partnerships',
  title: 'A and B look like one',
  score: 0.5,
  confidence: 0.5,
  certainty: 'certain',
  synthetic: false,
  subjects: [partnership('a'), partnership('b')],
  reasons: [],
  missing: [],
  evidence: { query: 'RETURN 1', params: {} },
  routes: [],
  losers: [],
  sources: [],
  status: 'open',
  ...given,
});

/** Everything known of a partnership, when that is only who sits on it. */
export const boardOf = (
  id: string,
  seats: readonly (readonly [member: NodeReference, properties?: Readonly<Record<string, unknown>>])[],
): NodeDetails => ({
  revision: 1,
  ...partnership(id),
  synthetic: false,
  properties: {},
  citations: [],
  relations: seats.map(([other, properties = {}]) => ({
    type: 'MEMBER_OF',
    direction: 'in',
    other,
    properties,
    citations: [],
  })),
  cypher: { query: 'RETURN 1', params: {} },
});
