import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { Finding } from './findings.ts';
import { maxIdLength } from './identity.ts';
import { NodeReference } from './node-reference.ts';
import { PublishedFigure } from './published.ts';
import { limitParameter, scopeParameters } from './scope.ts';

const OrNull = Type.Union([Type.String(), Type.Null()]);

/** What the remit of January 1999 asks of one partnership: its boundary, its objectives, its lead partner (004:119). */
export const ReturnItem = Type.Object({
  id: Type.String(),
  name: Type.String(),
  synthetic: Type.Boolean(),
  boundaries: Type.Array(NodeReference),
  purpose: OrNull,
  themes: Type.Array(NodeReference),
  targets: Type.Array(NodeReference, { description: 'What it pursues.' }),
  leads: Type.Array(NodeReference),
  hosts: Type.Array(NodeReference),
  members: Type.Integer({ description: 'As far as they are recorded.' }),
  membersKnown: OrNull,
  stage: OrNull,
  evaluation: OrNull,
  sources: Type.Array(Type.Object({ id: Type.String(), locator: Type.String() })),
});
export type ReturnItem = Static<typeof ReturnItem>;

const AreaOf = Type.Object({ ...NodeReference.properties, partnerships: Type.Array(NodeReference) });

export const partnershipReturn = endpoint({
  method: 'GET',
  path: '/api/return',
  summary:
    'Boundary, objectives and lead partner of each partnership of a type, with gaps and overlaps of their boundaries',
  params: NoParams,
  query: Type.Object(
    {
      type: Type.String({ minLength: 1, maxLength: maxIdLength, description: 'A type of partnership.' }),
      areaKind: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: maxIdLength,
          description: 'Areas in which gaps are told; left out: of kinds that are required to have one, else none.',
        }),
      ),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    type: Type.String(),
    total: Type.Integer(),
    items: Type.Array(ReturnItem),
    areaKinds: Type.Array(Type.String(), { description: 'The kinds of area of which gaps are told.' }),
    areas: Type.Integer({ description: 'How many areas of these kinds there are.' }),
    none: Type.Array(NodeReference, { description: 'Areas that none is recorded to cover, in full or in part.' }),
    part: Type.Array(AreaOf, { description: 'Areas of which some cover a part, and none the whole.' }),
    overlaps: Type.Array(
      Type.Object({
        a: NodeReference,
        b: NodeReference,
        shared: Type.Integer(),
        onlyA: Type.Integer(),
        onlyB: Type.Integer(),
      }),
      { description: 'Two of them that were alive together and whose grounds share base units.' },
    ),
    noBoundary: Type.Integer({ description: 'How many have no boundary recorded.' }),
    published: Type.Array(PublishedFigure),
    evidence: Finding.properties.evidence,
    truncated: Type.Boolean(),
  }),
  large: true,
});
