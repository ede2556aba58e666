import type { Static } from 'typebox';
import * as Type from 'typebox';
import { AreaPair, coterminosity } from './coterminosity.ts';
import { endpoint, NoParams } from './endpoint.ts';
import { Named } from './named.ts';

/** How two areas would lie to each other, were a few units moved. */
export const mends = ['coterminous', 'within', 'contains', 'apart'] as const;
export type Mend = (typeof mends)[number];

/** How many units of a misfit are named at most, and partnerships of a unit or an area. */
export const mostNamed = 50;

const Partnerships = Type.Object({
  total: Type.Integer(),
  first: Type.Array(Named, { description: `At most ${mostNamed}.` }),
});

export const Misfit = Type.Object({
  ...AreaPair.properties,
  a: Type.Object(
    { ...Named.properties, partnerships: Partnerships },
    { description: 'Partnerships cover it by name.' },
  ),
  b: Type.Object({ ...Named.properties, partnerships: Partnerships }),
  astray: Type.Number({ description: 'Units in one of the two alone ÷ units in either.' }),
  near: Type.Boolean({ description: 'Whether it is a near miss.' }),
  mend: Type.Enum([...mends], {
    description: 'a would be … b, or apart from it, without the units in question: of these ways the one with fewest.',
  }),
  units: Type.Integer({ description: 'Units in question.' }),
  firstUnits: Type.Array(
    Type.Object({
      ...Named.properties,
      in: Type.Enum(['a', 'b', 'both']),
      partnerships: Partnerships,
    }),
    { description: `At most ${mostNamed}, each with the partnerships on its ground.` },
  ),
});
export type Misfit = Static<typeof Misfit>;

export const misfits = endpoint({
  method: 'GET',
  path: '/api/misfits',
  summary: 'Areas of two kinds that lie across each other or nearly match, and the units that are in question',
  params: NoParams,
  query: coterminosity.query,
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    nearMisses: Type.Integer({ description: 'How many of them are near misses.' }),
    misfits: Type.Array(Misfit, { description: 'By rising share astray, then by ids: near misses first.' }),
    truncated: Type.Boolean(),
  }),
  large: true,
});
