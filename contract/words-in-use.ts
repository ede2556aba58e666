import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { scopeParameters } from './scope.ts';

const Words = (of: string) =>
  Type.Array(Type.Object({ word: Type.String(), count: Type.Integer({ minimum: 1 }) }), {
    description: `${of}, as written, the commonest first, then by word.`,
  });

export const WordsInUse = Type.Object({
  revision: Type.Integer(),
  partnershipTypes: Words('Types of partnerships'),
  agencyTypes: Words('Types of agencies'),
  areaKinds: Words('Kinds of areas'),
});
export type WordsInUse = Static<typeof WordsInUse>;

export const wordsInUse = endpoint({
  method: 'GET',
  path: '/api/words-in-use',
  summary: 'Which types of partnership and agency and which kinds of area there are, and how many of each',
  params: NoParams,
  query: Type.Object(scopeParameters, { additionalProperties: false }),
  ok: WordsInUse,
  large: true,
});
