import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { NodeLabel } from '#contract/graph-model';
import { search } from '#contract/search';
import { useAnswer } from '../../bindings/use-answer.ts';
import type { NameOf } from '../../bindings/use-names.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { KindShape } from '../../panels/signs/KindShape.tsx';
import { Tag } from '../../panels/signs/Tag.tsx';
import { scenarioWords } from '../../words/scenario-words.ts';
import styles from './form.module.css';

const { form } = scenarioWords;
const typingPauseMs = 150;
const hitsShown = 8;

export interface NodePickerProps {
  readonly label: string;
  readonly description?: string;
  readonly kinds: readonly NodeLabel[];
  readonly several: boolean;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly nameOf: NameOf;
  /** Partnerships that are on paper only, which no search finds. */
  readonly founded?: readonly { readonly id: string; readonly name: string }[];
}

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeLabel;
  readonly type?: string;
  readonly synthetic: boolean;
}

/** Things by name: type, choose by arrows and Enter; Backspace takes the last off. */
export const NodePicker = ({
  label,
  description,
  kinds,
  several,
  value,
  onChange,
  nameOf,
  founded = [],
}: NodePickerProps): JSX.Element => {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), typingPauseMs);
  // The names of what was just chosen are known before the server is asked for them.
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const id = useId();
  const scope = useScope();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const query = scope && asked !== '' ? { ...scope, q: asked.slice(0, 200), kind: [...kinds], limit: hitsShown } : null;
  const { data } = useAnswer(search, query && { params: {}, query }, { keepPrevious: true });
  const onPaper = kinds.includes('Partnership')
    ? founded.filter(({ name }) => name.toLowerCase().includes(asked.toLowerCase()))
    : [];
  const choices: readonly Choice[] = [
    ...onPaper.map((each) => ({ ...each, kind: 'Partnership' as const, synthetic: false })),
    ...(data?.hits ?? []),
  ].filter((choice) => !value.includes(choice.id));
  const written = (each: string) => chosen.get(each) ?? nameOf(each);

  const choose = (chosenId: string) => {
    const name = choices.find((choice) => choice.id === chosenId)?.name ?? chosenId;
    setChosen((known) => new Map([...known, [chosenId, name]]));
    setText('');
    onChange(several ? [...value, chosenId] : [chosenId]);
    box.closeDropdown();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new list moves the mark, not each render's functions
  useEffect(() => {
    if (text.trim() !== '') box.selectFirstOption();
  }, [data, onPaper.length]);

  const press = (event: KeyboardEvent) => {
    // Enter chooses; it sends the form only once nothing is being looked for.
    if (event.key === 'Enter' && text.trim() !== '') event.preventDefault();
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      setText('');
    }
    if (event.key !== 'Backspace' || text !== '' || value.length === 0) return;
    event.preventDefault();
    onChange(value.slice(0, -1));
  };
  const takeOff = (each: string) => onChange(value.filter((other) => other !== each));
  return (
    <Combobox store={box} onOptionSubmit={choose} shadow="md" withinPortal={false}>
      <Combobox.DropdownTarget>
        <PillsInput label={label} labelProps={{ htmlFor: id }} description={description} size="xs">
          <Pill.Group>
            {value.map((each) => (
              <Pill
                key={each}
                className={styles.pill}
                withRemoveButton
                removeButtonProps={{ 'aria-label': form.takeOff(written(each)), 'aria-hidden': false, tabIndex: 0 }}
                onRemove={() => takeOff(each)}
              >
                {written(each)}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                id={id}
                aria-label={label}
                value={text}
                placeholder={value.length === 0 ? form.search : ''}
                autoComplete="off"
                onFocus={() => text !== '' && box.openDropdown()}
                onBlur={() => box.closeDropdown()}
                onChange={({ currentTarget }) => {
                  setText(currentTarget.value);
                  box.openDropdown();
                  box.selectFirstOption();
                }}
                onKeyDown={press}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options aria-label={label} className={styles.options}>
          {choices.map((choice) => (
            <Combobox.Option key={`${choice.kind}:${choice.id}`} value={choice.id} className={styles.option}>
              <KindShape kind={choice.kind} size={14} />
              <span className={styles.optionName}>{choice.name}</span>
              <span className={styles.optionType}>
                {choice.type}
                {choice.synthetic && <Tag name="synthetic" />}
              </span>
            </Combobox.Option>
          ))}
          {choices.length === 0 && (
            <Combobox.Empty>
              {data && text.trim() === asked ? form.nothing(text.trim()) : form.searching}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
