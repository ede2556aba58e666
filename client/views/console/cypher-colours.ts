/** Tells the words of Cypher apart for the eye alone; what is right and wrong is the grammar's to say. */
import type { StreamParser, StringStream } from '@codemirror/language';

interface State {
  /** What ends the text or comment that one stands in; empty outside. */
  within: string;
  /** The brackets that are open. */
  open: string;
  /** The mark before the next word that gives it its meaning: `:` a kind, `.` a property. */
  before: string;
}

const keywords = new Set(
  'all allshortestpaths and any as asc ascending by call case contains count desc descending distinct else end ends exists false in is limit match none not null on optional or order reduce return shortestpath single skip starts then true union unwind when where with xor yield collect offset finish let filter'.split(
    ' ',
  ),
);

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const restOf = (stream: StringStream, state: State): string => {
  const { within } = state;
  while (!stream.eol()) {
    if (within.length === 1 && within !== '`' && stream.eat('\\')) stream.next();
    else if (stream.match(within)) {
      state.within = '';
      break;
    } else stream.next();
  }
  return within === '*/' ? 'comment' : within === '`' ? 'variableName' : 'string';
};

const wordIn = (stream: StringStream, state: State, word: string): string => {
  const { before, open } = state;
  state.before = '';
  if (before === '.') return 'propertyName';
  if (before === ':') return 'typeName';
  const isKey = open.endsWith('{') && stream.match(/^\s*:(?!:)/, false);
  if (isKey) return 'propertyName';
  const isCalled = stream.match(/^\s*\(/, false);
  if (keywords.has(word.toLowerCase()) && !(isCalled && /^(count|collect)$/i.test(word))) return 'keyword';
  return isCalled ? 'variableName.standard' : 'variableName';
};

const markIn = (state: State, mark: string): null => {
  if (closing[mark]) state.open += mark;
  else if (')]}'.includes(mark)) state.open = state.open.slice(0, -1);
  // In a map a colon stands before a value. Kinds may be joined.
  const isKind = mark === ':' && !state.open.endsWith('{');
  state.before = isKind || mark === '.' ? mark : '|&!('.includes(mark) && state.before === ':' ? ':' : '';
  return null;
};

export const cypherColours: StreamParser<State> = {
  name: 'cypher',
  startState: () => ({ within: '', open: '', before: '' }),
  copyState: (state) => ({ ...state }),
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
  token: (stream, state) => {
    if (state.within !== '') return restOf(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    for (const [begins, ends] of [
      ['/*', '*/'],
      ["'", "'"],
      ['"', '"'],
      ['`', '`'],
    ] as const)
      if (stream.match(begins)) {
        state.within = ends;
        return restOf(stream, state);
      }
    if (stream.match(/^\$[\p{L}\p{N}_]+/u)) return 'atom';
    if (stream.match(/^\d+(\.\d+)?(e[+-]?\d+)?/i)) return 'number';
    const [word] = (stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u) as RegExpMatchArray | null) ?? [];
    if (word !== undefined) {
      const isKind = state.before === ':';
      const kind = wordIn(stream, state, word);
      // `A|B`: what comes next is a kind too.
      if (isKind && stream.match(/^\s*[|&]/, false)) state.before = ':';
      return kind;
    }
    return markIn(state, stream.next()!);
  },
};
