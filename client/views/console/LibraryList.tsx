import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type JSX, useState } from 'react';
import type { LibraryQuery } from '#contract/queries';
import { consoleWords } from '../../words/console-words.ts';
import styles from './side.module.css';

const words = consoleWords.side;

const fits = (text: string) => {
  const asked = text.toLowerCase().split(/\s+/);
  return ({ question, purpose, group, id }: LibraryQuery): boolean => {
    const said = `${question} ${purpose} ${group} ${id}`.toLowerCase();
    return asked.every((word) => said.includes(word));
  };
};

const grouped = (queries: readonly LibraryQuery[]): ReadonlyMap<string, readonly LibraryQuery[]> => {
  const groups = new Map<string, LibraryQuery[]>();
  for (const query of queries) groups.set(query.group, [...(groups.get(query.group) ?? []), query]);
  return groups;
};

interface LibraryListProps {
  readonly queries: readonly LibraryQuery[];
  readonly openId: string | null;
  readonly onOpen: (query: LibraryQuery) => void;
}

/** The library by question; opening one runs it as an example. */
export const LibraryList = ({ queries, openId, onOpen }: LibraryListProps): JSX.Element => {
  const [text, setText] = useState('');
  const found = queries.filter(fits(text));
  return (
    <>
      <TextInput
        size="xs"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<Search size={14} aria-hidden="true" />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {found.length === 0 && <p className={styles.none}>{words.none}</p>}
      {[...grouped(found)].map(([group, list]) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} className={styles.group}>
            {group}
          </h2>
          <ul className={styles.list}>
            {list.map((query) => (
              <li key={query.id}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-current={query.id === openId || undefined}
                  title={query.purpose}
                  onClick={() => onOpen(query)}
                >
                  {query.question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
