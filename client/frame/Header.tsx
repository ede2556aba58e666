import type { JSX } from 'react';
import { Help } from '../panels/signs/Help.tsx';
import { CopyLink } from './CopyLink.tsx';
import { DateField } from './DateField.tsx';
import styles from './frame.module.css';
import { HistoryButtons } from './HistoryButtons.tsx';
import { InForce } from './InForce.tsx';
import { CommandKeys } from './palette/CommandKeys.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SourceSwitch } from './SourceSwitch.tsx';
import { SavedViews } from './saved/SavedViews.tsx';
import { ThemeToggle } from './ThemeToggle.tsx';

export const Header = (): JSX.Element => (
  <header className={styles.header}>
    <InForce />
    <SearchBox />
    <div className={styles.scope}>
      <SourceSwitch />
      <Help topic="sources" />
      <DateField />
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
