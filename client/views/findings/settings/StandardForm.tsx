import { Button, Checkbox, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { StandardEdit } from '../../../state/standards-files.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { standardColumns, standardWords } from '../../../words/settings-words.ts';
import styles from './settings.module.css';

interface StandardFormProps {
  readonly table: StandardEdit['table'];
  readonly cells: StandardEdit['cells'];
  readonly isNew: boolean;
  readonly isBusy: boolean;
  readonly onSave: (cells: StandardEdit['cells'], synthetic: boolean) => void;
  readonly onCancel: () => void;
}

/** One core membership or duty, column by column. */
export const StandardForm = ({ table, cells, isNew, isBusy, onSave, onCancel }: StandardFormProps): JSX.Element => {
  const [draft, setDraft] = useState(cells);
  const [synthetic, setSynthetic] = useState(false);
  return (
    <form
      className={styles.standard}
      aria-label={isNew ? standardWords[table].add : standardWords.change}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft, synthetic);
      }}
    >
      {standardColumns[table].map(({ column, label, hint, required }) => (
        <TextInput
          key={column}
          size="xs"
          label={label}
          description={hint}
          required={required}
          value={draft[column] ?? ''}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, [column]: value })}
        />
      ))}
      {isNew && (
        <Checkbox
          size="xs"
          label={standardWords.synthetic}
          checked={synthetic}
          onChange={({ currentTarget }) => setSynthetic(currentTarget.checked)}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" size="compact-sm" loading={isBusy}>
          {standardWords.save}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {decisionWords.cancel}
        </Button>
      </div>
    </form>
  );
};
