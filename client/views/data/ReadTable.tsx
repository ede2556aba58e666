import { Button, Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import type { ImportPreview } from '#contract/imports';
import type { TableMapping } from '#contract/mapping';
import { valuesParted } from '#contract/several-values';
import { importWords, rowNames } from '../../words/import-words.ts';
import styles from './data.module.css';
import {
  allTargets,
  assignmentsOf,
  columnOfTarget,
  separatorsOf,
  type Target,
  tableOfTarget,
  withAssignments,
} from './mapping-draft.ts';
import { SeparatorChoice } from './SeparatorChoice.tsx';
import split from './split-cell.module.css';
import type { Importing } from './use-import.ts';

type Table = ImportPreview['tables'][number];

const targetName = (target: Target): string =>
  `${rowNames[tableOfTarget(target)]}: ${columnOfTarget(target).replaceAll('_', ' ')}`;

const choices = allTargets.map(({ table, targets }) => ({
  group: rowNames[table],
  items: targets.map((target) => ({ value: target, label: targetName(target) })),
}));

interface ColumnChoiceProps {
  readonly table: Table;
  readonly column: string;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** What one column is: it may be several things at once, as the id of an agency and the one who sits. */
const ColumnChoice = ({ table, column, mapping, onChange }: ColumnChoiceProps): JSX.Element => {
  const assignments = assignmentsOf(mapping);
  const now = assignments.get(column) ?? [];
  const level = mapping.lookup?.find(({ code, name }) => code === column || name === column);
  if (level) return <span className={styles.small}>{importWords.lookupColumn(level.kind, level.code === column)}</span>;
  return (
    <MultiSelect
      aria-label={importWords.columnOf(column, table.name)}
      data={choices}
      value={[...now]}
      placeholder={now.length > 0 ? undefined : importWords.leftBlank}
      searchable
      size="xs"
      comboboxProps={{ width: 260, position: 'bottom-start' }}
      onChange={(targets) => onChange(withAssignments(mapping, new Map(assignments).set(column, targets as Target[])))}
    />
  );
};

interface LookupKindsProps {
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

const LookupKinds = ({ mapping, onChange }: LookupKindsProps): JSX.Element => {
  const levels = mapping.lookup ?? [];
  const rename = (code: string, kind: string) =>
    onChange({ ...mapping, lookup: levels.map((level) => (level.code === code ? { ...level, kind } : level)) });
  const { lookup: _, ...without } = mapping;
  return (
    <fieldset className={styles.lookup}>
      <legend>{importWords.lookup}</legend>
      {levels.map(({ code, kind }) => (
        <TextInput
          key={code}
          size="xs"
          label={importWords.lookupKind(code)}
          value={kind}
          onChange={(event) => rename(code, event.currentTarget.value)}
        />
      ))}
      <Button size="xs" variant="default" onClick={() => onChange(without)}>
        {importWords.noLookup}
      </Button>
    </fieldset>
  );
};

interface ReadingProps extends LookupKindsProps {
  readonly onReread: (mapping: TableMapping) => void;
}

const isCsv = ({ readAs }: Table): boolean => /^(utf|windows)/.test(readAs);

/** How the file is read, where a person knows better than we guessed. */
const Reading = ({ table, mapping, onChange, onReread }: ReadingProps & { readonly table: Table }): JSX.Element => {
  const [encoding = '', delimiter = ''] = table.readAs.split(', ');
  const written = Object.entries(importWords.delimiters);
  const now = written.find(([, name]) => name.startsWith(delimiter))?.[0] ?? null;
  return (
    <div className={styles.reading}>
      {isCsv(table) && (
        <>
          <Select
            size="xs"
            label={importWords.delimiter}
            data={written.map(([value, label]) => ({ value, label }))}
            value={now}
            allowDeselect={false}
            onChange={(value) => value && onReread({ ...mapping, delimiter: value })}
          />
          <Select
            size="xs"
            label={importWords.encoding}
            data={['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']}
            value={encoding}
            allowDeselect={false}
            onChange={(value) =>
              value && onReread({ ...mapping, encoding: value as NonNullable<TableMapping['encoding']> })
            }
          />
        </>
      )}
      <Select
        size="xs"
        label={importWords.dates}
        data={Object.entries(importWords.datesBy).map(([value, label]) => ({ value, label }))}
        value={mapping.dates ?? 'none'}
        allowDeselect={false}
        onChange={(value) => {
          const { dates: _, ...rest } = mapping;
          onChange(value === 'day-first' || value === 'month-first' ? { ...rest, dates: value } : rest);
        }}
      />
      {isCsv(table) && (
        <Checkbox
          label={importWords.header}
          checked={mapping.header ?? true}
          onChange={(event) => {
            const { width: _, ...rest } = mapping;
            onReread({ ...rest, makes: [], header: event.currentTarget.checked });
          }}
        />
      )}
    </div>
  );
};

interface CellProps {
  readonly text: string;
  readonly separator: string | undefined;
}

/** A cell, or each of the values that it holds. */
const Cell = ({ text, separator }: CellProps): JSX.Element => {
  const values = separator === undefined ? [] : valuesParted(text, separator);
  if (values.length < 2) return <>{text}</>;
  return (
    <ul className={split.values}>
      {values.map((value, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell may hold a value twice
        <li key={place}>{value}</li>
      ))}
    </ul>
  );
};

const noSeparators: ReturnType<typeof separatorsOf> = new Map();

interface ReadTableProps {
  readonly table: Table;
  readonly importing: Importing;
}

/** One table as it was read: its first rows, and above each column what it is. */
export const ReadTable = ({ table, importing }: ReadTableProps): JSX.Element => {
  const { state, map, reread } = importing;
  const mapping = state.mappings[table.name] ?? { file: table.name, makes: [] };
  const change = (changed: TableMapping) => map(table.name, changed);
  const { own } = table;
  const isOwn = own !== null;
  const separators = isOwn ? noSeparators : separatorsOf(mapping);
  return (
    <section className={styles.table} aria-label={table.name}>
      <h2 className={styles.tableTitle}>
        {table.name} <span className={styles.small}>{importWords.readAs(table.readAs)}</span>
      </h2>
      <p className={styles.hint}>{own === null ? importWords.mapHint : importWords.own(own)}</p>
      {!isOwn && (
        <Reading
          table={table}
          mapping={mapping}
          onChange={change}
          onReread={(changed) => void reread(table.name, changed)}
        />
      )}
      {!isOwn && mapping.lookup && <LookupKinds mapping={mapping} onChange={change} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.rows} tabIndex={0} aria-label={importWords.firstRows(table.name)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{importWords.line}</th>
              {table.columns.map((column, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                <th key={place} scope="col">
                  {column}
                </th>
              ))}
            </tr>
            {!isOwn && (
              <tr className={styles.choices}>
                <td />
                {table.columns.map((column, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                  <td key={place}>
                    <ColumnChoice table={table} column={column} mapping={mapping} onChange={change} />
                    <SeparatorChoice table={table.name} column={column} mapping={mapping} onChange={change} />
                  </td>
                ))}
              </tr>
            )}
          </thead>
          <tbody>
            {table.rows.slice(0, 8).map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {table.columns.map((column, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                  <td key={place}>
                    <Cell text={cells[place] ?? ''} separator={separators.get(column)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
