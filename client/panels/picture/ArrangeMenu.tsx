import { Button, Popover, Radio } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useChangeView } from '../../bindings/use-view.ts';
import { arrangements } from '../../graph/arrangements.ts';
import { folds } from '../../graph/fold-slice.ts';
import { drawnAtFirst } from '../../state/drawn-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import { drawnWords } from '../../words/drawn-words.ts';
import styles from './picture.module.css';

const notFolded = 'none';

/** How the picture is arranged, what is drawn as one, and the way back from what was hidden or pinned. */
export const ArrangeMenu = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const [open, setOpen] = useState(false);
  const change = useChangeView();
  const changes = drawnWords.changes(view.hidden.length, view.only.length, view.pins.length, view.opened.length);
  const inUse = changes.length + Number(view.arranged !== 'force') + Number(view.folded !== null);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" width={300} trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(!open)}>
          {drawnWords.button}
          {inUse > 0 && <span className={styles.inUse}>{drawnWords.inUse(inUse)}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={drawnWords.button}>
        <Radio.Group
          size="xs"
          label={drawnWords.arranged}
          value={view.arranged}
          onChange={(value) => change({ arranged: arrangements.find((each) => each === value) ?? 'force' })}
        >
          {arrangements.map((each) => (
            <Radio key={each} size="xs" className={styles.choice} value={each} label={drawnWords.arrangements[each]} />
          ))}
        </Radio.Group>
        <Radio.Group
          size="xs"
          className={styles.choices}
          label={drawnWords.folded}
          description={drawnWords.foldHint}
          value={view.folded ?? notFolded}
          onChange={(value) => change({ folded: folds.find((each) => each === value) ?? null, opened: [] })}
        >
          <Radio size="xs" className={styles.choice} value={notFolded} label={drawnWords.notFolded} />
          {folds.map((each) => (
            <Radio key={each} size="xs" className={styles.choice} value={each} label={drawnWords.folds[each]} />
          ))}
        </Radio.Group>
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
