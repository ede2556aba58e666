import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Link2, Play, Square } from 'lucide-react';
import { type JSX, useEffect, useState } from 'react';
import { type Draft, notGiven } from '../../state/console-draft.ts';
import { consoleWords } from '../../words/console-words.ts';
import styles from './console.module.css';
import type { Running } from './use-run.ts';

const words = consoleWords.run;
const tickMs = 100;

/** Milliseconds since a moment, told anew while the query runs. */
const useElapsed = (since: number): number => {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(performance.now()), tickMs);
    return () => window.clearInterval(timer);
  }, []);
  return Math.max(0, now - since);
};

const Elapsed = ({ since }: { readonly since: number }): JSX.Element => (
  <span className={styles.elapsed}>{words.running(useElapsed(since))}</span>
);

/** Why the query cannot be run yet; null where it can. */
export const notReady = (draft: Draft): string | null => {
  if (draft.text.trim() === '') return words.nothing;
  const missing = notGiven(draft);
  return missing.length > 0 ? words.missing(missing) : null;
};

interface RunBarProps extends Running {
  readonly draft: Draft;
  readonly isTooLong: boolean;
  readonly onRun: () => void;
}

export const RunBar = ({ draft, run, cancel, isTooLong, onRun }: RunBarProps): JSX.Element => {
  const clipboard = useClipboard({ timeout: 4_000 });
  const why = notReady(draft);
  return (
    <div className={styles.runBar}>
      {run.state === 'running' ? (
        <Button size="xs" variant="default" leftSection={<Square size={13} aria-hidden="true" />} onClick={cancel}>
          {words.cancel}
        </Button>
      ) : (
        <Button size="xs" leftSection={<Play size={13} aria-hidden="true" />} disabled={why !== null} onClick={onRun}>
          {words.run}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<Link2 size={14} aria-hidden="true" />}
        disabled={isTooLong || draft.text === ''}
        onClick={() => clipboard.copy(window.location.href)}
      >
        {words.copyLink}
      </Button>
      {run.state === 'running' && <Elapsed since={run.since} />}
      {run.state === 'answered' && <span className={styles.elapsed}>{words.took(run.answer.elapsedMs)}</span>}
      <p className={styles.runSaid} role="status">
        {clipboard.copied && words.linkCopied}
        {clipboard.error && words.linkNotCopied}
        {isTooLong && consoleWords.editor.tooLong}
        {!isTooLong && draft.text.trim() !== '' && why}
      </p>
    </div>
  );
};
