import { Checkbox, NumberInput, Select } from '@mantine/core';
import type { JSX } from 'react';
import { defaultPlanRules, keptCoverages, type PlanRules, protectedBodies } from '#contract/rationalisation';
import { useOwn } from '../../../bindings/use-own.ts';
import { rationalisationWords as words } from '../../../words/rationalisation-words.ts';
import styles from './rationalisation.module.css';

/** What the plan may not do; what is as it was at first is left out of the address. */
export const RuleFields = ({ rules }: { readonly rules: PlanRules }): JSX.Element => {
  const [, changeOwn] = useOwn();
  const number = (name: 'members' | 'targets', usual: number) => (value: string | number) =>
    changeOwn({ [name]: value === '' || value === usual ? null : String(value) }, { replace: true });
  return (
    <fieldset className={styles.rules}>
      <legend>{words.rules}</legend>
      <Checkbox
        size="xs"
        label={words.statutory}
        checked={rules.statutoryStay}
        onChange={({ currentTarget }) => changeOwn({ statutory: currentTarget.checked ? null : 'no' })}
      />
      <Select
        size="xs"
        label={words.protect}
        allowDeselect={false}
        data={protectedBodies.map((value) => ({ value, label: words.protected[value] }))}
        value={rules.nobodyLosesAll}
        onChange={(value) => changeOwn({ protect: value === defaultPlanRules.nobodyLosesAll ? null : value })}
      />
      <Select
        size="xs"
        label={words.cover}
        allowDeselect={false}
        data={keptCoverages.map((value) => ({ value, label: words.covers[value] }))}
        value={rules.keepCoverage}
        onChange={(value) => changeOwn({ cover: value === defaultPlanRules.keepCoverage ? null : value })}
      />
      <NumberInput
        size="xs"
        label={words.members}
        min={3}
        max={1000}
        clampBehavior="strict"
        value={rules.mostMembers}
        onChange={number('members', defaultPlanRules.mostMembers)}
      />
      <NumberInput
        size="xs"
        label={words.targets}
        min={1}
        max={1000}
        clampBehavior="strict"
        value={rules.mostObjectives}
        onChange={number('targets', defaultPlanRules.mostObjectives)}
      />
    </fieldset>
  );
};
