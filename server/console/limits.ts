/** What a query of the console may ask for. The limits are ours: no request can raise them. */
export const consoleLimits = {
  /** Of the text, in characters. */
  characters: 20_000,
  /** Brackets within brackets. */
  nesting: 40,
  clauses: 100,
  /** Node patterns of all its parts. */
  patterns: 80,
  /** Relationships of one path of variable length. */
  hops: 12,
  /** Steps of the loops inside one expression, which Neo4j cannot interrupt: 60 million take about a second. */
  steps: 20_000_000,
  /** Elements or characters of one value. */
  elements: 5_000_000,
  /** Values in the parameters, lists counted by their elements. */
  parameterValues: 10_000,
  /** Milliseconds that reading a text may take. */
  readMs: 900,
  /** Rows that the plan expects of any one of its steps. */
  estimatedRows: 100_000_000,
  /** Milliseconds that a query may run. */
  runMs: 10_000,
  rows: 100_000,
  /** Of the answer, as JSON. */
  bytes: 32 * 1024 ** 2,
  /** Queries that run at the same time, and that may wait for their turn. */
  running: 3,
  waiting: 20,
  /** Memory of the thread that one query's answer is read in. */
  heapMb: 512,
} as const;
