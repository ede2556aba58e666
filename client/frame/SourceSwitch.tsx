import { Chip } from '@mantine/core';
import type { JSX } from 'react';
import { useChangeView, useView } from '../bindings/use-view.ts';
import unseen from '../panels/unseen.module.css';
import { sourceGroupNames } from '../state/source-groups.ts';
import { words } from '../words/words.ts';
import styles from './frame.module.css';

/** Which sources are in force, everywhere at once. */
export const SourceSwitch = (): JSX.Element => {
  const { sources } = useView();
  const change = useChangeView();
  const { sourceGroups, sourceHints } = words.header;
  const choose = (chosen: readonly string[]) =>
    change({ sources: sourceGroupNames.filter((name) => chosen.includes(name)) });
  return (
    <fieldset className={styles.sources}>
      <legend className={unseen.unseen}>{words.header.sources}</legend>
      <Chip.Group multiple value={[...sources]} onChange={choose}>
        {sourceGroupNames.map((name) => (
          <Chip
            key={name}
            value={name}
            size="xs"
            radius="sm"
            variant="outline"
            wrapperProps={{ title: sourceHints[name] }}
          >
            {sourceGroups[name]}
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  );
};
