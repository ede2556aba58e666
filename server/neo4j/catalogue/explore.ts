/** Statements of search and of what is known of one thing. */
import Type from 'typebox';
import { PublishedFigure } from '#contract/published';
import { reading } from '../statement.ts';
import { Count, Label, Maybe, Nothing, Properties, RelationType, Text, Texts } from './shapes.ts';

const Cited = { sources: Texts, locators: Texts, citedAs: Texts };

export const exploreStatements = {
  readStandards: reading(
    'standards/read',
    Nothing,
    Type.Object({ label: Label, id: Text, properties: Properties, synthetic: Type.Boolean() }),
  ),
  search: reading(
    'explore/search',
    Type.Object({ query: Text, kinds: Maybe(Type.Array(Label)) }),
    Type.Object({ label: Label, ids: Texts, scores: Type.Array(Type.Number()) }),
  ),
  nodeDetails: reading(
    'details/node',
    Type.Object({ label: Label, id: Text }),
    Type.Object({ properties: Properties }),
  ),
  nodeRelations: reading(
    'details/relations',
    Type.Object({ label: Label, id: Text, at: Maybe(Text), sources: Maybe(Texts) }),
    Type.Object({
      type: RelationType,
      direction: Type.Enum(['out', 'in']),
      label: Label,
      id: Text,
      name: Text,
      properties: Properties,
    }),
  ),
  publishedShares: reading('details/published-shares', Type.Object({ type: Text }), PublishedFigure),
  planCycles: reading(
    'details/plan-cycles',
    Nothing,
    Type.Object({ id: Text, started: Maybe(Text), ended: Maybe(Text), review: Maybe(Text) }),
  ),
  successions: reading(
    'details/successions',
    Type.Object({ ids: Texts }),
    Type.Object({ from: Text, to: Text, kind: Maybe(Text), since: Maybe(Text), fromEnded: Maybe(Text), ...Cited }),
  ),
  beginnings: reading(
    'details/beginnings',
    Type.Object({ ids: Texts }),
    Type.Object({
      id: Text,
      started: Maybe(Text),
      ended: Maybe(Text),
      stage: Maybe(Text),
      evaluation: Maybe(Text),
      ...Cited,
    }),
  ),
  outlinedAreas: reading('details/outlined-areas', Nothing, Type.Object({ id: Text, characters: Count })),
  outlines: reading('details/outlines', Type.Object({ ids: Texts }), Type.Object({ id: Text, geometry: Text })),
  returnTexts: reading(
    'details/return-texts',
    Type.Object({ type: Text }),
    Type.Object({ id: Text, purpose: Maybe(Text), sources: Texts, locators: Texts }),
  ),
  publishedFigures: reading('details/published-figures', Type.Object({ tables: Texts }), PublishedFigure),
  publishedTables: reading('details/published-tables', Type.Object({ name: Text }), PublishedFigure),
  sourceNames: reading(
    'details/sources',
    Type.Object({ ids: Texts }),
    Type.Object({ id: Text, name: Text, kind: Text }),
  ),
  schemaCounts: reading('explore/schema-counts', Nothing, Type.Object({ label: Label, count: Count })),
  schemaNodes: reading(
    'explore/schema-nodes',
    Nothing,
    Type.Object({ label: Label, property: Text, count: Count, example: Type.Unknown() }),
  ),
  schemaRelationships: reading(
    'explore/schema-relationships',
    Nothing,
    Type.Object({ type: RelationType, property: Text, count: Count, example: Type.Unknown() }),
  ),
  schemaJoins: reading(
    'explore/schema-joins',
    Nothing,
    Type.Object({ from: Label, type: RelationType, to: Label, count: Count }),
  ),
} as const;
