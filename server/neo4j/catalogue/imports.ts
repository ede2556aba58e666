/** Statements that imports and taking back run. */
import Type from 'typebox';
import { reading, writing } from '../statement.ts';
import { Count, Elements, Label, Maybe, Nothing, Properties, RelationType, Text, Texts } from './shapes.ts';

const PropertiesByElement = Type.Record(Type.String(), Properties);

export const importsStatements = {
  readNodeNames: reading(
    'imports/read-node-names',
    Nothing,
    Type.Object({ label: Label, id: Text, name: Text, element: Text }),
  ),
  readNodeProperties: reading(
    'imports/read-node-properties',
    Elements,
    Type.Object({ element: Text, properties: Properties }),
  ),
  readRelationships: reading(
    'imports/read-relationships',
    Elements,
    Type.Object({ element: Text, type: RelationType, from: Text, to: Text, properties: Properties }),
  ),
  createNodes: writing(
    'imports/create-nodes',
    Type.Object({ rows: Type.Array(Type.Object({ label: Label, properties: Properties })) }),
    Type.Object({ label: Label, id: Text, element: Text }),
  ),
  updateNodes: writing(
    'imports/update-nodes',
    Type.Object({ elements: Texts, properties: PropertiesByElement }),
    Type.Object({ updated: Count }),
  ),
  deleteNodes: writing('imports/delete-nodes', Elements, Type.Object({ deleted: Count })),
  createRelationships: writing(
    'imports/create-relationships',
    Type.Object({
      rows: Type.Array(Type.Object({ type: RelationType, from: Text, to: Text, properties: Properties })),
    }),
    Type.Object({ created: Count }),
  ),
  updateRelationships: writing(
    'imports/update-relationships',
    Type.Object({ elements: Texts, properties: PropertiesByElement }),
    Type.Object({ updated: Count }),
  ),
  deleteRelationships: writing('imports/delete-relationships', Elements, Type.Object({ deleted: Count })),
  recordImport: writing('imports/record-import', Type.Object({ import: Properties }), Type.Object({ id: Text })),
  recordUndo: writing('imports/record-undo', Type.Object({ import: Text, parts: Texts }), Type.Object({ kept: Count })),
  readAnyNode: reading('imports/read-any-node', Nothing, Type.Object({ id: Text })),
  deleteSome: writing('imports/delete-some', Type.Object({ most: Count }), Type.Object({ deleted: Count })),
  readUndo: reading('imports/read-undo', Type.Object({ import: Text }), Type.Object({ text: Text })),
  readHistory: reading(
    'imports/read-history',
    Nothing,
    Type.Object({
      id: Text,
      revision: Count,
      name: Text,
      files: Texts,
      at: Text,
      by: Text,
      added: Text,
      updated: Text,
      removed: Text,
      rolledBackAt: Maybe(Text),
      cutShortAt: Maybe(Text),
      canRollBack: Type.Boolean(),
    }),
  ),
  readJoined: reading(
    'imports/read-joined',
    Elements,
    Type.Object({ element: Text, relation: Text, type: RelationType, other: Text }),
  ),
  readCiting: reading(
    'imports/read-citing',
    Type.Object({ sources: Texts }),
    Type.Object({ source: Text, label: Text, id: Text }),
  ),
  markRolledBack: writing(
    'imports/mark-rolled-back',
    Type.Object({ import: Text, at: Text }),
    Type.Object({ id: Text }),
  ),
} as const;
