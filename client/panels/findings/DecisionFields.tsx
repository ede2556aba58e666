import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type JSX, useState } from 'react';
import type { GivenStatus } from '#contract/finding-status';
import { useOwnName } from '../../bindings/use-own-name.ts';
import { decisionWords } from '../../words/decision-words.ts';
import styles from './decision.module.css';

export interface DecisionFieldsProps {
  readonly status: 'accepted' | 'dismissed';
  readonly isBusy: boolean;
  readonly onDecide: (given: GivenStatus) => void;
  readonly onCancel: () => void;
}

/** Why, and until when: what is asked before findings leave the list. */
export const DecisionFields = ({ status, isBusy, onDecide, onCancel }: DecisionFieldsProps): JSX.Element => {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [name, setName] = useOwnName();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onDecide({
      status,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(until === '' || status !== 'accepted' ? {} : { until }),
      ...(name.trim() === '' ? {} : { by: name.trim() }),
    });
  };
  return (
    <form
      className={styles.form}
      aria-label={decisionWords.form[status]}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p className={styles.hint}>{decisionWords.hint[status]}</p>
      {status === 'accepted' && (
        <TextInput
          size="xs"
          type="date"
          label={decisionWords.until}
          description={decisionWords.untilHint}
          value={until}
          data-autofocus
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      )}
      <Textarea
        size="xs"
        autosize
        minRows={2}
        maxLength={1_000}
        label={status === 'dismissed' ? decisionWords.reason : decisionWords.reasonOptional}
        required={status === 'dismissed'}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <TextInput
        size="xs"
        maxLength={200}
        label={decisionWords.name}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" size="compact-sm" loading={isBusy}>
          {decisionWords.form[status]}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {decisionWords.cancel}
        </Button>
      </div>
    </form>
  );
};
