import { Autocomplete, Button, Checkbox, Select } from '@mantine/core';
import { type JSX, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { areas } from '#contract/areas';
import type { WordsInUse } from '#contract/words-in-use';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { sourceGroupNames } from '../../../state/source-groups.ts';
import { boundaryWords } from '../../../words/boundary-words.ts';
import { guessMatching } from './guess-matching.ts';
import { boundariesTable, type Key, keys, type Match, type Matching, matchOutlines } from './match-outlines.ts';
import styles from './outlines.module.css';
import type { OutlinesState, ReadFile } from './use-outlines.ts';

const words = boundaryWords.outlines;

interface OutlinesMatchProps {
  readonly file: ReadFile;
  readonly kinds: WordsInUse['areaKinds'];
  readonly state: OutlinesState;
  readonly onCommit: (table: string) => void;
}

const columns: readonly ReportColumn<Match>[] = [
  { id: 'feature', label: words.columns.feature, value: ({ value }) => value },
  {
    id: 'area',
    label: words.columns.area,
    value: ({ area }) => area?.name ?? null,
    tellsNone: true,
    cell: ({ area }) => area?.name ?? '–',
  },
  { id: 'what', label: words.columns.what, groups: true, value: ({ outcome }) => words.what[outcome] },
];

/** Which areas the outlines in a file are of, as it is told, and what importing them would do. */
export const OutlinesMatch = ({ file, kinds, state, onCommit }: OutlinesMatchProps): JSX.Element => {
  const { collection, rounded } = file;
  const [kind, setKind] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Partial<Matching>>({});
  const kindNow = kind ?? kinds.find(({ word }) => word === 'district')?.word ?? kinds[0]?.word ?? '';
  const isKnown = kinds.some(({ word }) => word === kindNow);
  const { data } = useAnswer(areas, isKnown ? { params: {}, query: { kind: kindNow } } : null);
  const known = useMemo(() => (isKnown ? (data?.areas ?? []) : []), [isKnown, data]);
  const matching = useMemo(
    (): Matching => ({ ...guessMatching(collection, kindNow, known), ...chosen, kind: kindNow }),
    [collection, kindNow, known, chosen],
  );
  const matches = useMemo(
    () => matchOutlines(collection, matching, known, (place) => rounded.texts[place] !== null),
    [collection, matching, known, rounded],
  );
  const count = (outcome: Match['outcome']) => matches.filter((match) => match.outcome === outcome).length;
  const [found, added] = [count('outline'), count('added')];
  const properties = [...collection.names];
  return (
    <>
      <div className={styles.fields}>
        <Autocomplete
          size="xs"
          label={words.kind}
          description={words.newKind}
          data={kinds.map(({ word }) => word)}
          value={kindNow}
          onChange={setKind}
        />
        <Select
          size="xs"
          allowDeselect={false}
          label={words.property}
          data={properties}
          value={matching.property}
          onChange={(property) => property !== null && setChosen({ ...chosen, property })}
        />
        <Select
          size="xs"
          allowDeselect={false}
          label={words.key}
          data={keys.map((value) => ({ value, label: words.keys[value] }))}
          value={matching.key}
          onChange={(key) => key !== null && setChosen({ ...chosen, key: key as Key })} // one of the values given
        />
        <Checkbox
          size="xs"
          label={words.addNew}
          checked={matching.newNames !== null}
          onChange={({ currentTarget }) =>
            setChosen({ ...chosen, newNames: currentTarget.checked ? (properties[0] ?? '') : null })
          }
        />
        {matching.newNames !== null && (
          <Select
            size="xs"
            allowDeselect={false}
            label={words.nameProperty}
            data={properties}
            value={matching.newNames}
            onChange={(newNames) => setChosen({ ...chosen, newNames })}
          />
        )}
      </div>
      <p className={styles.sum} role="status">
        {words.sum(found, added, matches.length - found - added)}
      </p>
      <Button
        size="xs"
        disabled={found + added === 0 || kindNow.trim() === ''}
        loading={state.isBusy}
        onClick={() => onCommit(boundariesTable(matches, rounded.texts, matching))}
      >
        {words.commit(found + added)}
      </Button>
      <Outcome state={state} kind={kindNow} />
      <h3 className={styles.matches}>{words.matches}</h3>
      <ReportTable name={words.table} columns={columns} rows={matches} keyOf={({ place }) => String(place)} />
    </>
  );
};

const mostProblems = 5;

const Outcome = ({ state, kind }: { readonly state: OutlinesState; readonly kind: string }): JSX.Element | null => {
  const view = useView();
  const { report, problem } = state;
  if (problem) {
    return (
      <p className={styles.refused} role="alert">
        {problem.message}
      </p>
    );
  }
  if (report === null) return null;
  if (report.totals.errors > 0) {
    return (
      <div className={styles.refused} role="alert">
        <p>{words.refused(report.totals.errors)}</p>
        <ul>
          {report.errors.slice(0, mostProblems).map(({ line, message }) => (
            <li key={`${line} ${message}`}>{message}</li>
          ))}
        </ul>
      </div>
    );
  }
  const map = addressOfView('/boundaries', { ...view, sources: sourceGroupNames, sort: null, own: { of: kind } });
  return (
    <p className={styles.done} role="status">
      {report.changed ? words.done(report.revision) : words.same} <Link href={map}>{words.see}</Link>{' '}
      <Link href={addressOfView('/data', { ...view, own: {}, sort: null })}>{words.history}</Link>
    </p>
  );
};
