/** Reads a query with Neo4j's own grammar, off the page's thread: where it is no Cypher, and which kinds it names. */
import { parserWrapper } from '@neo4j-cypher/language-support';
import { consoleWords } from '../../words/console-words.ts';

export interface Checked {
  readonly errors: readonly { readonly from: number; readonly to: number; readonly message: string }[];
  readonly kinds: readonly { readonly from: number; readonly to: number; readonly name: string }[];
}

interface Read {
  readonly children?: readonly Read[] | null;
  readonly exception?: {
    readonly offendingToken?: { readonly text: string; readonly start: number; readonly stop: number };
  } | null;
}

type Errors = Checked['errors'];

/** The first word at which reading stopped. */
const stoppedAt = ({ exception, children }: Read, end: number): Errors => {
  const token = exception?.offendingToken;
  if (token) {
    const isEnd = token.stop < token.start;
    const message = consoleWords.editor.unexpected(isEnd ? null : token.text);
    return [{ from: isEnd ? end - 1 : token.start, to: isEnd ? end : token.stop + 1, message }];
  }
  for (const child of children ?? []) {
    const found = stoppedAt(child, end);
    if (found.length > 0) return found;
  }
  return [];
};

const check = (query: string): Checked => {
  const { statementsParsing } = parserWrapper.parse(query);
  return {
    errors: statementsParsing.flatMap(({ syntaxErrors, ctx }): Errors => {
      // Where two readings are possible the grammar's list of errors is left empty.
      if (syntaxErrors.length === 0) return stoppedAt(ctx as Read, query.length);
      return syntaxErrors.map(({ message, offsets }) => ({
        from: offsets.start,
        to: offsets.end,
        message: typeof message === 'string' ? message : message.value,
      }));
    }),
    kinds: statementsParsing.flatMap(({ collectedLabelOrRelTypes }) =>
      collectedLabelOrRelTypes.map(({ labelText, offsets }) => ({
        from: offsets.start,
        to: offsets.end,
        name: labelText.replace(/^`|`$/g, ''),
      })),
    ),
  };
};

self.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly query: string }>) => {
  self.postMessage({ id: data.id, checked: check(data.query) });
};
