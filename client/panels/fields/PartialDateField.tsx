import { TextInput } from '@mantine/core';
import { type JSX, useEffect, useId, useState } from 'react';
import { dateInWords, parsePartialDate } from '../../state/partial-date.ts';
import styles from './partial-date-field.module.css';

interface PartialDateFieldProps {
  readonly label: string;
  /** What an empty field means. */
  readonly placeholder: string;
  /** What may be written. */
  readonly wrong: string;
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
}

/** A day, month or year as people write dates; it holds once Enter is pressed or the field is left. */
export const PartialDateField = ({
  label,
  placeholder,
  wrong,
  value,
  onChange,
}: PartialDateFieldProps): JSX.Element => {
  const id = useId();
  const inForce = value === null ? '' : dateInWords(value);
  const [text, setText] = useState(inForce);
  useEffect(() => setText(inForce), [inForce]);

  const isWrong = text.trim() !== '' && parsePartialDate(text) === null;
  const settle = () => {
    const date = parsePartialDate(text);
    if (!isWrong && date !== value) onChange(date);
  };
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        size="xs"
        value={text}
        placeholder={placeholder}
        aria-invalid={isWrong}
        title={wrong}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={settle}
      />
      {isWrong && (
        <span className={styles.wrong} role="alert">
          {wrong}
        </span>
      )}
    </form>
  );
};
