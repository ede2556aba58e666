/** The graph as a script of Cypher statements, which on an empty database with our constraints makes an equal graph. */
import { escapedName, literal } from './cypher-literals.ts';
import type { ExportedGraph, HeldProperties } from './exported-graph.ts';

const rowsAStatement = 1_000;

/** Rows of one kind, told by one statement. */
interface Batch {
  /** What the statement does with each row; its properties take the place of `$properties`. */
  readonly statement: string;
  readonly rows: HeldProperties[];
}

const column = (rows: readonly HeldProperties[], name: string): string => literal(rows.map((row) => row[name] ?? null));

/** A property that holds a list: all its values in one list, and from where to where each row's are. */
const listColumns = (rows: readonly HeldProperties[], name: string, variable: string) => {
  const values: unknown[] = [];
  const starts: (number | null)[] = [];
  const ends: (number | null)[] = [];
  for (const { [name]: list } of rows) {
    const held = Array.isArray(list) ? list : null;
    starts.push(held && values.length);
    if (held) values.push(...(held as unknown[]));
    ends.push(held && values.length);
  }
  return {
    lists: `${literal(values)} AS ${variable}, ${literal(starts)} AS ${variable}from, ${literal(ends)} AS ${variable}to`,
    value: `${variable}[${variable}from[i]..${variable}to[i]]`,
  };
};

/**
 * A statement for a batch. Values stand in a list for each property, not in a map for each row: Neo4j takes a whole list of
 * plain values for one parameter, and would plan each value of a map for itself, which takes a millisecond each.
 */
const statementOf = ({ statement, rows }: Batch): string => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name, place) => {
    const variable = `c${place}`;
    const { lists, value } = rows.some((row) => Array.isArray(row[name]))
      ? listColumns(rows, name, variable)
      : { lists: `${column(rows, name)} AS ${variable}`, value: `${variable}[i]` };
    return { name, lists, value };
  });
  const valueIn = (name: string): string => columns.find((each) => each.name === name)?.value ?? 'null';
  const properties = columns
    .filter(({ name }) => !name.startsWith(endMark))
    .map(({ name, value }) => `${escapedName(name)}: ${value}`)
    .join(', ');
  const text = statement
    .replace('$from', () => valueIn(`${endMark}from`))
    .replace('$to', () => valueIn(`${endMark}to`))
    .replace('$properties', () => `{${properties}}`);
  return `WITH\n${columns.map(({ lists }) => lists).join(',\n')}\nUNWIND range(0, ${rows.length - 1}) AS i\n${text};\n`;
};

/** What a relationship joins is told beside its properties. */
const endMark = '\u0000';

const listNames = (row: HeldProperties): string =>
  Object.keys(row)
    .filter((name) => Array.isArray(row[name]))
    .join('\u0000');

/** Statements, each of which takes many rows of one kind: what takes time is to plan a statement. */
async function* batches(items: AsyncIterable<{ statement: string; row: HeldProperties }>): AsyncGenerator<string> {
  const waiting = new Map<string, Batch>();
  for await (const { statement, row } of items) {
    // A property that is a list in one row and none in another goes to two statements.
    const kind = `${statement}\u0000${listNames(row)}`;
    const batch = waiting.get(kind) ?? { statement, rows: [] };
    waiting.set(kind, batch);
    batch.rows.push(row);
    if (batch.rows.length < rowsAStatement) continue;
    yield statementOf(batch);
    waiting.delete(kind);
  }
  for (const batch of waiting.values()) yield statementOf(batch);
}

async function* nodeRows(graph: ExportedGraph) {
  for await (const { label, properties } of graph.nodes())
    yield { statement: `CREATE (:${escapedName(label)} $properties)`, row: properties };
}

async function* relationshipRows(graph: ExportedGraph) {
  for await (const { type, fromLabel, from, toLabel, to, properties } of graph.relationships()) {
    yield {
      statement: `MATCH (a:${escapedName(fromLabel)} {id: $from})\nMATCH (b:${escapedName(toLabel)} {id: $to})\nCREATE (a)-[:${escapedName(type)} $properties]->(b)`,
      row: { ...properties, [`${endMark}from`]: from, [`${endMark}to`]: to },
    };
  }
}

/** Each statement ends with a semicolon at the end of a line, which stands nowhere else. */
export async function* cypherText(graph: ExportedGraph): AsyncGenerator<string> {
  yield `// Joined-Up, revision ${graph.revision}. For an empty database that has a constraint on the id of each label: the\n`;
  yield '// statements of cypher/schema in the project. Without them, finding the ends of relationships takes long.\n';
  yield* batches(nodeRows(graph));
  yield* batches(relationshipRows(graph));
}
