import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { type Certainty, certainties, type FindingRule, findingRules } from '#contract/findings';
import { certaintyWords, ruleWords } from '../../words/domain-words.ts';
import { words } from '../../words.ts';
import type { FindingFilter } from './finding-groups.ts';
import styles from './findings.module.css';

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly onChange: (change: Partial<FindingFilter>) => void;
}

const options = <T extends string>(any: string, values: readonly T[], names: Readonly<Record<T, string>>) => [
  { value: '', label: any },
  ...values.map((value) => ({ value, label: names[value] })),
];

export const FindingFilters = ({ filter, onChange }: FindingFiltersProps): JSX.Element => (
  <fieldset className={styles.filters} aria-label={words.findings.filters}>
    <NativeSelect
      size="xs"
      aria-label={words.findings.rule}
      value={filter.rule ?? ''}
      data={options(words.findings.anyRule, findingRules, ruleWords)}
      onChange={({ currentTarget: { value } }) => onChange({ rule: (value || null) as FindingRule | null })}
    />
    <NativeSelect
      size="xs"
      aria-label={words.findings.certainty}
      value={filter.certainty ?? ''}
      data={options(words.findings.anyCertainty, certainties, certaintyWords)}
      onChange={({ currentTarget: { value } }) => onChange({ certainty: (value || null) as Certainty | null })}
    />
  </fieldset>
);
