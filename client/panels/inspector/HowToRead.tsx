import { useComputedColorScheme } from '@mantine/core';
import type { JSX } from 'react';
import type { GraphSlice } from '#contract/graph-slice';
import { Legend } from '../../canvas/Legend.tsx';
import { words } from '../../words.ts';
import { Section } from './Section.tsx';

/** While nothing is selected there is room to say how the picture is read. */
export const HowToRead = ({ slice }: { readonly slice: GraphSlice }): JSX.Element => {
  const colorScheme = useComputedColorScheme('light');
  return (
    <Section title={words.picture.legend}>
      <Legend slice={slice} finding={null} colorScheme={colorScheme} />
    </Section>
  );
};
