import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import type { ImportProblem, ImportReport } from '#contract/import-report';
import { useChangeView } from '../../bindings/use-view.ts';
import { SaveList } from '../../panels/lists/SaveList.tsx';
import { kindWords, relationWords } from '../../words/domain-words.ts';
import { importWords } from '../../words/import-words.ts';
import { listWords } from '../../words/list-words.ts';
import { figure } from '../../words/words.ts';
import styles from './data.module.css';
import { problemColumns } from './data-columns.ts';

type Tally = Readonly<Record<string, number>>;

const nameOf = (kind: string, count: number): string =>
  kindWords[kind as NodeLabel]?.[count === 1 ? 'one' : 'many'] ?? relationWords[kind as RelationshipType]?.out ?? kind;

const Changes = ({ report }: { readonly report: ImportReport }): JSX.Element => {
  const rows: readonly (readonly [string, Tally])[] = [
    [importWords.added, report.added],
    [importWords.updated, report.updated],
    [importWords.removed, report.removed],
    [importWords.same, report.unchanged],
  ];
  return (
    <dl className={styles.changes}>
      {rows
        .filter(([, tally]) => Object.keys(tally).length > 0)
        .map(([name, tally]) => (
          <div key={name}>
            <dt>{name}</dt>
            {Object.entries(tally).map(([kind, count]) => (
              <dd key={kind}>
                <b>{figure(count)}</b> {nameOf(kind, count)}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
};

const placeOf = ({ file, line, column }: ImportProblem): string =>
  [file, line, column].filter((part) => part !== undefined).join(' : ');

interface ProblemsProps {
  readonly name: string;
  readonly list: readonly ImportProblem[];
  readonly total: number;
}

const Problems = ({ name, list, total }: ProblemsProps): JSX.Element | null => {
  if (total === 0) return null;
  return (
    <details className={styles.problems} open={name === importWords.problems}>
      <summary>
        {name} <span className={styles.small}>{figure(total)}</span>
      </summary>
      <SaveList name={listWords.listOf(importWords.import, name)} columns={() => problemColumns} rows={list} />
      {list.length < total && <p className={styles.hint}>{importWords.moreProblems(list.length, total)}</p>}
      <div className={styles.rows}>
        <table>
          <thead>
            <tr>
              <th scope="col">{importWords.place}</th>
              <th scope="col">{importWords.value}</th>
              <th scope="col">{importWords.what}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((problem, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <tr key={place}>
                <th scope="row">{placeOf(problem)}</th>
                <td>{problem.value}</td>
                <td className={styles.message}>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

interface ReportPanelProps {
  readonly report?: ImportReport;
  readonly isDone?: boolean;
  readonly problems: Pick<ImportReport, 'errors' | 'warnings' | 'leftAside'> & Partial<Pick<ImportReport, 'totals'>>;
}

const verdict = ({ totals, changed, revision }: ImportReport, isDone: boolean): string => {
  if (totals.errors > 0) return importWords.refused(totals.errors);
  if (!changed) return importWords.unchanged;
  return isDone ? importWords.changed(revision) : importWords.wouldChange;
};

/** What an import would do, or did, and all that is wrong with it. */
export const ReportPanel = ({ report, isDone = false, problems }: ReportPanelProps): JSX.Element => {
  const change = useChangeView();
  const { errors, warnings, leftAside, totals } = problems;
  const heading = useRef<HTMLHeadingElement>(null);
  // Below the tables it is out of sight: whoever asked for it is taken there.
  useEffect(() => {
    if (!report) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [report]);
  return (
    <section
      className={styles.report}
      role={report ? undefined : 'status'}
      data-state={isDone ? 'done' : report ? 'checked' : 'read'}
    >
      {report && (
        <h2 ref={heading} tabIndex={-1} className={styles.verdict}>
          {verdict(report, isDone)}
        </h2>
      )}
      {report && <Changes report={report} />}
      {report && report.createdByMemberships.length > 0 && (
        <p className={styles.hint}>{importWords.created(report.createdByMemberships.length)}</p>
      )}
      <Problems name={importWords.problems} list={errors} total={totals?.errors ?? errors.length} />
      <Problems name={importWords.warnings} list={warnings} total={totals?.warnings ?? warnings.length} />
      <Problems name={importWords.leftAside} list={leftAside} total={totals?.leftAside ?? leftAside.length} />
      {isDone && (
        <Button onClick={() => change({ sources: ['imported'] }, { place: '/findings' })}>
          {importWords.seeFindings}
        </Button>
      )}
    </section>
  );
};
