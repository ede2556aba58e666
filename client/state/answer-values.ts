/** Values of an answer: what they are, how a cell says them, and their order. */
import { isNodeKey, type NodeKey } from '../node-key.ts';

interface Properties {
  readonly [name: string]: unknown;
}

export interface NodeValue {
  readonly '@type': 'node';
  readonly elementId: string;
  readonly labels: readonly string[];
  /** Known from made-up sources alone. */
  readonly synthetic?: true;
  readonly properties: Properties;
}

export interface RelationshipValue {
  readonly '@type': 'relationship';
  readonly elementId: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface PathValue {
  readonly '@type': 'path';
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

const typed = (value: unknown, type: string): boolean =>
  value !== null && typeof value === 'object' && (value as { '@type'?: unknown })['@type'] === type;

// The server writes these maps for the driver's values.
export const isNodeValue = (value: unknown): value is NodeValue => typed(value, 'node');
export const isRelationshipValue = (value: unknown): value is RelationshipValue => typed(value, 'relationship');
export const isPathValue = (value: unknown): value is PathValue => typed(value, 'path');

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

export const sourcesOfNode = ({ properties }: NodeValue): readonly string[] => texts(properties['sources']);

/** The nodes of a cell: itself, or those of its list or path. */
export const nodesOfCell = (value: unknown): readonly NodeValue[] => {
  if (isNodeValue(value)) return [value];
  if (isPathValue(value)) return value.nodes;
  return Array.isArray(value) ? value.filter(isNodeValue) : [];
};

/** The key of a node, by which it is selected; null where it has none. */
export const keyOfNode = ({ labels, properties }: NodeValue): NodeKey | null => {
  const key = `${labels[0]}:${String(properties['id'])}`;
  return isNodeKey(key) ? key : null;
};

export const nameOfNode = ({ properties, elementId }: NodeValue): string =>
  String(properties['name'] ?? properties['id'] ?? elementId);

/** A value as a cell of a table says it; nothing is empty. */
export const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((each) => (each === null ? 'null' : cellText(each))).join('; ');
  if (isNodeValue(value)) return nameOfNode(value);
  if (isRelationshipValue(value)) return value.type;
  if (isPathValue(value)) return value.nodes.map(nameOfNode).join(' – ');
  return JSON.stringify(value);
};

/** By what a value is ordered: numbers before texts, whatever case and accents; nothing comes last. */
const rank = (value: unknown): number =>
  value === null || value === undefined ? 2 : typeof value === 'number' ? 0 : 1;

const folded = (value: unknown): string => cellText(value).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The places of rows in the order of one column. Each value is made comparable once: of 100,000 rows that counts. */
export const orderBy = (
  rows: readonly (readonly unknown[])[],
  column: number,
  direction: 'ascending' | 'descending',
): readonly number[] => {
  const turn = direction === 'ascending' ? 1 : -1;
  const keys = rows.map((row) => {
    const value = row[column];
    const level = rank(value);
    return { level, key: level === 0 ? (value as number) : level === 1 ? folded(value) : 0 };
  });
  return rows
    .map((_, place) => place)
    .sort((x, y) => {
      const [a, b] = [keys[x]!, keys[y]!];
      if (a.level !== b.level) return a.level === 2 || b.level === 2 ? a.level - b.level : turn * (a.level - b.level);
      return a.key === b.key ? x - y : turn * (a.key < b.key ? -1 : 1);
    });
};
