import { ActionIcon, Button, CloseButton, Popover, TextInput, Tooltip } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { Bookmark } from 'lucide-react';
import { type FormEvent, type JSX, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOfView, useView } from '../../bindings/use-view.ts';
import { savedViewWords as words } from '../../words/saved-view-words.ts';
import styles from './saved.module.css';

interface SavedView {
  readonly name: string;
  /** Path and query: what the address bar had. */
  readonly address: string;
}

const mostCharacters = 80;

/** Views by name, kept by the browser: opening one is going to its address. */
export const SavedViews = (): JSX.Element => {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useLocalStorage<readonly SavedView[]>({ key: 'joined-up-views', defaultValue: [] });
  const [name, setName] = useState('');
  const view = useView();
  const [place, go] = useLocation();
  const given = name.trim().slice(0, mostCharacters);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (given === '') return;
    const others = saved.filter((each) => each.name !== given);
    setSaved([...others, { name: given, address: addressOfView(place, view) }]);
    setName('');
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" width={300} trapFocus>
      <Tooltip label={words.button} openDelay={300} disabled={open}>
        <Popover.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.button} onClick={() => setOpen(!open)}>
            <Bookmark size={18} strokeWidth={1.75} aria-hidden="true" />
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown aria-label={words.button}>
        <form className={styles.form} onSubmit={save}>
          <TextInput
            size="xs"
            label={words.name}
            maxLength={mostCharacters}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button type="submit" size="xs" variant="default" disabled={given === ''}>
            {words.save}
          </Button>
        </form>
        {saved.length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
        <ul className={styles.list}>
          {saved.map((each) => (
            <li key={each.name}>
              <button
                type="button"
                className={styles.open}
                aria-label={words.open(each.name)}
                onClick={() => {
                  setOpen(false);
                  go(each.address);
                }}
              >
                {each.name}
              </button>
              <CloseButton
                size="sm"
                aria-label={words.remove(each.name)}
                onClick={() => setSaved(saved.filter((other) => other !== each))}
              />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
};
