import type { NodeRow, RelationRow } from '../analysis/build-snapshot.ts';
import { catalogue } from './catalogue.ts';
import type { StreamInTransaction } from './run-query.ts';

/** Gives each text, and each list of texts, that was met before in place of its like. */
const sharing = () => {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const text = <T extends string | null>(value: T): T => {
    if (value === null) return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return (known ?? value) as T;
  };
  const list = (values: readonly string[]): readonly string[] => {
    const key = JSON.stringify(values);
    const known = lists.get(key);
    if (known === undefined) lists.set(key, values);
    return known ?? values;
  };
  return { text, list };
};

/** All rows of a graph. Millions say the same in other strings: what they share is held once. */
export const snapshotRows = async (stream: StreamInTransaction) => {
  const { text, list } = sharing();
  const nodes: NodeRow[] = [];
  for await (const row of stream(catalogue.snapshotNodes, {})) {
    const { element, type, sources, aliases } = row;
    nodes.push({ ...row, element: text(element), type: text(type), sources: list(sources), aliases: list(aliases) });
  }
  const relations: RelationRow[] = [];
  for await (const row of stream(catalogue.snapshotRelationships, {})) {
    const { from, to, type, since, until, role, importance, involvement, onBehalfOf, sources } = row;
    relations.push({
      ...row,
      from: text(from),
      to: to.map(text),
      type: text(type),
      since: text(since),
      until: text(until),
      role: text(role),
      importance: text(importance),
      involvement: text(involvement),
      onBehalfOf: text(onBehalfOf),
      sources: list(sources),
    });
  }
  return { nodes, relations };
};
