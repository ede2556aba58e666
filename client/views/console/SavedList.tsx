import { ActionIcon, Button, FileButton, TextInput } from '@mantine/core';
import { Download, FolderOpen, type LucideIcon, Trash2 } from 'lucide-react';
import { type JSX, useState } from 'react';
import type { SavedQuery } from '#contract/saved-queries';
import { saveFile } from '../../api/save-file.ts';
import { fileNameOf } from '../../lists/list-columns.ts';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { Failed } from '../../panels/states/Failed.tsx';
import { type Draft, givenTo } from '../../state/console-draft.ts';
import { consoleWords } from '../../words/console-words.ts';
import { queriesFile } from './queries-file.ts';
import styles from './side.module.css';
import type { Saved } from './use-saved.ts';

const { side: words, keep } = consoleWords;
const swallow = () => {}; // told above the list

interface SavedListProps {
  readonly saved: Saved;
  readonly draft: Draft;
  readonly opened: SavedQuery | null;
  readonly onOpen: (query: SavedQuery) => void;
}

const KeepForm = ({ saved: { save, isBusy }, draft, opened, onOpen }: SavedListProps): JSX.Element => {
  const [name, setName] = useState(opened?.name ?? '');
  const isWhole = name.trim() !== '' && draft.text.trim() !== '';
  const write = (id: string | null) => {
    if (!isWhole) return;
    save({ name: name.trim(), query: draft.text, params: { ...givenTo(draft) } }, id).then(onOpen, swallow);
  };
  return (
    <form
      className={styles.keep}
      aria-label={keep.title}
      onSubmit={(event) => {
        event.preventDefault();
        write(opened?.id ?? null);
      }}
    >
      <TextInput
        size="xs"
        label={keep.name}
        description={draft.text.trim() === '' ? words.nothingToKeep : null}
        maxLength={200}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className={styles.buttons}>
        {opened && (
          <Button type="submit" size="compact-xs" disabled={!isWhole} loading={isBusy}>
            {keep.change(name.trim())}
          </Button>
        )}
        <Button
          type={opened ? 'button' : 'submit'}
          size="compact-xs"
          variant={opened ? 'default' : 'filled'}
          disabled={!isWhole || isBusy}
          {...(opened ? { onClick: () => write(null) } : {})}
        >
          {keep.save}
        </Button>
      </div>
    </form>
  );
};

const tool = (label: string, Icon: LucideIcon, run: () => void): JSX.Element => (
  <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} title={label} onClick={run}>
    <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
  </ActionIcon>
);

/** The queries that are kept with the graph, for everyone who uses it. */
export const SavedList = (props: SavedListProps): JSX.Element => {
  const { saved, opened, onOpen } = props;
  const { list, said, remove, openFile, error, forgetError } = saved;
  return (
    <>
      <KeepForm key={opened?.id ?? 'new'} {...props} />
      {error && <Failed error={error} kept={consoleWords.kept} onRetry={forgetError} />}
      <p className={styles.said} role="status">
        {said?.text}{' '}
        {said?.undo && (
          <Button size="compact-xs" variant="default" onClick={said.undo}>
            {words.undo}
          </Button>
        )}
      </p>
      <Answered answer={list} loading={consoleWords.loading} kept={consoleWords.kept} rows={2}>
        {({ queries }) =>
          queries.length === 0 ? (
            <Empty {...words.noSaved} />
          ) : (
            <ul className={styles.list} aria-label={words.lists.saved}>
              {queries.map((query) => (
                <li key={query.id} className={styles.saved}>
                  <button
                    type="button"
                    className={styles.entry}
                    aria-current={query.id === opened?.id || undefined}
                    onClick={() => onOpen(query)}
                  >
                    {query.name}
                  </button>
                  {tool(words.share(query.name), Download, () =>
                    saveFile(fileNameOf(query.name, null, 'json'), queriesFile([query])),
                  )}
                  {tool(words.delete(query.name), Trash2, () => void remove(query.id).catch(swallow))}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <FileButton accept="application/json,.json" onChange={(file) => file && void openFile(file).catch(swallow)}>
        {(button) => (
          <Button
            {...button}
            className={styles.under}
            size="compact-xs"
            variant="default"
            leftSection={<FolderOpen size={13} aria-hidden="true" />}
          >
            {words.importFile}
          </Button>
        )}
      </FileButton>
    </>
  );
};
