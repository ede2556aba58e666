import { SegmentedControl, Select } from '@mantine/core';
import type { JSX } from 'react';
import type { OkOf } from '#contract/endpoint';
import { loadMeasures, loadSubjects } from '#contract/load';
import type { overload } from '#contract/overload';
import { useOwn } from '../../../bindings/use-own.ts';
import { useChangeView } from '../../../bindings/use-view.ts';
import { WordSelect } from '../../../panels/fields/WordSelect.tsx';
import { overloadWords as words } from '../../../words/overload-words.ts';
import { figure } from '../../../words/words.ts';
import type { BoardChoices } from './board-choices.ts';

interface BoardControlsProps {
  readonly answer: OkOf<typeof overload>;
  readonly choices: BoardChoices;
}

/** Whose load, by what it is ranked, and by what it is divided. */
export const BoardControls = ({ answer, choices: { of, by, per } }: BoardControlsProps): JSX.Element => {
  const [own, changeOwn] = useOwn();
  const change = useChangeView();
  const { kinds, kind, offers } = answer;
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={words.of}
        value={of}
        data={loadSubjects
          .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
          .map((value) => ({ value, label: words.subjects[value] }))}
        // Of another sort there are other kinds, and other columns to sort by.
        onChange={(value) => change({ sort: null, own: { ...own, of: value, kind: '', find: '', group: '' } })}
      />
      {of === 'area'
        ? kind !== null && (
            <WordSelect
              label={words.kind(of)}
              words={kinds}
              value={kind}
              onChange={(word) => changeOwn({ kind: word })}
            />
          )
        : kinds.length > 0 && (
            <Select
              size="xs"
              label={words.kind(of)}
              placeholder={words.everyKind}
              searchable
              clearable
              value={kind}
              data={kinds.map(({ word, count }) => ({ value: word, label: `${word} (${figure(count)})` }))}
              onChange={(word) => changeOwn({ kind: word })}
            />
          )}
      <Select
        size="xs"
        label={words.by}
        allowDeselect={false}
        value={by}
        data={loadMeasures.toReversed().map((value) => ({ value, label: words.measures[value] }))}
        onChange={(value) => changeOwn({ by: value })}
      />
      {offers.length > 0 && (
        <Select
          size="xs"
          label={words.per}
          allowDeselect={false}
          value={per !== null && offers.includes(per) ? per : 'none'}
          data={[
            { value: 'none', label: words.pers.none },
            ...offers.map((value) => ({ value, label: words.pers[value] })),
          ]}
          onChange={(value) => changeOwn({ per: value === 'none' ? null : value })}
        />
      )}
    </>
  );
};

/** From the widest to the narrowest. */
const order = ['area', 'agency', 'person', 'partnership'] as const;
