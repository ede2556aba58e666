import { TextInput } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import { useChangeView, useView } from '../bindings/use-view.ts';
import { dateInWords, parsePartialDate } from '../state/partial-date.ts';
import { words } from '../words.ts';
import styles from './frame.module.css';

/** The date in force, written as people write dates; empty for any. It holds once Enter is pressed or the field is left. */
export const DateField = (): JSX.Element => {
  const { at } = useView();
  const change = useChangeView();
  const inForce = at === null ? '' : dateInWords(at);
  const [text, setText] = useState(inForce);
  useEffect(() => setText(inForce), [inForce]);

  const wrong = text.trim() !== '' && parsePartialDate(text) === null;
  const settle = () => {
    const date = parsePartialDate(text);
    if (!wrong && date !== at) change({ at: date });
  };
  return (
    <form
      className={styles.dateField}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <label htmlFor="as-at">{words.header.date.label}</label>
      <TextInput
        id="as-at"
        size="xs"
        value={text}
        placeholder={words.header.date.placeholder}
        aria-invalid={wrong}
        title={words.header.date.wrong}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={settle}
      />
      {wrong && (
        <span className={styles.dateWrong} role="alert">
          {words.header.date.wrong}
        </span>
      )}
    </form>
  );
};
