import neo4j from 'neo4j-driver';

/** Whole numbers become Cypher integers; plain ones would travel as floats, which LIMIT refuses and `===` misses. */
export const toDriverValue = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriverValue(item)]));
  }
  return value;
};
