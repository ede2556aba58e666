import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { Finding } from './findings.ts';
import { loadOfOne } from './load-seats.ts';
import { NodeReference } from './node-reference.ts';
import { Edit } from './scenarios.ts';
import { scopeParameters } from './scope.ts';

const Range = Type.Object({ low: Type.Number(), high: Type.Number() });

export const Relief = Type.Object({
  kind: Type.Enum(['attend-for', 'merge', 'share-secretariat']),
  text: Type.String({ description: 'What would be done.' }),
  steps: Type.Array(Edit, { description: 'The same as a scenario.' }),
  own: Type.Object(Range.properties, { description: 'Hours a year that it takes off the one that is relieved.' }),
  all: Type.Object(Range.properties, { description: 'Hours a year that it saves all who take part, together.' }),
  seats: Type.Integer({ description: 'How many seats fewer there are.' }),
  secretariats: Type.Integer({ description: 'How many secretariats fewer there are.' }),
});
export type Relief = Static<typeof Relief>;

export const reliefs = endpoint({
  method: 'GET',
  path: '/api/reliefs',
  summary: 'What would relieve a load: who could attend for whom, and the changes on paper that save most hours',
  params: NoParams,
  query: Type.Object({ ...loadOfOne, ...scopeParameters }, { additionalProperties: false }),
  ok: Type.Object({
    revision: Type.Integer(),
    subject: NodeReference,
    routes: Finding.properties.routes,
    tried: Type.Integer({ description: 'How many changes were tried on paper.' }),
    items: Type.Array(Relief, { description: 'The three that save most.' }),
  }),
  large: true,
});
