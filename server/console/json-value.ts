import neo4j from 'neo4j-driver';

const {
  isNode,
  isRelationship,
  isPath,
  isPoint,
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isTime,
} = neo4j;

/** The driver leaves the `T` of a duration of whole days without a time after it. */
const durationText = (value: object): string => String(value).replace(/T$/, '').replace(/^P$/, 'PT0S');

const isTemporal = (value: object): boolean =>
  [isDate, isDateTime, isLocalDateTime, isLocalTime, isTime].some((is) => is(value));

/** Whole numbers that JSON's readers would round stay as text. */
const jsonInteger = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);

/** A value without parts of its own; undefined where it has some. */
const plainValue = (value: unknown): unknown => {
  if (typeof value === 'bigint') return jsonInteger(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null || typeof value !== 'object') return value ?? null;
  if (ArrayBuffer.isView(value)) return [...(value as Int8Array)];
  if (isDuration(value)) return durationText(value);
  if (isTemporal(value)) return String(value);
  if (!isPoint(value)) return undefined;
  const { srid, x, y, z } = value;
  return { '@type': 'point', srid: Number(srid), x, y, ...(z === undefined ? {} : { z }) };
};

/** `@type` is ours: a name of a query's own map that could be taken for it begins with one more sign. */
const escaped = (key: string): string => (/^@+type$/.test(key) ? `@${key}` : key);

/** True where a node is known from sources and all of them are synthetic. */
const isKnownFrom = ({ sources }: Readonly<Record<string, unknown>>, synthetic: ReadonlySet<string>): boolean =>
  Array.isArray(sources) && sources.length > 0 && sources.every((source) => synthetic.has(source));

/**
 * Writes values of the driver as JSON. Nodes, relationships and paths are maps with `@type`, and a node that is made up says
 * `synthetic`; dates, times and durations are ISO 8601 texts; numbers that are none (`NaN`, infinities) texts. A map of the
 * query that has a name `@type` of its own would pass for one of these: there it is written `@@type`.
 *
 * @param synthetic ids of the sources of what is made up.
 */
export const jsonWriter = (synthetic: ReadonlySet<string>): ((value: unknown) => unknown) => {
  const jsonMap = (map: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [escaped(key), jsonValue(value)]));
  const jsonValue = (value: unknown): unknown => {
    const plain = plainValue(value);
    if (plain !== undefined) return plain;
    if (Array.isArray(value)) return value.map(jsonValue);
    if (isNode(value)) {
      const { elementId, labels, properties } = value;
      const mark = isKnownFrom(properties, synthetic) ? { synthetic: true } : {};
      return { '@type': 'node', elementId, labels, ...mark, properties: jsonMap(properties) };
    }
    if (isRelationship(value)) {
      const { elementId, type, startNodeElementId: from, endNodeElementId: to, properties } = value;
      return { '@type': 'relationship', elementId, type, from, to, properties: jsonMap(properties) };
    }
    if (isPath(value)) {
      const nodes = value.segments.length > 0 ? [value.start, ...value.segments.map(({ end }) => end)] : [value.start];
      const relationships = value.segments.map(({ relationship }) => relationship);
      return { '@type': 'path', nodes: nodes.map(jsonValue), relationships: relationships.map(jsonValue) };
    }
    return jsonMap(value as object);
  };
  return jsonValue;
};
