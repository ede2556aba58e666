import { useComputedColorScheme } from '@mantine/core';
import type { JSX } from 'react';
import type { GraphSlice } from '#contract/graph-slice';
import { useNodeSigns } from '../../bindings/use-node-signs.ts';
import { Legend } from '../../canvas/Legend.tsx';
import { pictureWords } from '../../words/picture-words.ts';

import styles from './inspector.module.css';

/** While nothing is selected there is room to say how the picture is read. */
export const HowToRead = ({ slice }: { readonly slice: GraphSlice }): JSX.Element => {
  const colorScheme = useComputedColorScheme('light');
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>{pictureWords.legend}</h2>
      <Legend slice={slice} finding={null} signs={useNodeSigns(slice)} colorScheme={colorScheme} />
    </section>
  );
};
