import { SegmentedControl } from '@mantine/core';
import { type JSX, useMemo } from 'react';
import type { LibraryQuery } from '#contract/queries';
import type { GraphSchema } from '#contract/schema';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { Boundary } from '../../panels/states/Boundary.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { givenTo } from '../../state/console-draft.ts';
import type { AnswerForm } from '../../state/view-state.ts';
import { consoleWords } from '../../words/console-words.ts';
import { AnswerGraph } from './AnswerGraph.tsx';
import { AnswerJson } from './AnswerJson.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import styles from './console.module.css';
import { Editor, type Mark } from './Editor.tsx';
import { Outcome } from './Outcome.tsx';
import { ParameterForm } from './ParameterForm.tsx';
import { RunBar } from './RunBar.tsx';
import { SaveAnswer } from './SaveAnswer.tsx';
import type { Drafting } from './use-draft.ts';
import type { Running } from './use-run.ts';

interface QueryDeskProps {
  readonly drafting: Drafting;
  readonly running: Running;
  readonly schema: GraphSchema | undefined;
  /** The query of the library that the draft comes from. */
  readonly from: LibraryQuery | null;
  readonly onRun: () => void;
}

const words = consoleWords.answer;
const forms: readonly AnswerForm[] = ['table', 'graph', 'json'];

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The editor, the parameters, and the answer beneath. */
export const QueryDesk = ({ drafting, running, schema, from, onRun }: QueryDeskProps): JSX.Element => {
  const view = useView();
  const change = useChangeView();
  const { draft, named, isTooLong, edit } = drafting;
  const { run } = running;
  const mark = useMemo(
    (): Mark | null =>
      run.state === 'failed' && run.problem.detail ? { text: run.ran.text, message: run.problem.detail } : null,
    [run],
  );
  const isStale = run.state !== 'idle' && !sameText(givenRan(run.ran), givenRan(draft));
  const select = (key: string | null) =>
    change(key === null ? { selected: null } : { selected: key as never, inspector: 'open' });
  return (
    <div className={styles.desk}>
      <div className={styles.ask}>
        {from && (
          <p className={styles.purpose}>
            {(draft.text === from.query ? consoleWords.editor.of : consoleWords.editor.changed)(from.question)}
          </p>
        )}
        <Editor text={draft.text} schema={schema} mark={mark} onChange={(text) => edit({ text })} onRun={onRun} />
        <ParameterForm
          draft={draft}
          told={from?.params ?? []}
          opened={named?.id ?? ''}
          onChange={(given) => edit({ given })}
        />
        <RunBar {...running} draft={draft} isTooLong={isTooLong} onRun={onRun} />
      </div>
      <Outcome run={run} isStale={isStale}>
        {run.state === 'answered' && (
          <>
            <div className={styles.answerBar}>
              <SegmentedControl
                size="xs"
                aria-label={words.form}
                data={forms.map((form) => ({ value: form, label: words.forms[form] }))}
                value={view.answer}
                onChange={(answer) => change({ answer: answer as AnswerForm }, { replace: true })}
              />
              <SaveAnswer answer={run.answer} />
            </div>
            <div className={styles.answer}>
              <Boundary key={view.answer} broken={() => <Empty {...consoleWords.answer.broken} />}>
                {view.answer === 'table' && <AnswerTable answer={run.answer} sort={view.sort} onSelect={select} />}
                {view.answer === 'graph' && (
                  <AnswerGraph answer={run.answer} selected={view.selected} onSelect={select} />
                )}
                {view.answer === 'json' && <AnswerJson answer={run.answer} />}
              </Boundary>
            </div>
          </>
        )}
      </Outcome>
    </div>
  );
};

const givenRan = (draft: Drafting['draft']) => ({ text: draft.text, given: givenTo(draft) });
