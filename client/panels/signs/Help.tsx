import { Popover } from '@mantine/core';
import { CircleQuestionMark } from 'lucide-react';
import { type JSX, useState } from 'react';
import { type HelpTopic, helpWords } from '../../words/help-words.ts';
import styles from './help.module.css';

/** A small question mark beside what it explains; it opens by click, Enter or Space, and closes by Escape. */
export const Help = ({ topic }: { readonly topic: HelpTopic }): JSX.Element => {
  const [open, setOpen] = useState(false);
  const { title, text } = helpWords.topics[topic];
  return (
    <Popover opened={open} onChange={setOpen} width={300} shadow="md" withArrow>
      <Popover.Target>
        <button
          type="button"
          className={styles.help}
          aria-label={helpWords.about(title)}
          title={helpWords.about(title)}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !open) return;
            // Escape closes this, and not what it stands in.
            event.stopPropagation();
            setOpen(false);
          }}
        >
          <CircleQuestionMark size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={title}>
        <div className={styles.text} role="status">
          <strong>{title}</strong>
          {text.map((sentences) => (
            <p key={sentences}>{sentences}</p>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
