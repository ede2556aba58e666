import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, useState } from 'react';
import { search } from '#contract/search';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useDetails } from '../../bindings/use-details.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { filterWords } from '../../words/decision-words.ts';

interface AreaFilterProps {
  /** The id of a Boundary. */
  readonly area: string | null;
  readonly onChange: (area: string | null) => void;
}

const typingPauseMs = 150;
const areasOffered = 20;

/** An area, found by its name: there may be thousands. */
export const AreaFilter = ({ area, onChange }: AreaFilterProps): JSX.Element => {
  const scope = useScope();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), typingPauseMs);
  const chosen = useDetails(area === null ? null : { kind: 'Boundary', id: area }).data;
  const query = { ...scope, q: asked.slice(0, 200), kind: ['Boundary' as const], limit: areasOffered };
  const { data } = useAnswer(search, scope && asked !== '' ? { params: {}, query } : null, { keepPrevious: true });
  const hits = asked === '' ? [] : (data?.hits ?? []);
  const options = new Map([
    ...hits.map(({ id, name, type }) => [id, type === undefined ? name : `${name}, ${type}`] as const),
    ...(area === null ? [] : [[area, chosen?.name ?? area] as const]),
  ]);
  return (
    <Select
      size="xs"
      aria-label={filterWords.area}
      placeholder={filterWords.anyArea}
      searchable
      clearable
      value={area}
      data={[...options].map(([value, label]) => ({ value, label }))}
      // The server has found them, whatever accents and slips were typed.
      filter={({ options: found }) => found}
      nothingFoundMessage={asked === '' ? undefined : filterWords.noArea}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  );
};
