/** A query as a tree of the grammar's rules, read by Neo4j's own grammar for editors. */
import { createRequire } from 'node:module';
import type { SyntaxDiagnostic, parserWrapper as Wrapper } from '@neo4j-cypher/language-support';

/** A rule with what it is made of, or a word of the text. */
export interface CypherNode {
  /** The grammar's name of the rule; of a word, the grammar's name of it, in capitals. */
  readonly rule: string;
  readonly children: readonly CypherNode[];
  /** Code points of the text from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** As written; empty for a rule. */
  readonly word: string;
}

/** Where the text is no Cypher. Line and column begin with 1. */
interface ReadingError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface ParsedQuery {
  /** One tree a statement. */
  readonly statements: readonly CypherNode[];
  readonly errors: readonly ReadingError[];
  /** Names of the parameters, in the order in which they come first. */
  readonly parameters: readonly string[];
}

interface AntlrNode {
  readonly ruleIndex?: number;
  readonly children?: readonly AntlrNode[] | null;
  readonly symbol?: { readonly type: number; readonly text: string; readonly start: number; readonly stop: number };
  readonly start?: { readonly start: number };
  readonly exception?: {
    readonly offendingToken?: { readonly text: string; readonly line: number; readonly column: number };
  } | null;
  readonly stop?: { readonly stop: number } | null;
}

interface Statement {
  readonly ctx: unknown;
  readonly parser: unknown;
  readonly syntaxErrors: readonly SyntaxDiagnostic[];
}

interface Names {
  readonly ruleNames: readonly string[];
  readonly symbolicNames: readonly (string | null)[];
}

// Its build for `import` leaves out endings of files, which Node does not find.
const { parserWrapper } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  readonly parserWrapper: typeof Wrapper;
};

const asNode = (node: AntlrNode, names: Names): CypherNode => {
  const { symbol } = node;
  if (symbol) {
    const rule = names.symbolicNames[symbol.type] ?? symbol.text;
    return { rule, children: [], start: symbol.start, end: symbol.stop + 1, word: symbol.text };
  }
  const start = node.start?.start ?? 0;
  return {
    rule: names.ruleNames[node.ruleIndex!]!,
    children: (node.children ?? []).map((child) => asNode(child, names)),
    start,
    end: Math.max(start, (node.stop?.stop ?? start - 1) + 1),
    word: '',
  };
};

/** The words at which reading stopped; the editor's list of errors leaves some of them out. */
const stoppedAt = (node: AntlrNode): ReadingError | null => {
  const token = node.exception?.offendingToken;
  if (token) return { message: `${token.text} was not expected here`, line: token.line, column: token.column + 1 };
  for (const child of node.children ?? []) {
    const found = stoppedAt(child);
    if (found) return found;
  }
  return null;
};

const errorsOf = ({ ctx, parser, syntaxErrors }: Statement): readonly ReadingError[] => {
  const told = syntaxErrors.map(({ message, range }) => ({
    message: typeof message === 'string' ? message : message.value,
    line: range.start.line + 1,
    column: range.start.character + 1,
  }));
  if (told.length > 0 || (parser as { readonly _syntaxErrors: number })._syntaxErrors === 0) return told;
  return [stoppedAt(ctx as AntlrNode) ?? { message: 'this is no query', line: 1, column: 1 }];
};

/** A name without the backticks that it may be written in. */
export const unquoted = (name: string): string =>
  name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name;

export const parseQuery = (query: string): ParsedQuery => {
  parserWrapper.clearCache();
  const { statementsParsing } = parserWrapper.parse(query);
  return {
    statements: statementsParsing.map(({ ctx, parser }) => asNode(ctx as AntlrNode, parser as unknown as Names)),
    errors: statementsParsing.flatMap(errorsOf),
    parameters: [
      ...new Set(
        statementsParsing.flatMap(({ collectedParameters }) => collectedParameters.map(({ name }) => unquoted(name))),
      ),
    ],
  };
};

/** The words of a node, end to end without spaces and comments: `apoc.load.json`. */
export const wordsOf = (node: CypherNode): string =>
  node.children.length === 0 ? node.word : node.children.map(wordsOf).join('');

export const childOf = (node: CypherNode, ...rules: readonly string[]): CypherNode | undefined =>
  node.children.find(({ rule }) => rules.includes(rule));

export const childrenOf = (node: CypherNode, ...rules: readonly string[]): readonly CypherNode[] =>
  node.children.filter(({ rule }) => rules.includes(rule));

const gather = (node: CypherNode, into: CypherNode[]): CypherNode[] => {
  into.push(node);
  for (const child of node.children) gather(child, into);
  return into;
};

/** The node and all below it, from left to right. */
export const nodesOf = (node: CypherNode): readonly CypherNode[] => gather(node, []);

/** A name of several parts, each with or without backticks. */
export const unquotedPath = (node: CypherNode): string =>
  nodesOf(node)
    .filter(({ rule }) => rule === 'symbolicNameString')
    .map((part) => unquoted(wordsOf(part)))
    .join('.');
