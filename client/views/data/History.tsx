import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { deleteImport, type ImportHistory, imports } from '#contract/imports';
import { call } from '../../api/call.ts';
import { useAnswer } from '../../bindings/use-answer.ts';
import { SaveList } from '../../panels/lists/SaveList.tsx';
import panel from '../../panels/panel.module.css';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { Failed } from '../../panels/states/Failed.tsx';
import { importWords } from '../../words/import-words.ts';
import { momentInWords } from '../../words/moment-in-words.ts';
import { figure } from '../../words/words.ts';
import styles from './data.module.css';
import { importColumns, sumOf } from './data-columns.ts';

type Entry = ImportHistory['imports'][number];

const inShort = ({ added, updated, removed }: Entry): string =>
  [
    [sumOf(added), importWords.added],
    [sumOf(updated), importWords.updated],
    [sumOf(removed), importWords.removed],
  ]
    .filter(([count]) => Number(count) > 0)
    .map(([count, name]) => `${figure(Number(count))} ${name}`)
    .join(', ');

const TakeBack = ({ entry }: { readonly entry: Entry }): JSX.Element => {
  const [isAsking, setIsAsking] = useState(false);
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: () => call(deleteImport, { params: { id: entry.id }, query: {} }),
    onSuccess: () => queries.invalidateQueries(),
    onSettled: () => setIsAsking(false),
  });
  if (taking.isError) return <Failed error={taking.error} kept={importWords.kept} onRetry={() => taking.reset()} />;
  if (!isAsking)
    return (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={importWords.takeBackOf(entry.name)}
        onClick={() => setIsAsking(true)}
      >
        {importWords.takeBack}
      </Button>
    );
  return (
    <fieldset className={styles.sure} aria-label={importWords.takeBackOf(entry.name)}>
      <p>{taking.isPending ? importWords.takingBack : importWords.sure(entry.name)}</p>
      <Button size="compact-xs" loading={taking.isPending} onClick={() => taking.mutate()}>
        {importWords.sureYes}
      </Button>
      <Button size="compact-xs" variant="default" disabled={taking.isPending} onClick={() => setIsAsking(false)}>
        {importWords.sureNo}
      </Button>
    </fieldset>
  );
};

const state = ({ rolledBackAt, cutShortAt, canRollBack }: Entry): string | null => {
  if (cutShortAt !== undefined) return importWords.cutShort(momentInWords(cutShortAt));
  if (rolledBackAt !== undefined) return importWords.takenBack(momentInWords(rolledBackAt));
  return canRollBack ? null : importWords.nothingKept;
};

/** Every import that changed the graph, and the way back. */
export const History = (): JSX.Element => {
  const answer = useAnswer(imports, { params: {}, query: {} });
  return (
    <aside className={styles.history} aria-label={importWords.history}>
      <div className={panel.listHead}>
        <h2 className={styles.tableTitle}>{importWords.history}</h2>
        {answer.data && answer.data.imports.length > 0 && (
          <SaveList name={importWords.history} columns={() => importColumns} rows={answer.data.imports} />
        )}
      </div>
      <Answered answer={answer} loading={importWords.historyLoading} kept={importWords.kept}>
        {({ imports: entries }) =>
          entries.length === 0 ? (
            <Empty title={importWords.historyEmpty} hint={importWords.historyHint} />
          ) : (
            <ol className={styles.entries}>
              {entries.map((entry) => (
                <li key={entry.id} data-taken-back={entry.rolledBackAt !== undefined}>
                  <b>{entry.name}</b>
                  <span className={styles.small}>
                    {momentInWords(entry.at)} · {importWords.by[entry.by] ?? entry.by}
                  </span>
                  <span className={styles.small}>{inShort(entry)}</span>
                  {state(entry) ? <span className={styles.small}>{state(entry)}</span> : <TakeBack entry={entry} />}
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </aside>
  );
};
