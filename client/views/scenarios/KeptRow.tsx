import { Button, TextInput } from '@mantine/core';
import { Pencil, Trash2 } from 'lucide-react';
import { type JSX, useState } from 'react';
import type { SavedInShort } from '#contract/saved-scenarios';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { dayInWords } from '../../words/moment-in-words.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import { type Comparable, CompareButton, KeptTool } from './KeptTools.tsx';
import styles from './kept.module.css';
import desk from './scenarios.module.css';
import type { Kept } from './use-kept.ts';

const words = scenarioWords.keep;

interface RenameFormProps {
  readonly entry: SavedInShort;
  readonly kept: Kept;
  readonly onEnd: () => void;
}

const RenameForm = ({ entry: { id, name }, kept, onEnd }: RenameFormProps): JSX.Element => {
  const [newName, setNewName] = useState(name);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        // What failed is told above the list.
        if (newName.trim() !== '') kept.rename(id, newName.trim()).then(onEnd, () => {});
      }}
      onKeyDown={({ key }) => key === 'Escape' && onEnd()}
    >
      <TextInput
        size="xs"
        label={words.newName}
        autoFocus
        maxLength={200}
        value={newName}
        onChange={({ currentTarget }) => setNewName(currentTarget.value)}
      />
      <Button type="submit" size="xs">
        {words.rename}
      </Button>
    </form>
  );
};

interface KeptRowProps {
  readonly entry: SavedInShort;
  readonly kept: Kept;
  /** With what it is compared; null where that is the steps on paper. */
  readonly among: readonly Comparable[] | null;
  /** Puts its steps on paper, beside another where that is given. */
  readonly onOpen: (beside?: string) => void;
}

/** A kept scenario: its name opens it, beside it what else is done with it. */
export const KeptRow = ({ entry, kept, among, onOpen }: KeptRowProps): JSX.Element => {
  const { id, name, by, steps, changedAt, note } = entry;
  const view = useView();
  const change = useChangeView();
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming)
    return (
      <li>
        <RenameForm entry={entry} kept={kept} onEnd={() => setRenaming(false)} />
      </li>
    );
  const isBeside = view.beside === id;
  const isOpen = view.kept === id;
  const compare = (other: string | null) => {
    if (among === null) change({ beside: isBeside ? null : id });
    else if (other === null) kept.setSaid({ text: words.nothingToCompare, undo: null });
    else if (isOpen) change({ beside: other });
    else onOpen(other);
  };
  const remove = async () => {
    await kept.remove(id);
    if (isOpen || isBeside)
      change({ kept: isOpen ? null : view.kept, beside: isBeside ? null : view.beside }, { replace: true });
  };
  return (
    <li className={styles.entry} data-open={isOpen}>
      <div className={styles.entryText}>
        <button
          type="button"
          className={styles.entryName}
          aria-label={words.open(name)}
          aria-current={isOpen || undefined}
          onClick={() => onOpen()}
        >
          {name}
        </button>
        <span className={desk.small}>{words.facts(steps, by, dayInWords(changedAt))}</span>
        {note && <span className={desk.small}>{note}</span>}
      </div>
      <div className={`${desk.tools} ${styles.entryTools}`}>
        <CompareButton name={name} among={among} isPressed={isBeside} onCompare={compare} />
        <KeptTool label={words.renameOf(name)} icon={Pencil} onClick={() => setRenaming(true)} />
        <KeptTool label={words.deleteOf(name)} icon={Trash2} onClick={() => void remove().catch(() => {})} />
      </div>
    </li>
  );
};
