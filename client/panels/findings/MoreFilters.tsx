import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { countedScores, type FindingStatus, findingStatuses } from '#contract/findings';
import { filterWords, statusWords } from '../../words/decision-words.ts';
import { AreaFilter } from './AreaFilter.tsx';
import type { FindingFiltersProps } from './FindingFilters.tsx';
import { choices, countOf } from './filter-choices.ts';

/** Filters that are needed less often. */
export const MoreFilters = ({ filter, counts, onChange }: FindingFiltersProps): JSX.Element => {
  const { status, least, about, area } = filter;
  const themes = counts?.themes ?? [];
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={filterWords.status}
        value={status ?? 'open'}
        data={findingStatuses.map((value) => ({
          value,
          label: filterWords.counted(statusWords[value], countOf(counts, 'status')(value) ?? 0),
        }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ status: value === 'open' ? null : (value as FindingStatus) })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={filterWords.strength}
        value={least === null ? '' : String(least)}
        data={choices(filterWords.any.least, [...new Set([...countedScores, ...(least ? [least] : [])])].map(String), {
          name: (value) => filterWords.least(Number(value)),
          count: countOf(counts, 'minScore'),
          chosen: least === null ? null : String(least),
        })}
        onChange={({ currentTarget: { value } }) => onChange({ least: value === '' ? null : Number(value) })}
      />
      <NativeSelect
        size="xs"
        aria-label={filterWords.theme}
        value={about ?? ''}
        data={[
          { value: '', label: filterWords.any.theme },
          ...(about === null || themes.some(({ id }) => id === about) ? [] : [{ value: about, label: about }]),
          ...themes.map(({ id, name, count }) => ({ value: id, label: filterWords.counted(name, count) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ about: value || null })}
      />
      <AreaFilter area={area} onChange={(chosen) => onChange({ area: chosen })} />
    </>
  );
};
