import { Button, Checkbox } from '@mantine/core';
import { type JSX, useEffect } from 'react';
import { imports } from '#contract/imports';
import { useDroppedFiles } from '../../bindings/dropped-files.ts';
import { useAnswer } from '../../bindings/use-answer.ts';
import { Failed } from '../../panels/states/Failed.tsx';
import { importWords } from '../../words/import-words.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import styles from './data.module.css';
import { ReadTable } from './ReadTable.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { SavedMapping, SavedMappingUse } from './SavedMapping.tsx';
import { Underway } from './Underway.tsx';
import { canCheck, type Importing, type ImportState, useImport } from './use-import.ts';

/** Whether what a report tells of was taken back since, here or elsewhere. */
const useIsTakenBack = ({ isDone, report }: ImportState): boolean => {
  const history = useAnswer(imports, isDone ? { params: {}, query: {} } : null);
  return (
    report?.changed === true &&
    history.data?.imports.find(({ revision }) => revision === report.revision)?.rolledBackAt !== undefined
  );
};

const stepOf = ({ preview, report, isDone }: ImportState): keyof typeof importWords.steps =>
  isDone ? 'done' : report ? 'check' : preview ? 'look' : 'choose';

const Steps = ({ state }: { readonly state: ImportState }): JSX.Element => {
  const here = stepOf(state);
  return (
    <ol className={styles.steps}>
      {Object.entries(importWords.steps).map(([step, name]) => (
        <li key={step} aria-current={step === here ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
};

/** The tables that were read, each with what it is taken for, and what can be done with them. */
const Tables = ({ importing }: { readonly importing: Importing }): JSX.Element => {
  const { state, check, commit, setReplace, restart } = importing;
  const { preview, report, replace, busy } = state;
  const isReady = report !== null && report.totals.errors === 0;
  return (
    <>
      {preview?.tables.map((table) => (
        <ReadTable key={table.name} table={table} importing={importing} />
      ))}
      {preview && !report && preview.errors.length + preview.leftAside.length > 0 && (
        <ReportPanel problems={{ errors: preview.errors, warnings: [], leftAside: preview.leftAside }} />
      )}
      {report && <ReportPanel report={report} problems={report} />}
      <div className={styles.actions}>
        <Checkbox
          label={importWords.replace}
          checked={replace}
          onChange={(event) => setReplace(event.currentTarget.checked)}
        />
        <SavedMappingUse saved={state.saved} />
        {!canCheck(state) && <p className={styles.hint}>{importWords.nothingToMap}</p>}
        <div className={styles.buttons}>
          <Button
            variant={isReady ? 'default' : 'filled'}
            disabled={!canCheck(state) || busy !== null}
            onClick={() => void check()}
          >
            {importWords.check}
          </Button>
          <Button disabled={!isReady || busy !== null} onClick={() => void commit()}>
            {importWords.commit}
          </Button>
          <SavedMapping importing={importing} />
          <Button variant="subtle" onClick={restart}>
            {importWords.another}
          </Button>
        </div>
      </div>
    </>
  );
};

/** From files to the graph in four steps: what was read, what it means, what it would do, done. */
export const ImportWizard = (): JSX.Element => {
  const importing = useImport();
  const { state, choose, cancel, restart } = importing;
  const { preview, report, isDone, busy, problem, note } = state;
  const isTakenBack = useIsTakenBack(state);
  const { files, setFiles } = useDroppedFiles();
  // biome-ignore lint/correctness/useExhaustiveDependencies: files are taken once, when they come
  useEffect(() => {
    if (files === null) return;
    setFiles(null);
    void choose(files);
  }, [files]);
  return (
    <section className={styles.wizard} aria-label={importWords.import}>
      <Steps state={state} />
      {problem && <Failed error={problem} kept={importWords.kept} onRetry={restart} />}
      {note && (
        <p className={styles.note} role="status">
          {note}
        </p>
      )}
      {busy && <Underway what={busy} progress={state.progress} onCancel={cancel} />}
      {isDone && isTakenBack && (
        <p className={styles.note} role="status">
          {importWords.isTakenBack}
        </p>
      )}
      {isDone && !isTakenBack && report && <ReportPanel report={report} isDone problems={report} />}
      {isDone ? (
        <Button variant="default" onClick={restart}>
          {importWords.another}
        </Button>
      ) : preview ? (
        <Tables importing={importing} />
      ) : (
        !busy && <ChooseFiles onChoose={(files) => void choose(files)} />
      )}
    </section>
  );
};
