import { Button, NumberInput, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { NodeLabel } from '#contract/graph-model';
import type { Task } from '#contract/proposals';
import { useNames } from '../../bindings/use-names.ts';
import { isTask } from '../../state/paper-task.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import styles from './form.module.css';
import { NodePicker } from './NodePicker.tsx';

const words = scenarioWords.proposal;

const lists: readonly { readonly name: 'members' | 'themes' | 'boundaries'; readonly kinds: readonly NodeLabel[] }[] = [
  { name: 'members', kinds: ['Agency', 'Person', 'Partnership'] },
  { name: 'themes', kinds: ['Theme'] },
  { name: 'boundaries', kinds: ['Boundary'] },
];

/** Nothing that is empty stays in it. */
const filled = (task: Task): Task =>
  Object.fromEntries(
    Object.entries(task).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

interface ProposalFormProps {
  readonly task: Task;
  readonly onAsk: (task: Task | null) => void;
}

/** What a task needs. */
export const ProposalForm = ({ task, onAsk }: ProposalFormProps): JSX.Element => {
  const [values, setValues] = useState<Task>(task);
  const [isTold, setIsTold] = useState(false);
  const nameOf = useNames(lists.flatMap(({ name }) => values[name] ?? []));
  const set = (change: Partial<Record<keyof Task, unknown>>) => {
    setIsTold(false);
    setValues((known) => ({ ...known, ...change }) as Task);
  };
  const needs = lists.some(({ name }) => (values[name] ?? []).length > 0);
  const number = (name: 'meetingsPerYear' | 'hoursPerMeeting') => (
    <NumberInput
      size="xs"
      label={words[name]}
      description={scenarioWords.form.optional}
      min={0}
      max={name === 'meetingsPerYear' ? 10_000 : 1_000}
      value={values[name] ?? ''}
      onChange={(value) => set({ [name]: value === '' ? undefined : Number(value) })}
    />
  );
  return (
    <form
      className={styles.form}
      aria-label={scenarioWords.tabs.proposal}
      onSubmit={(event) => {
        event.preventDefault();
        const asked = filled(values);
        if (needs && isTask(asked)) onAsk(asked);
        else setIsTold(true);
      }}
    >
      <TextInput
        size="xs"
        label={words.name}
        maxLength={1_000}
        value={values.name ?? ''}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      {lists.map(({ name, kinds }) => (
        <NodePicker
          key={name}
          label={words[name]}
          kinds={kinds}
          several
          value={values[name] ?? []}
          onChange={(ids) => set({ [name]: [...ids] })}
          nameOf={nameOf}
        />
      ))}
      <TextInput
        size="xs"
        label={words.type}
        description={scenarioWords.form.optional}
        maxLength={200}
        value={values.type ?? ''}
        onChange={({ currentTarget }) => set({ type: currentTarget.value })}
      />
      {number('meetingsPerYear')}
      {number('hoursPerMeeting')}
      {isTold && (
        <p className={styles.lacks} role="alert">
          {words.needs}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="xs">
          {words.ask}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setValues({});
            onAsk(null);
          }}
        >
          {words.clear}
        </Button>
      </div>
    </form>
  );
};
