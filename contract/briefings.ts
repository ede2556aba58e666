import type { Static } from 'typebox';
import * as Type from 'typebox';
import { CompositionRow } from './composition.ts';
import { TypeCover } from './coverage.ts';
import { endpoint } from './endpoint.ts';
import { Finding, FindingCounts } from './findings.ts';
import { GivenId } from './given-text.ts';
import { LoadItem } from './load.ts';
import { NodeReference } from './node-reference.ts';
import { PartialDate, wordList } from './scope.ts';

const Count = Type.Integer();

const FoundPart = Type.Object({
  total: Type.Integer({ description: 'As /api/findings counts them in this area.' }),
  certain: Count,
  listed: Type.Array(Finding),
});

export const Briefing = Type.Object({
  revision: Type.Integer(),
  area: Type.Object({
    ...NodeReference.properties,
    areaKind: Type.Union([Type.String(), Type.Null()]),
    complete: Type.Boolean({ description: 'Whether its base units are known to be all.' }),
    synthetic: Type.Boolean(),
    within: Type.Array(NodeReference),
  }),
  map: Type.Union(
    [
      Type.Object({ kind: Type.String(), within: NodeReference }, { description: 'Areas of a kind within another.' }),
      Type.Null(),
    ],
    { description: 'The area among its neighbours, else its parts; null where there are neither.' },
  ),
  baseUnits: Type.Object({
    total: Count,
    listed: Type.Array(
      Type.Object({
        ...NodeReference.properties,
        partnerships: Type.Integer({ description: 'That cover it, of those in this area.' }),
      }),
    ),
  }),
  open: Type.Object({ ...FoundPart.properties, counts: FindingCounts }, { description: 'The first by weight.' }),
  actions: Type.Object(FoundPart.properties, { description: 'Findings that were accepted: what is to be done.' }),
  dismissed: Count,
  load: Type.Object({
    area: Type.Union([LoadItem, Type.Null()], {
      description: 'As /api/load?of=area&by=hours tells it; null: no partnership.',
    }),
    agencies: Type.Array(LoadItem, { description: 'The heaviest by hours, of the partnerships in the area alone.' }),
    partnerships: Type.Integer(),
    seats: Type.Integer(),
    evidence: Type.Object(
      { area: Finding.properties.evidence, agencies: Finding.properties.evidence },
      { description: 'Of the area, in all that is in scope; of every agency in the area.' },
    ),
  }),
  coverage: Type.Array(TypeCover),
  composition: Type.Array(
    Type.Object({
      type: Type.String(),
      partnerships: Count,
      known: Count,
      complete: Count,
      rows: Type.Array(CompositionRow, { description: 'By sector.' }),
    }),
    { description: 'Of the types with most partnerships of which members are known.' },
  ),
  names: Type.Array(NodeReference, {
    description: 'Of the partnerships that coverage names, and of the sources of findings.',
  }),
  data: Type.Object({
    at: Type.Union([Type.String(), Type.Null()], { description: 'The date that the figures hold at; null: any.' }),
    lastImportAt: Type.Union([Type.String(), Type.Null()]),
    hoursKnown: Type.Number({ minimum: 0, maximum: 1, description: 'Share of the seats whose hours are recorded.' }),
    membersKnown: Type.Object(
      { all: Count, some: Count, none: Count, notSaid: Count },
      { description: 'Partnerships.' },
    ),
    sources: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), kind: Type.String(), partnerships: Count }),
      { description: 'What the partnerships here are known from, the most first.' },
    ),
  }),
});
export type Briefing = Static<typeof Briefing>;

export const briefings = endpoint({
  method: 'GET',
  path: '/api/briefings/:boundaryId',
  summary: 'One area’s briefing: what is found there, its load, coverage and composition, and how much of it is known',
  params: Type.Object({ boundaryId: GivenId }, { additionalProperties: false }),
  query: Type.Object(
    { at: Type.Optional(PartialDate), sources: wordList('Source ids or kinds: document, synthetic, …') },
    { additionalProperties: false },
  ),
  ok: Briefing,
  large: true,
});
