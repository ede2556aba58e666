import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, useState } from 'react';
import type { NodeLabel } from '#contract/graph-model';
import { search } from '#contract/search';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useDetails } from '../../bindings/use-details.ts';
import { useScope } from '../../bindings/use-scope.ts';

interface NodeSelectProps {
  readonly kind: NodeLabel;
  readonly label: string;
  /** False where the label is for screen readers alone. */
  readonly labelShown?: boolean;
  /** What stands there while nothing is chosen. */
  readonly placeholder: string;
  readonly nothingFound: string;
  readonly clearable?: boolean;
  /** An id. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const typingPauseMs = 150;
const mostOffered = 20;

/** One thing of a kind, found by its name: there may be thousands. */
export const NodeSelect = ({
  kind,
  label,
  labelShown = true,
  placeholder,
  nothingFound,
  clearable = false,
  value,
  onChange,
}: NodeSelectProps): JSX.Element => {
  const scope = useScope();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), typingPauseMs);
  const chosen = useDetails(value === null ? null : { kind, id: value }).data;
  // What is chosen stands in the field too, and nobody looks for it.
  const isSought = asked !== '' && asked !== value && asked !== chosen?.name;
  const query = { ...scope, q: asked.slice(0, 200), kind: [kind], limit: mostOffered };
  const { data } = useAnswer(search, scope && isSought ? { params: {}, query } : null, { keepPrevious: true });
  const hits = isSought ? (data?.hits ?? []) : [];
  const options = new Map([
    ...hits.map(({ id, name, type }) => [id, type === undefined ? name : `${name}, ${type}`] as const),
    ...(value === null ? [] : [[value, chosen?.name ?? value] as const]),
  ]);
  return (
    <Select
      size="xs"
      {...(labelShown ? { label } : { 'aria-label': label })}
      placeholder={placeholder}
      searchable
      clearable={clearable}
      allowDeselect={clearable}
      value={value}
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      // The server has found them, whatever accents and slips were typed.
      filter={({ options: found }) => found}
      nothingFoundMessage={isSought ? nothingFound : undefined}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  );
};
