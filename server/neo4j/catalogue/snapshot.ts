/** Statements that a snapshot is loaded with. */
import Type from 'typebox';
import { reading } from '../statement.ts';
import { Label, Maybe, Nothing, RelationType, Text, Texts } from './shapes.ts';

export const snapshotStatements = {
  snapshotNodes: reading(
    'snapshot/nodes',
    Nothing,
    Type.Object({
      element: Text,
      label: Label,
      id: Text,
      name: Text,
      aliases: Texts,
      type: Maybe(Text),
      since: Maybe(Text),
      until: Maybe(Text),
      named: Type.Boolean(),
      complete: Type.Boolean(),
      sources: Texts,
      membersKnown: Maybe(Text),
      tier: Maybe(Text),
      sector: Maybe(Text),
      statutory: Maybe(Type.Boolean()),
      meetingsPerYear: Maybe(Type.Number()),
      hoursPerMeeting: Maybe(Type.Number()),
      capacityHours: Maybe(Type.Number()),
      population: Maybe(Type.Number()),
      evaluation: Maybe(Text),
      partnershipType: Maybe(Text),
      anyOfAgencyTypes: Maybe(Texts),
      areaKind: Maybe(Text),
      requiredBy: Maybe(Text),
      typology: Maybe(Type.Array(Maybe(Text))),
    }),
  ),
  snapshotRelationships: reading(
    'snapshot/relationships',
    Nothing,
    Type.Object({
      type: RelationType,
      from: Text,
      to: Texts,
      since: Maybe(Text),
      until: Maybe(Text),
      role: Maybe(Text),
      importance: Maybe(Text),
      involvement: Maybe(Text),
      formal: Maybe(Type.Boolean()),
      lead: Maybe(Type.Boolean()),
      onBehalfOf: Maybe(Text),
      hoursPerYear: Maybe(Type.Number()),
      sources: Texts,
    }),
  ),
} as const;
