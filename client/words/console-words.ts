import type { ParameterType } from '#contract/queries';
import { counted, figure, listed } from './words.ts';

/** Every sentence of the console. */
export const consoleWords = {
  title: 'Console',
  lead: 'Your own question, in Cypher. The console only reads: nothing here can change the network.',
  tabs: { label: 'What the console shows', query: 'Query', schema: 'Schema' },
  loading: 'Opening the library of queries',
  kept: 'Your query stays as it is.',

  editor: {
    label: 'Query in Cypher',
    placeholder: 'MATCH (p:Partnership) RETURN p.name …',
    hint: 'Ctrl or Cmd and Enter runs it. Escape, then Tab, leaves the editor.',
    unknownLabel: (name: string) => `Nothing in this graph is of the kind ${name}.`,
    tooLong: 'This is too long for an address: a link cannot hold it. Save it, or share it as a file.',
    of: (question: string) => `From the library: ${question}`,
    changed: (question: string) => `Changed from: ${question}`,
    unexpected: (word: string | null) =>
      word === null ? 'The query ends too early.' : `${word} was not expected here.`,
  },

  parameters: {
    title: 'Parameters',
    typeOf: (name: string) => `Kind of $${name}`,
    value: (name: string) => `$${name}`,
    types: {
      text: 'text',
      number: 'number',
      boolean: 'true or false',
      list: 'list of texts',
      map: 'JSON',
      nothing: 'nothing',
    } satisfies Record<ParameterType, string>,
    listHint: 'A line each',
    noJson: 'This is no JSON.',
    nothing: 'null: the query leaves it open',
    yes: 'true',
    no: 'false',
  },

  run: {
    run: 'Run',
    cancel: 'Cancel',
    missing: (names: readonly string[]) => `Give ${listed(names.map((name) => `$${name}`))} a value first.`,
    nothing: 'Write a query first, or open one from the library.',
    copyLink: 'Copy link',
    linkCopied: 'Link copied: the query and its parameters, not the answer',
    linkNotCopied: 'The address bar holds the link',
    took: (ms: number) => (ms < 1_000 ? `${figure(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`),
    running: (ms: number) => `Running: ${(ms / 1_000).toFixed(1)} s`,
  },

  outcomes: {
    label: 'Answer',
    idle: {
      title: 'No answer yet',
      hint: 'Run the query, or open one from the library beside it to see an example answer.',
    },
    running: 'The query is running',
    cancelled: { title: 'Cancelled', hint: 'The query was ended before its answer. Nothing is kept of it.' },
    noRows: {
      title: 'No rows',
      hint: 'The query ran, and nothing in the graph fits it. Look at names and spelling; the schema shows what is there.',
    },
    done: (rows: number, columns: number) => `${counted(rows, 'row')}, ${counted(columns, 'column')}`,
    cut: (rows: number) =>
      `Cut short: ${figure(rows)} of more rows. Add LIMIT and ORDER BY, or count, to see what matters.`,
    refused: 'Refused: not run',
    failed: 'The query could not be run',
    timedOut: 'Stopped: it took too long',
    timedOutHint: 'Neo4j has ended it. Nothing is kept of it.',
    off: 'The console is off',
    stale: 'This answer is of the query as it was run, not as it stands now.',
  },

  answer: {
    form: 'Show the answer as',
    forms: { table: 'Table', graph: 'Graph', json: 'JSON' },
    tableCaption: 'The rows of the answer',
    row: 'Row',
    sortBy: (column: string) => `Sort by ${column}`,
    sorted: (column: string, direction: 'ascending' | 'descending' | null) =>
      direction === null ? 'In the order of the query' : `Sorted by ${column}, ${direction}`,
    null: 'null',
    jsonCut: (shown: number, all: number) => `The first ${figure(shown)} of ${figure(all)} rows; the file holds all.`,
    json: 'The answer as JSON',
    noGraph: {
      title: 'Nothing to draw',
      hint: 'Return nodes, relationships or paths, such as RETURN p, not only their names.',
    },
    undrawn: (count: number) => `${counted(count, 'node')} of kinds that the picture does not draw: see the table.`,
    graphCut: (shown: number, all: number) => `Cut short: the first ${figure(shown)} of ${figure(all)} nodes.`,
    graphTitle: 'An answer of the console',
    save: 'Save the answer',
    sourcesOf: (column: string) => `${column}: sources`,
    illustrativeOf: (column: string) => `${column}: illustrative`,
    formats: { csv: 'CSV', json: 'JSON', xlsx: 'Excel workbook (XLSX)', graphml: 'GraphML' },
    broken: {
      title: 'This answer cannot be shown',
      hint: 'Its values are not as they should be. Show it in another form, or change what the query returns.',
    },
    saveFailed: 'The file could not be made.',
  },

  side: {
    label: 'Queries',
    lists: { library: 'Library', saved: 'Saved', history: 'History' },
    search: 'Search the library',
    none: 'No query fits these words.',
    noSaved: { title: 'Nothing saved', hint: 'Save a query under a name, or open one from a file.' },
    noHistory: { title: 'Nothing run yet', hint: 'What you run in this browser is listed here, newest first.' },
    clear: 'Clear the history',
    delete: (name: string) => `Delete ${name}`,
    share: (name: string) => `Save ${name} as a file`,
    deleted: (name: string) => `Deleted “${name}”.`,
    undo: 'Undo',
    importFile: 'Open a file',
    notAFile: 'This file holds no queries of a console.',
    imported: (count: number) => `${counted(count, 'query', 'queries')} saved from the file.`,
    nothingToKeep: 'There is no text to save yet.',
  },

  keep: {
    name: 'Name',
    save: 'Save as new',
    change: (name: string) => `Save “${name}”`,
    title: 'Save this query',
    saved: (name: string) => `Saved as “${name}”.`,
  },

  schema: {
    loading: 'Reading the schema',
    kept: 'The query stays as it is.',
    title: 'The graph as it is',
    picture: 'Which kind is joined with which',
    kinds: 'Kinds of node',
    relations: 'Kinds of relationship',
    kind: 'Kind',
    count: 'Count',
    joins: 'Joins',
    property: 'Property',
    holds: 'Holds',
    on: 'On',
    example: 'Example',
    share: (on: number, all: number) => (on === all ? 'all' : `${figure(on)} of ${figure(all)}`),
    propertyKinds: { text: 'text', texts: 'texts', date: 'date', number: 'number', boolean: 'true or false' },
    ask: (kind: string) => `Ask for ${kind}`,
    empty: { title: 'The graph is empty', hint: 'Import something under Data.' },
  },
} as const;
