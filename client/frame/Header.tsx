import type { JSX } from 'react';
import { useChangeView, useView } from '../bindings/use-view.ts';
import { PartialDateField } from '../panels/fields/PartialDateField.tsx';
import { Help } from '../panels/signs/Help.tsx';
import { words } from '../words/words.ts';
import { CopyLink } from './CopyLink.tsx';
import styles from './frame.module.css';
import { HistoryButtons } from './HistoryButtons.tsx';
import { InForce } from './InForce.tsx';
import { CommandKeys } from './palette/CommandKeys.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SourceSwitch } from './SourceSwitch.tsx';
import { SavedViews } from './saved/SavedViews.tsx';
import { ThemeToggle } from './ThemeToggle.tsx';

const { label, placeholder, wrong } = words.header.date;

/** The date as at which everything is shown; empty for any. */
const DateInForce = (): JSX.Element => {
  const { at } = useView();
  const change = useChangeView();
  return (
    <PartialDateField
      label={label}
      placeholder={placeholder}
      wrong={wrong}
      value={at}
      onChange={(date) => change({ at: date })}
    />
  );
};

export const Header = (): JSX.Element => (
  <header className={styles.header}>
    <InForce />
    <SearchBox />
    <div className={styles.scope}>
      <SourceSwitch />
      <Help topic="sources" />
      <DateInForce />
      <Help topic="date" />
    </div>
    <div className={styles.tools} data-region="tools">
      <HistoryButtons />
      <CommandKeys />
      <SavedViews />
      <CopyLink />
      <ThemeToggle />
    </div>
  </header>
);
