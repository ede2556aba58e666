import { Radio } from '@mantine/core';
import type { JSX } from 'react';
import { useChangeView } from '../../bindings/use-view.ts';
import { arrangements } from '../../graph/arrangements.ts';
import { folds } from '../../graph/fold-slice.ts';
import type { ViewState } from '../../state/view-state.ts';
import { drawnWords } from '../../words/drawn-words.ts';
import styles from './picture.module.css';

const notFolded = 'none';

/** Arrangements and groups to choose from. */
export const ArrangeChoices = ({ view }: { readonly view: ViewState }): JSX.Element => {
  const change = useChangeView();
  return (
    <>
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
    </>
  );
};
