import { NumberInput, TextInput } from '@mantine/core';
import { type JSX, useId, useState } from 'react';
import type { EditableSettings } from '#contract/settings';
import { listOf, valueAt, withValueAt } from '../../../state/settings-path.ts';
import { fieldWords, rangeWords, roleWeight, settingsWords } from '../../../words/settings-words.ts';
import styles from './settings.module.css';

export interface FieldProps {
  readonly path: string;
  readonly draft: EditableSettings;
  readonly defaults: EditableSettings;
  readonly onChange: (draft: EditableSettings) => void;
}

const role = /^hours\/roleWeights\/(.+)$/;
const wordsOf = (path: string) => fieldWords[path] ?? roleWeight(role.exec(path)?.[1] ?? path);

/** One value with what it means, its unit, and what it is at first. */
export const NumberField = ({ path, draft, defaults, onChange }: FieldProps): JSX.Element => {
  const { label, meaning, unit } = wordsOf(path);
  const hint = useId();
  const atFirst = valueAt(defaults, path);
  return (
    <div className={styles.field} data-changed={valueAt(draft, path) !== atFirst}>
      <div>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        <p className={styles.meaning} id={hint}>
          {meaning}
        </p>
      </div>
      <Figure path={path} label={label} hint={hint} draft={draft} onChange={onChange} />
      <p className={styles.unit}>
        {unit}
        <span>{settingsWords.atFirst(String(atFirst))}</span>
      </p>
    </div>
  );
};

interface FigureProps extends Omit<FieldProps, 'defaults'> {
  readonly label: string;
  readonly hint: string;
}

/** Nothing typed yet is no figure: the draft keeps its last one. */
const Figure = ({ path, label, hint, draft, onChange }: FigureProps): JSX.Element => {
  const value = Number(valueAt(draft, path));
  const [typed, setTyped] = useState<number | string>(value);
  const shown = typed !== '' && Number(typed) !== value ? value : typed;
  const isShare = ['0 to 1', 'weight'].includes(wordsOf(path).unit ?? '');
  const isCount = /\/(minShared|minPeers|minFewPeers|minFaced)$/.test(path);
  return (
    <NumberInput
      size="xs"
      className={styles.figure}
      aria-label={label}
      aria-describedby={hint}
      value={shown}
      min={isCount ? 1 : 0}
      max={isShare ? 1 : 1_000_000}
      step={isShare ? 0.05 : 1}
      allowNegative={false}
      allowDecimal={!isCount}
      decimalScale={3}
      clampBehavior="strict"
      onChange={(next) => {
        setTyped(next);
        if (next !== '' && Number.isFinite(Number(next))) onChange(withValueAt(draft, path, Number(next)));
      }}
    />
  );
};

/** Two figures between which what is not recorded lies, and what they rest on. */
export const RangeField = ({ path, draft, defaults, onChange }: FieldProps): JSX.Element => {
  const { label, meaning, unit } = wordsOf(path);
  const hint = useId();
  const ends = ['low', 'high'] as const;
  const atFirst = ends.map((end) => valueAt(defaults, `${path}/${end}`)).join('–');
  const now = ends.map((end) => valueAt(draft, `${path}/${end}`)).join('–');
  return (
    <div className={styles.field} data-changed={now !== atFirst}>
      <div>
        <span className={styles.label}>{label}</span>
        <p className={styles.meaning} id={hint}>
          {meaning}
        </p>
        <TextInput
          size="xs"
          className={styles.basis}
          aria-label={`${label}: ${rangeWords.basis}`}
          value={String(valueAt(draft, `${path}/basis`))}
          maxLength={1_000}
          onChange={({ currentTarget }) => onChange(withValueAt(draft, `${path}/basis`, currentTarget.value))}
        />
      </div>
      <div className={styles.range}>
        {ends.map((end) => (
          <Figure
            key={end}
            path={`${path}/${end}`}
            label={`${label}, ${rangeWords[end]}`}
            hint={hint}
            draft={draft}
            onChange={onChange}
          />
        ))}
      </div>
      <p className={styles.unit}>
        {unit}
        <span>{settingsWords.atFirst(atFirst)}</span>
      </p>
    </div>
  );
};

/** A list of words, parted by commas. */
export const ListField = ({
  path,
  label,
  draft,
  onChange,
}: Omit<FieldProps, 'defaults'> & { readonly label?: string }): JSX.Element => {
  const list = valueAt(draft, path) as readonly string[];
  const [typed, setTyped] = useState(list.join(', '));
  const shown = listOf(typed).join() === list.join() ? typed : list.join(', ');
  return (
    <TextInput
      size="xs"
      className={styles.list}
      label={label ?? wordsOf(path).label}
      description={label === undefined ? `${wordsOf(path).meaning} ${settingsWords.commas}` : settingsWords.commas}
      value={shown}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        onChange(withValueAt(draft, path, listOf(value)));
      }}
    />
  );
};
