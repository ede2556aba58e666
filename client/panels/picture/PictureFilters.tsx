import { Button, Popover } from '@mantine/core';
import { type JSX, lazy, Suspense, useState } from 'react';
import type { Scene } from '../../bindings/use-scene.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { words } from '../../words/words.ts';
import styles from './picture.module.css';

/** Loaded when the filter is opened first. */
const FilterChoices = lazy(async () => ({ default: (await import('./FilterChoices.tsx')).FilterChoices }));

/** What the picture leaves out: kinds at once, types and themes by asking for another slice. */
export const PictureFilters = ({ scene: { view } }: { readonly scene: Scene }): JSX.Element => {
  const [open, setOpen] = useState(false);
  const change = useChangeView();
  const inUse = view.hiddenKinds.length + view.types.length + view.themes.length;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" width={300} trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(!open)}>
          {words.filters.button}
          {inUse > 0 && <span className={styles.inUse}>{words.filters.count(inUse)}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filters.button}>
        <Suspense>
          <FilterChoices view={view} />
        </Suspense>
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
