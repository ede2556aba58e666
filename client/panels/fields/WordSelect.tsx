import { Select } from '@mantine/core';
import type { JSX } from 'react';
import { figure } from '../../words.ts';

interface WordSelectProps {
  readonly label: string;
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly value: string | null;
  readonly onChange: (word: string) => void;
}

/** One of the types or kinds in use, each with how many are of it. */
export const WordSelect = ({ label, words, value, onChange }: WordSelectProps): JSX.Element => (
  <Select
    size="xs"
    label={label}
    searchable
    allowDeselect={false}
    value={value}
    data={words.map(({ word, count }) => ({ value: word, label: `${word} (${figure(count)})` }))}
    onChange={(word) => word !== null && onChange(word)}
  />
);
