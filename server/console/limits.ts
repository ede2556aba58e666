/** What a query of the console may ask for. The limits are ours: no request can raise them. */
export const consoleLimits = {
  /** Of the text, in characters. */
  characters: 20_000,
  /** Brackets within brackets. */
  nesting: 40,
  /** Words and signs of the text: a list of 6,000 numbers took seconds to read. */
  words: 4_000,
  /** Signs and negations one after the other: a label with 1,000 `!` was planned for ten seconds. */
  signs: 8,
  /** `!` in all. */
  nots: 20,
  /** CASE in all, and within CASE: reading takes twice as long with each that stands in another. */
  cases: 40,
  casesWithin: 10,
  clauses: 100,
  /** Node patterns of all its parts, and of one MATCH: Neo4j plans 30 for more than ten seconds, and cannot be stopped at it. */
  patterns: 40,
  patternsOfMatch: 12,
  /** Queries within queries: it plans each of them twice as often as the one it stands in. */
  subqueries: 8,
  /** `reduce` within `reduce`: weighing tries each three times. */
  nestedReduces: 3,
  /** Operands of XOR, of which it makes all combinations, and of any one chain of operators. */
  xors: 8,
  operands: 300,
  /** Relationships of one path of variable length. */
  hops: 12,
  /** Steps of the loops inside all its expressions, which Neo4j cannot interrupt: 10 to 60 million take a second. */
  steps: 40_000_000,
  /** Of them in one part of an expression, from which on Neo4j is made to look at the time before it works that part out. */
  stepsUnseen: 1_000,
  /** Parts before which it is made to: each is a CASE, and 40 take it 0.3 s to plan. */
  looks: 40,
  /** Elements or characters of one value. */
  elements: 2_000_000,
  /** All that one value holds, lists within lists counted out. */
  whole: 20_000_000,
  /** Values within values: Neo4j did not come back from 10,000. */
  depth: 3_000,
  /** Elements of a list over which `reduce` builds up a text or a list, which is copied or deepened with each. */
  builtUp: 1_000,
  /** Values in the parameters, lists counted by their elements. */
  parameterValues: 10_000,
  /** Of one text in the parameters. */
  parameterCharacters: 1_000,
  /** Milliseconds that reading a text may take, both by the clock and of the processor's time; and by the clock alone. */
  readMs: 900,
  readAtMostMs: 8_000,
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
