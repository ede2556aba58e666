import { Button, Popover } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useLater } from '../../bindings/use-later.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { drawnAtFirst } from '../../state/drawn-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import { drawnWords } from '../../words/drawn-words.ts';
import styles from './picture.module.css';

const fetchChoices = async () => (await import('./ArrangeChoices.tsx')).ArrangeChoices;

/** How the picture is arranged, what is drawn as one, and the way back from what was hidden or pinned. */
export const ArrangeMenu = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const [open, setOpen] = useState(false);
  const Choices = useLater(open, fetchChoices, () => setOpen(false));
  const change = useChangeView();
  const changes = drawnWords.changes(view.hidden.length, view.only.length, view.pins.length, view.opened.length);
  const inUse = changes.length + Number(view.arranged !== 'force') + Number(view.folded !== null);
  return (
    <Popover
      opened={open && Choices !== null}
      onChange={setOpen}
      position="bottom-end"
      shadow="md"
      width={300}
      trapFocus
    >
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(!open)}>
          {drawnWords.button}
          {inUse > 0 && <span className={styles.inUse}>{drawnWords.inUse(inUse)}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={drawnWords.button}>
        {Choices && <Choices view={view} />}
        {changes.map((each) => (
          <p key={each} className={styles.changed}>
            {each}.
          </p>
        ))}
        {inUse > 0 && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => change(drawnAtFirst)}>
            {drawnWords.reset}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};
