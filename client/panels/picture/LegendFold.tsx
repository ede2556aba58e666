import { useComputedColorScheme } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { type JSX, useId } from 'react';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { useNodeSigns } from '../../bindings/use-node-signs.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { Legend } from '../../canvas/Legend.tsx';
import type { ViewState } from '../../state/view-state.ts';
import { pictureWords } from '../../words/picture-words.ts';

import unseen from '../unseen.module.css';
import styles from './picture.module.css';

interface LegendFoldProps {
  readonly slice: GraphSlice;
  readonly finding: Finding | null;
  readonly view: ViewState;
}

/** The legend beside or below the picture, which makes room for it, for as long as it is wanted. */
export const LegendFold = ({ slice, finding, view }: LegendFoldProps): JSX.Element => {
  const change = useChangeView();
  const colorScheme = useComputedColorScheme('light');
  const signs = useNodeSigns(slice);
  const id = useId();
  const open = view.legend === 'open';
  return (
    <div className={styles.legend} data-open={open}>
      <button
        type="button"
        className={styles.legendButton}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => change({ legend: open ? 'closed' : 'open' }, { replace: true })}
      >
        {pictureWords.legend}
        {open && <ChevronDown size={14} aria-hidden="true" />}
      </button>
      {open && (
        <div id={id} className={styles.legendBody}>
          <h2 className={unseen.unseen}>{pictureWords.legend}</h2>
          <Legend slice={slice} finding={finding} signs={signs} colorScheme={colorScheme} />
        </div>
      )}
    </div>
  );
};
