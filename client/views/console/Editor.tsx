import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, StreamLanguage } from '@codemirror/language';
import { type Diagnostic, linter } from '@codemirror/lint';
import { Annotation, EditorState, Prec, StateEffect, type Text } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { type JSX, useEffect, useRef } from 'react';
import { nodeLabels, relationshipTypes } from '#contract/graph-model';
import type { GraphSchema } from '#contract/schema';
import unseen from '../../panels/unseen.module.css';
import { placeTold } from '../../state/cypher-text.ts';
import { consoleWords } from '../../words/console-words.ts';
import { type Checker, openChecker } from './checker.ts';
import { completeCypher } from './completion.ts';
import styles from './console.module.css';
import { cypherColours } from './cypher-colours.ts';
import { editorLooks } from './editor-looks.ts';

/** What the server said of a query, to be shown where it speaks of. */
export interface Mark {
  readonly text: string;
  readonly message: string;
}

interface EditorProps {
  readonly text: string;
  readonly schema: GraphSchema | undefined;
  readonly mark: Mark | null;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

const words = consoleWords.editor;
const lintDelayMs = 350;
const kinds: ReadonlySet<string> = new Set<string>([...nodeLabels, ...relationshipTypes]);

/** A change that came from outside, and is not to be told there again. */
const fromOutside = Annotation.define<boolean>();

/** The server said something of the text: what is underlined is worked out anew. */
const toldAnew = StateEffect.define<null>();

const within = (doc: Text, { from, to, ...diagnostic }: Diagnostic): Diagnostic => {
  const start = Math.min(from, Math.max(doc.length - 1, 0));
  return { ...diagnostic, from: start, to: Math.max(Math.min(to, doc.length), Math.min(start + 1, doc.length)) };
};

const markIn = (doc: Text, mark: Mark | null): readonly Diagnostic[] => {
  const place = mark?.text === doc.toString() ? placeTold(mark.message) : null;
  if (!mark || !place || place.line > doc.lines) return [];
  const line = doc.line(place.line);
  const from = Math.min(line.from + place.column - 1, line.to);
  const length = /^\w+|^./.exec(doc.sliceString(from, line.to))?.[0].length ?? 1;
  return [{ from, to: from + length, severity: 'error', message: mark.message }];
};

const diagnose = async (doc: Text, checker: Checker, mark: Mark | null): Promise<readonly Diagnostic[]> => {
  const text = doc.toString();
  if (text.trim() === '') return [];
  const marked = markIn(doc, mark);
  const checked = await checker.check(text);
  if (!checked) return marked;
  const unknown = checked.kinds.filter(({ name }) => !kinds.has(name));
  return [
    ...marked,
    ...checked.errors.map((error): Diagnostic => ({ ...error, severity: 'error' })),
    ...unknown.map(
      ({ from, to, name }): Diagnostic => ({ from, to, severity: 'warning', message: words.unknownLabel(name) }),
    ),
  ].map((diagnostic) => within(doc, diagnostic));
};

/** The text of a query, coloured, completed and checked. Tab leaves it, as it leaves any field. */
export const Editor = (props: EditorProps): JSX.Element => {
  const { text, mark } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const checker = openChecker();
    const run = () => {
      latest.current.onRun();
      return true;
    };
    const opened = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc: latest.current.text,
        extensions: [
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run, preventDefault: true }])),
          keymap.of([
            { key: 'Tab', run: acceptCompletion },
            ...closeBracketsKeymap,
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          history(),
          lineNumbers(),
          bracketMatching(),
          closeBrackets(),
          EditorView.lineWrapping,
          StreamLanguage.define(cypherColours),
          autocompletion({
            interactionDelay: 0,
            override: [completeCypher(() => latest.current.schema)],
            icons: false,
          }),
          linter(({ state }) => diagnose(state.doc, checker, latest.current.mark), {
            delay: lintDelayMs,
            needsRefresh: ({ transactions }) =>
              transactions.some(({ effects }) => effects.some((effect) => effect.is(toldAnew))),
          }),
          placeholder(words.placeholder),
          EditorView.contentAttributes.of({ 'aria-label': words.label, 'aria-describedby': 'console-editor-hint' }),
          EditorView.updateListener.of(({ docChanged, state, transactions }) => {
            const isOurs = transactions.some((each) => each.annotation(fromOutside));
            if (docChanged && !isOurs) latest.current.onChange(state.doc.toString());
          }),
          editorLooks,
        ],
      }),
    });
    view.current = opened;
    return () => {
      opened.destroy();
      checker.end();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const { state } = view.current!;
    if (state.doc.toString() === text) return;
    view.current!.dispatch({
      changes: { from: 0, to: state.doc.length, insert: text },
      annotations: fromOutside.of(true),
    });
  }, [text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server said is read by the check
  useEffect(() => {
    view.current?.dispatch({ effects: toldAnew.of(null) });
  }, [mark]);

  return (
    <div className={styles.editor}>
      <div ref={place} className={styles.editorBox} />
      <p id="console-editor-hint" className={unseen.unseen}>
        {words.hint}
      </p>
    </div>
  );
};
