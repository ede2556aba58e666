import {
  camelCase,
  type NodeTable,
  type NodeTableName,
  nodeTables,
  type RelationTableName,
  type TableName,
} from '#contract/bundle';
import {
  nodeModel,
  type PropertyKind,
  type RelationshipType,
  relationshipModel,
  relationshipTypes,
} from '#contract/graph-model';

/** Whose properties the columns of a relation table become. */
const typesOfTable: Readonly<Record<RelationTableName, readonly RelationshipType[]>> = {
  memberships: ['MEMBER_OF'],
  links: ['LINKED_TO'],
  absences: ['ABSENT_FROM'],
  assessments: ['ASSESSES'],
  relationships: relationshipTypes,
};

/** The kind of value that a column of the bundle holds; null where it names things, or is one of ours. */
export const columnKind = (table: TableName, column: string): PropertyKind | null => {
  if (table in typesOfTable) {
    for (const type of typesOfTable[table as RelationTableName]) {
      const kinds: Readonly<Record<string, PropertyKind>> = relationshipModel[type].properties;
      const kind = kinds[camelCase(column)];
      if (kind) return kind;
    }
    return null;
  }
  const { label, columns }: NodeTable = nodeTables[table as NodeTableName];
  const definition = columns[column];
  const kinds: Readonly<Record<string, PropertyKind>> = nodeModel[label];
  return definition?.becomes === 'property' ? (kinds[definition.property] ?? 'text') : null;
};
