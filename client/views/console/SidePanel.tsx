import { SegmentedControl } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { LibraryQuery } from '#contract/queries';
import type { SavedQuery } from '#contract/saved-queries';
import type { Draft, NamedQuery } from '../../state/console-draft.ts';
import { consoleWords } from '../../words/console-words.ts';
import { HistoryList } from './HistoryList.tsx';
import { LibraryList } from './LibraryList.tsx';
import { libraryNamed, savedNamed } from './named-queries.ts';
import { SavedList } from './SavedList.tsx';
import styles from './side.module.css';
import type { History } from './use-history.ts';
import type { Saved } from './use-saved.ts';

type List = keyof typeof consoleWords.side.lists;

interface SidePanelProps {
  readonly library: readonly LibraryQuery[];
  readonly saved: Saved;
  readonly history: History;
  readonly draft: Draft;
  readonly named: NamedQuery | null;
  readonly openedSaved: SavedQuery | null;
  /** Puts a query into the editor, and runs it where it is an example. */
  readonly onOpen: (draft: Draft, named: NamedQuery | null, options: { readonly runs: boolean }) => void;
}

const words = consoleWords.side;

/** Where queries come from: the library, what is kept, what was run. */
export const SidePanel = (props: SidePanelProps): JSX.Element => {
  const { library, saved, history, draft, named, openedSaved, onOpen } = props;
  const [list, setList] = useState<List>('library');
  const openNamed = (query: NamedQuery, runs: boolean) =>
    onOpen({ text: query.query, given: query.given }, query, { runs });
  return (
    <nav className={styles.side} aria-label={words.label}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={words.label}
        data={Object.entries(words.lists).map(([value, label]) => ({ value, label }))}
        value={list}
        onChange={(value) => setList(value as List)}
      />
      {list === 'library' && (
        <LibraryList
          queries={library}
          openId={named?.id ?? null}
          onOpen={(query) => openNamed(libraryNamed(query), true)}
        />
      )}
      {list === 'saved' && (
        <SavedList
          saved={saved}
          draft={draft}
          opened={openedSaved}
          onOpen={(query) => openNamed(savedNamed(query), false)}
        />
      )}
      {list === 'history' && <HistoryList history={history} onOpen={(run) => onOpen(run, null, { runs: false })} />}
    </nav>
  );
};
