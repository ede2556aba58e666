import { Button, Popover } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useLater } from '../../bindings/use-later.ts';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { words } from '../../words/words.ts';
import styles from './picture.module.css';

const fetchChoices = async () => (await import('./FilterChoices.tsx')).FilterChoices;

/** What the picture leaves out: kinds at once, types and themes by asking for another slice. */
export const PictureFilters = ({ scene: { view } }: { readonly scene: Scene }): JSX.Element => {
  const [open, setOpen] = useState(false);
  const Choices = useLater(open, fetchChoices, () => setOpen(false));
  const change = useChangeView();
  const inUse = view.hiddenKinds.length + view.types.length + view.themes.length;
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
          {words.filters.button}
          {inUse > 0 && <span className={styles.inUse}>{words.filters.count(inUse)}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filters.button}>
        {Choices && <Choices view={view} />}
        {inUse > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => change({ hiddenKinds: [], types: [], themes: [] })}
          >
            {words.filters.clear}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};
