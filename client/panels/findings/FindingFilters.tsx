import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type JSX, useEffect, useId, useState } from 'react';
import {
  type Certainty,
  certainties,
  countedScores,
  type FindingCounts,
  type FindingRule,
  type FindingStatus,
  findingRules,
  findingStatuses,
} from '#contract/findings';
import { type FindingFilter, filtersInUse, noFilter } from '../../state/finding-filter.ts';
import { filterWords, statusWords } from '../../words/decision-words.ts';
import { certaintyWords, ruleWords } from '../../words/domain-words.ts';
import { words } from '../../words.ts';
import panel from '../panel.module.css';
import { AreaFilter } from './AreaFilter.tsx';
import styles from './filters.module.css';

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  /** How many findings each choice would list; undefined until that is known. */
  readonly counts: FindingCounts | undefined;
  readonly onChange: (change: Partial<FindingFilter>) => void;
}

const typingPauseMs = 300;

/** The choices of which something is found, and the one in use, each with how many it would list. */
const choices = <T extends string>(
  any: string | null,
  values: readonly T[],
  { name, count, chosen }: { name: (value: T) => string; count: (value: T) => number | undefined; chosen: T | null },
) => [
  ...(any === null ? [] : [{ value: '', label: any }]),
  ...values
    .filter((value) => value === chosen || (count(value) ?? 1) > 0)
    .map((value) => ({ value, label: filterWords.counted(name(value), count(value) ?? 0) })),
];

export const FindingFilters = ({ filter, counts, onChange }: FindingFiltersProps): JSX.Element => {
  const { rule, certainty, status, least, about, area } = filter;
  const [unfolded, setUnfolded] = useState(false);
  const folded = useId();
  const countOf = (of: 'rule' | 'certainty' | 'status' | 'minScore') => (value: string) =>
    counts === undefined ? undefined : (counts[of][value] ?? 0);
  const inUse = filtersInUse(filter);
  const moreInUse = filtersInUse({ ...noFilter, status, least, about, area });
  const open = unfolded || moreInUse > 0;
  const themes = counts?.themes ?? [];
  return (
    <fieldset className={styles.filterSet} aria-label={words.findings.filters}>
      <TextFilter text={filter.text} onChange={(text) => onChange({ text })} />
      <div className={styles.filters}>
        <NativeSelect
          size="xs"
          aria-label={words.findings.rule}
          value={rule ?? ''}
          data={choices(filterWords.any.rule, findingRules, {
            name: (each) => ruleWords[each],
            count: countOf('rule'),
            chosen: rule,
          })}
          onChange={({ currentTarget: { value } }) => onChange({ rule: (value || null) as FindingRule | null })}
        />
        <NativeSelect
          size="xs"
          aria-label={words.findings.certainty}
          value={certainty ?? ''}
          data={choices(filterWords.any.certainty, certainties, {
            name: (each) => certaintyWords[each],
            count: countOf('certainty'),
            chosen: certainty,
          })}
          onChange={({ currentTarget: { value } }) => onChange({ certainty: (value || null) as Certainty | null })}
        />
      </div>
      {open && (
        <div className={styles.filters} id={folded}>
          <NativeSelect
            size="xs"
            aria-label={filterWords.status}
            value={status ?? 'open'}
            data={findingStatuses.map((value) => ({
              value,
              label: filterWords.counted(statusWords[value], countOf('status')(value) ?? 0),
            }))}
            onChange={({ currentTarget: { value } }) =>
              onChange({ status: value === 'open' ? null : (value as FindingStatus) })
            }
          />
          <NativeSelect
            size="xs"
            aria-label={filterWords.strength}
            value={least === null ? '' : String(least)}
            data={choices(
              filterWords.any.least,
              [...new Set([...countedScores, ...(least ? [least] : [])])].map(String),
              {
                name: (value) => filterWords.least(Number(value)),
                count: countOf('minScore'),
                chosen: least === null ? null : String(least),
              },
            )}
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
        </div>
      )}
      <p className={styles.filterTurns}>
        <button
          type="button"
          className={panel.turn}
          aria-expanded={open}
          aria-controls={open ? folded : undefined}
          disabled={moreInUse > 0}
          onClick={() => setUnfolded(!unfolded)}
        >
          {open ? filterWords.fewer : filterWords.more}
        </button>
        {inUse > 0 && (
          <span className={styles.inUse}>
            {filterWords.inUse(inUse)}
            <button type="button" className={panel.turn} onClick={() => onChange(noFilter)}>
              {filterWords.clear}
            </button>
          </span>
        )}
      </p>
    </fieldset>
  );
};

/** What is typed goes to the address once there is a pause; what the address says otherwise is shown. */
const TextFilter = ({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}): JSX.Element => {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const tell = useDebouncedCallback(onChange, typingPauseMs);
  return (
    <TextInput
      size="xs"
      type="search"
      aria-label={filterWords.text}
      placeholder={filterWords.text}
      maxLength={200}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        tell(value);
      }}
    />
  );
};
