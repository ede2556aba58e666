import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import type { TableMapping } from '#contract/mapping';
import { mayHoldSeveral } from '#contract/several-values';
import { importWords } from '../../words/import-words.ts';
import { assignmentsOf, columnOfTarget, separatorsOf, withSeparator } from './mapping-draft.ts';

const offered = [';', '|', ',', '/'];

interface SeparatorChoiceProps {
  readonly table: string;
  readonly column: string;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** Whether the cells of a column hold several values, and what parts them; nothing where they cannot. */
export const SeparatorChoice = ({ table, column, mapping, onChange }: SeparatorChoiceProps): JSX.Element | null => {
  const targets = assignmentsOf(mapping).get(column) ?? [];
  if (!targets.some((target) => mayHoldSeveral(columnOfTarget(target)))) return null;
  const now = separatorsOf(mapping).get(column) ?? '';
  // A mapping made elsewhere may part them by something else.
  const all = now === '' || offered.includes(now) ? offered : [...offered, now];
  return (
    <NativeSelect
      size="xs"
      aria-label={importWords.severalIn(column, table)}
      data={[
        { value: '', label: importWords.oneValue },
        ...all.map((value) => ({ value, label: importWords.partedBy(value) })),
      ]}
      value={now}
      onChange={({ currentTarget: { value } }) => onChange(withSeparator(mapping, column, value || null))}
    />
  );
};
