import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Empty } from '../../panels/states/Empty.tsx';
import type { Draft } from '../../state/console-draft.ts';
import { consoleWords } from '../../words/console-words.ts';
import styles from './side.module.css';
import type { History } from './use-history.ts';

const words = consoleWords.side;

const inShort = ({ given }: Draft): string =>
  Object.entries(given)
    .map(([name, value]) => `$${name} = ${JSON.stringify(value)}`)
    .join(', ');

interface HistoryListProps {
  readonly history: History;
  readonly onOpen: (draft: Draft) => void;
}

/** What was run in this browser, newest first. */
export const HistoryList = ({ history: { runs, clear }, onOpen }: HistoryListProps): JSX.Element =>
  runs.length === 0 ? (
    <Empty {...words.noHistory} />
  ) : (
    <>
      <ol className={styles.list} aria-label={words.lists.history}>
        {runs.map((run) => (
          <li key={JSON.stringify(run)}>
            <button type="button" className={styles.ran} onClick={() => onOpen(run)}>
              <code>{run.text.trim()}</code>
              {inShort(run) !== '' && <span>{inShort(run)}</span>}
            </button>
          </li>
        ))}
      </ol>
      <Button className={styles.under} size="compact-xs" variant="default" onClick={clear}>
        {words.clear}
      </Button>
    </>
  );
