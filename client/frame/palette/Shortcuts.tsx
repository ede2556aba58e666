import { Modal, Switch } from '@mantine/core';
import type { JSX } from 'react';
import { commandWords } from '../../words/command-words.ts';
import { Keys } from './Keys.tsx';
import styles from './palette.module.css';

const { shortcuts: words, canvas } = commandWords;

export interface Shortcut {
  readonly keys: string;
  readonly name: string;
}

/** Every key that does something. */
export const Shortcuts = ({
  shortcuts,
  letters,
  onLetters,
  onClose,
}: {
  readonly shortcuts: readonly Shortcut[];
  /** Whether keys of a single letter are on. */
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}): JSX.Element => (
  <Modal opened onClose={onClose} title={words.title} size={520} closeButtonProps={{ 'aria-label': words.close }}>
    <h3 className={styles.title}>{words.everywhere}</h3>
    <dl className={styles.list}>
      {shortcuts.map(({ keys, name }) => (
        <div key={name}>
          <dt>
            <Keys keys={keys} />
          </dt>
          <dd>{name}</dd>
        </div>
      ))}
    </dl>
    <h3 className={styles.title}>{words.canvas}</h3>
    <dl className={styles.list}>
      {Object.entries(canvas).map(([keys, name]) => (
        <div key={name}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{name}</dd>
        </div>
      ))}
    </dl>
    <Switch
      size="sm"
      label={words.letters}
      checked={letters}
      onChange={({ currentTarget }) => onLetters(currentTarget.checked)}
    />
  </Modal>
);
