import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { type Edit, editKinds } from '#contract/scenarios';
import { useNames } from '../../bindings/use-names.ts';
import { type DraftStep, isStep, newId } from '../../state/paper-steps.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import styles from './form.module.css';
import { NodePicker } from './NodePicker.tsx';
import { idsIn, type StepField, stepFields } from './step-fields.ts';

const { form } = scenarioWords;

interface StepFormProps {
  readonly title: string;
  readonly start: DraftStep;
  /** The steps before it: what they found can be named. */
  readonly earlier: readonly Edit[];
  readonly submit: string;
  readonly onDone: (step: Edit) => void;
  readonly onCancel: () => void;
}

type Values = Readonly<Record<string, unknown>>;

const idsOf = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string');

/** How many things a field holds. */
const filledIn = (value: unknown): number =>
  Array.isArray(value) ? value.length : Number(typeof value === 'string' ? value.trim() !== '' : value !== undefined);

/** The step that the form holds: fields of its kind only, and none that is empty. */
const stepOf = (kind: Edit['kind'], values: Values, earlier: readonly Edit[]): unknown => {
  const filled = stepFields[kind].flatMap(({ name }) => {
    const value = values[name];
    // The one to merge into may have been taken off since.
    if (name === 'into' && !idsOf(values['partnerships']).includes(String(value))) return [];
    const isEmpty =
      value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [[name, value] as const];
  });
  const id = kind === 'found' ? { id: values['id'] ?? newId(String(values['name'] ?? ''), earlier) } : {};
  return { kind, ...id, ...Object.fromEntries(filled) };
};

/** One step, field by field. */
export const StepForm = ({ title, start, earlier, submit, onDone, onCancel }: StepFormProps): JSX.Element => {
  const [kind, setKind] = useState(start.kind);
  const [values, setValues] = useState<Values>(start);
  const [isTold, setIsTold] = useState(false);
  const founded = earlier.flatMap((step) =>
    step.kind === 'found' ? [{ id: step.id, name: step.name ?? step.id }] : [],
  );
  const nameOf = useNames(idsIn(values), founded);
  const step = stepOf(kind, values, earlier);
  const isWhole = stepFields[kind].every(({ name, atLeast }) => filledIn(values[name]) >= atLeast) && isStep(step);
  const set = (name: string, value: unknown) => {
    setIsTold(false);
    setValues((known) => ({ ...known, [name]: value }));
  };

  const hint = (field: StepField) =>
    field.atLeast === 0 ? form.optional : field.atLeast > 1 ? form.atLeastTwo : undefined;
  const control = (field: StepField): JSX.Element => {
    const { name, label } = field;
    const description = hint(field);
    const optional = description === undefined ? {} : { description };
    if (field.of === 'nodes') {
      return (
        <NodePicker
          key={`${kind} ${name}`}
          label={label}
          {...optional}
          kinds={field.kinds}
          several={field.several}
          value={idsOf(values[name])}
          onChange={(ids) => set(name, field.several ? ids : ids[0])}
          nameOf={nameOf}
          founded={founded}
        />
      );
    }
    if (field.of === 'into') {
      const merged = idsOf(values['partnerships']);
      return (
        <NativeSelect
          key={name}
          size="xs"
          label={label}
          data={merged.map((id) => ({ value: id, label: nameOf(id) }))}
          disabled={merged.length < 2}
          value={merged.includes(String(values[name])) ? String(values[name]) : (merged[0] ?? '')}
          onChange={({ currentTarget }) => set(name, currentTarget.value)}
        />
      );
    }
    if (field.of === 'check')
      return (
        <Checkbox
          key={name}
          size="xs"
          label={label}
          checked={values[name] === true}
          onChange={({ currentTarget }) => set(name, currentTarget.checked)}
        />
      );
    if (field.of === 'number')
      return (
        <NumberInput
          key={name}
          size="xs"
          label={label}
          {...optional}
          min={0}
          value={Number.isFinite(values[name]) ? Number(values[name]) : ''}
          onChange={(value) => set(name, value === '' ? undefined : Number(value))}
        />
      );
    return (
      <TextInput
        key={name}
        size="xs"
        label={label}
        {...optional}
        value={String(values[name] ?? '')}
        onChange={({ currentTarget }) => set(name, currentTarget.value)}
      />
    );
  };
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onDone(step);
        else setIsTold(true);
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <NativeSelect
        size="xs"
        label={form.kind}
        autoFocus
        data={editKinds.map((value) => ({ value, label: form.kinds[value] }))}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value as Edit['kind'])}
      />
      {stepFields[kind].map(control)}
      {isTold && (
        <p className={styles.lacks} role="alert">
          {form.lacks}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="xs">
          {submit}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
};
