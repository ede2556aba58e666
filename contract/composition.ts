import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { PublishedFigure } from './published.ts';
import { PartialDate, scopeParameters } from './scope.ts';

const CompositionOf = Type.Object({
  at: Type.Union([Type.String(), Type.Null()]),
  partnerships: Type.Integer(),
  known: Type.Integer({ description: 'Partnerships of which an agency is known to be a member.' }),
  complete: Type.Integer({ description: 'Partnerships whose list of members is marked complete.' }),
});

const Share = Type.Object({
  having: Type.Integer({ description: 'Partnerships with such a member.' }),
  share: Type.Union([Type.Number(), Type.Null()], { description: 'having ÷ known; null where none is known.' }),
});

export const CompositionRow = Type.Object({
  of: Type.Enum(['sector', 'type']),
  name: Type.String({ description: 'A sector, or a type of agency.' }),
  ...Share.properties,
  previous: Type.Union([Share, Type.Null()]),
  change: Type.Union([Type.Number(), Type.Null()], { description: 'share less the previous share.' }),
});
export type CompositionRow = Static<typeof CompositionRow>;

export const composition = endpoint({
  method: 'GET',
  path: '/api/composition',
  summary: 'What share of the partnerships of a type has members of each sector and type of agency',
  params: NoParams,
  query: Type.Object(
    {
      type: Type.String({ minLength: 1, maxLength: maxIdLength, description: 'A type of partnership.' }),
      compare: Type.Optional(PartialDate),
      ...scopeParameters,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    type: Type.String(),
    now: CompositionOf,
    previous: Type.Union([CompositionOf, Type.Null()]),
    rows: Type.Array(CompositionRow, { description: 'Sectors, then types, each by falling share, then name.' }),
    published: Type.Array(PublishedFigure, { description: 'Published shares of partnerships of this type.' }),
  }),
  large: true,
});
