import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, useEffect, useState } from 'react';
import { search } from '#contract/search';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { nodeKey } from '../../node-key.ts';
import { KindShape } from '../../panels/signs/KindShape.tsx';
import { commandWords } from '../../words/command-words.ts';
import { kindWords } from '../../words/domain-words.ts';
import { Keys } from './Keys.tsx';
import styles from './palette.module.css';
import type { Command } from './use-commands.ts';

const typingPauseMs = 150;
const hitsShown = 8;

interface PaletteProps {
  readonly commands: readonly Command[];
  /** Told the key of a thing that was chosen by name. */
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** Commands and things by name, in one list: type, move, Enter. */
export const Palette = ({ commands, onChoose, onClose }: PaletteProps): JSX.Element => (
  <Modal.Root opened onClose={onClose} size={560} yOffset="12vh">
    <Modal.Overlay />
    <Modal.Content aria-label={words.title}>
      <Choices commands={commands} onChoose={onChoose} onClose={onClose} />
    </Modal.Content>
  </Modal.Root>
);

const words = commandWords.palette;

const Choices = ({ commands, onChoose, onClose }: PaletteProps): JSX.Element => {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), typingPauseMs);
  const scope = useScope();
  const request =
    scope === null || asked === ''
      ? null
      : { params: {}, query: { ...scope, q: asked.slice(0, 200), limit: hitsShown } };
  const hits = useAnswer(search, request, { keepPrevious: true }).data?.hits ?? [];
  const box = useCombobox({ opened: true });
  const typed = text.trim().toLowerCase().split(/\s+/);
  const matching = commands.filter(({ name }) => typed.every((word) => name.toLowerCase().includes(word)));
  const found = asked === '' || text.trim() === '' ? [] : hits;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list moves the mark
  useEffect(() => {
    box.selectFirstOption();
  }, [text, found.length]);
  const submit = (value: string) => {
    onClose();
    const command = commands.find(({ id }) => id === value);
    if (command) command.run();
    else onChoose(value);
  };
  const group = (kind: Command['kind'], label: string) => {
    const some = matching.filter((command) => command.kind === kind);
    if (some.length === 0) return null;
    return (
      <Combobox.Group label={label}>
        {some.map(({ id, name, keys }) => (
          <Combobox.Option key={id} value={id} className={styles.option}>
            <span>{name}</span>
            {keys && <Keys keys={keys} />}
          </Combobox.Option>
        ))}
      </Combobox.Group>
    );
  };
  return (
    <Combobox store={box} onOptionSubmit={submit}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          size="md"
          variant="unstyled"
          className={styles.field}
          aria-label={words.label}
          placeholder={words.label}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          // The list is always open: what would close it closes all of it.
          onKeyDown={({ key }) => {
            if (key === 'Escape') onClose();
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles.options} aria-label={words.title} tabIndex={0}>
        {group('go-to', words.goTo)}
        {group('act', words.act)}
        {found.length > 0 && (
          <Combobox.Group label={words.found}>
            {found.map((hit) => (
              <Combobox.Option key={nodeKey(hit)} value={nodeKey(hit)} className={styles.option}>
                <span className={styles.hit}>
                  <KindShape kind={hit.kind} />
                  {hit.name}
                </span>
                <span className={styles.kind}>{hit.type ?? kindWords[hit.kind].one}</span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        {matching.length + found.length === 0 && <Combobox.Empty>{words.nothing(text.trim())}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
};
