import { Select } from '@mantine/core';
import type { JSX } from 'react';
import { figure } from '../../words/words.ts';

interface WordSelectProps {
  readonly label: string;
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly value: string | null;
  readonly onChange: (word: string) => void;
  /** Where none need be chosen: what stands there then, and how a choice is taken back. */
  readonly none?: { readonly placeholder: string; readonly run: () => void };
}

/** One of the types or kinds in use, each with how many are of it. */
export const WordSelect = ({ label, words, value, onChange, none }: WordSelectProps): JSX.Element => (
  <Select
    size="xs"
    label={label}
    placeholder={none?.placeholder}
    searchable
    clearable={none !== undefined}
    allowDeselect={none !== undefined}
    value={value}
    data={words.map(({ word, count }) => ({ value: word, label: `${word} (${figure(count)})` }))}
    onChange={(word) => (word === null ? none?.run() : onChange(word))}
  />
);
