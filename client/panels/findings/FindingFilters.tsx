import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type JSX, useEffect, useId, useState } from 'react';
import { type Certainty, certainties, type FindingCounts, type FindingRule, findingRules } from '#contract/findings';
import { useLater } from '../../bindings/use-later.ts';
import { type FindingFilter, filtersInUse, noFilter } from '../../state/finding-filter.ts';
import { filterWords } from '../../words/decision-words.ts';
import { certaintyWords, ruleWords } from '../../words/domain-words.ts';
import { words } from '../../words/words.ts';
import panel from '../panel.module.css';
import { choices, countOf } from './filter-choices.ts';
import styles from './filters.module.css';

export interface FindingFiltersProps {
  readonly filter: FindingFilter;
  /** How many findings each choice would list; undefined until that is known. */
  readonly counts: FindingCounts | undefined;
  readonly onChange: (change: Partial<FindingFilter>) => void;
}

const typingPauseMs = 300;

const fetchMore = async () => (await import('./MoreFilters.tsx')).MoreFilters;

export const FindingFilters = ({ filter, counts, onChange }: FindingFiltersProps): JSX.Element => {
  const { rule, certainty, status, least, about, area } = filter;
  const [unfolded, setUnfolded] = useState(false);
  const folded = useId();
  const inUse = filtersInUse(filter);
  const moreInUse = filtersInUse({ ...noFilter, status, least, about, area });
  const open = unfolded || moreInUse > 0;
  const MoreFilters = useLater(open, fetchMore, () => setUnfolded(false));
  return (
    <fieldset className={styles.filterSet} aria-label={words.findings.filters}>
      <TextFilter text={filter.text} onChange={(text) => onChange({ text })} />
      <div className={styles.filters}>
        <NativeSelect
          size="xs"
          aria-label={words.findings.rule}
          title={rule ? ruleWords[rule] : undefined}
          value={rule ?? ''}
          data={choices(filterWords.any.rule, findingRules, {
            name: (each) => ruleWords[each],
            count: countOf(counts, 'rule'),
            chosen: rule,
          })}
          onChange={({ currentTarget: { value } }) => onChange({ rule: (value || null) as FindingRule | null })}
        />
        <NativeSelect
          size="xs"
          aria-label={words.findings.certainty}
          title={certainty ? certaintyWords[certainty] : undefined}
          value={certainty ?? ''}
          data={choices(filterWords.any.certainty, certainties, {
            name: (each) => certaintyWords[each],
            count: countOf(counts, 'certainty'),
            chosen: certainty,
          })}
          onChange={({ currentTarget: { value } }) => onChange({ certainty: (value || null) as Certainty | null })}
        />
      </div>
      {open && MoreFilters && (
        <div className={styles.filters} id={folded}>
          <MoreFilters filter={filter} counts={counts} onChange={onChange} />
        </div>
      )}
      <p className={styles.filterTurns}>
        <button
          type="button"
          className={panel.turn}
          aria-expanded={open}
          aria-controls={open && MoreFilters ? folded : undefined}
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
