import { Select } from '@mantine/core';
import { type JSX, useMemo } from 'react';
import { useChangeView } from '../../bindings/use-view.ts';
import type { Body } from '../../graph/structure-layout.ts';
import { isNodeKey, type NodeKey, nodeKey } from '../../node-key.ts';
import { structureWords } from '../../words/structure-words.ts';
import styles from './structure.module.css';

/** Who sits anywhere in the structure; choosing one marks where. */
export const Fit = ({
  bodies,
  selected,
}: {
  readonly bodies: readonly Body[];
  readonly selected: NodeKey | null;
}): JSX.Element => {
  const change = useChangeView();
  const members = useMemo(() => {
    const known = new Map(bodies.flatMap((body) => body.members.map((member) => [nodeKey(member), member.name])));
    const sorted = [...known].map(([value, label]) => ({ value, label }));
    return sorted.sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  }, [bodies]);
  const chosen = members.find(({ value }) => value === selected);
  const boards = bodies.filter(({ members: who }) => who.some((member) => nodeKey(member) === selected)).length;
  return (
    <div className={styles.fit}>
      <Select
        size="xs"
        searchable
        clearable
        className={styles.fitChoice}
        label={structureWords.fit}
        placeholder={structureWords.fitHint}
        data={members}
        value={chosen?.value ?? null}
        onChange={(key) => change({ selected: key !== null && isNodeKey(key) ? key : null })}
      />
      <p className={styles.fits} role="status">
        {chosen && structureWords.fits(chosen.label, boards, bodies.length)}
      </p>
    </div>
  );
};
