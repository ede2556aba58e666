/** Statements of exports and backups. */
import Type from 'typebox';
import { reading, writing } from '../statement.ts';
import { Count, Label, Nothing, Properties, RelationType, Text, Texts } from './shapes.ts';

export const exportsStatements = {
  exportedNodes: reading('exports/nodes', Nothing, Type.Object({ label: Label, id: Text, properties: Properties })),
  exportedRelationships: reading(
    'exports/relationships',
    Nothing,
    Type.Object({
      type: RelationType,
      fromLabel: Label,
      from: Text,
      toLabel: Label,
      to: Text,
      properties: Properties,
    }),
  ),
  nodesWithRelationships: reading(
    'exports/nodes-with-relationships',
    Type.Object({ leaving: Type.Array(RelationType), arriving: Type.Array(RelationType) }),
    Type.Object({
      label: Label,
      id: Text,
      properties: Properties,
      joined: Type.Array(
        Type.Object({
          type: RelationType,
          direction: Type.Enum(['out', 'in']),
          label: Label,
          id: Text,
          properties: Properties,
        }),
      ),
    }),
  ),
  sharedIds: reading('exports/shared-ids', Nothing, Type.Object({ id: Text, labels: Type.Array(Label) })),
  sourceKinds: reading('exports/source-kinds', Nothing, Type.Object({ id: Text, kind: Text })),
  backupNodes: reading(
    'backup/nodes',
    Nothing,
    Type.Object({ element: Text, labels: Texts, properties: Properties, floats: Texts, strange: Texts }),
  ),
  backupRelationships: reading(
    'backup/relationships',
    Nothing,
    Type.Object({ type: Text, from: Text, to: Text, properties: Properties, floats: Texts, strange: Texts }),
  ),
  restoreNodes: writing(
    'backup/create-nodes',
    Type.Object({
      rows: Type.Array(Type.Object({ element: Text, labels: Texts, properties: Properties, floats: Texts })),
    }),
    Type.Object({ before: Text, element: Text }),
  ),
  restoreRelationships: writing(
    'backup/create-relationships',
    Type.Object({
      rows: Type.Array(Type.Object({ type: Text, from: Text, to: Text, properties: Properties, floats: Texts })),
    }),
    Type.Object({ created: Count }),
  ),
  deleteAnyNodes: writing('backup/delete-nodes', Type.Object({ most: Count }), Type.Object({ deleted: Count })),
  readSize: reading('backup/size', Nothing, Type.Object({ size: Count })),
  beginRestore: writing('backup/begin-restore', Nothing, Type.Object({ restoring: Type.Boolean() })),
  endRestore: writing(
    'backup/end-restore',
    Type.Object({ revision: Count, seeded: Type.Boolean() }),
    Type.Object({ revision: Count }),
  ),
} as const;
