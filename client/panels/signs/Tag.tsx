import type { JSX } from 'react';
import { tagHints, tagWords } from '../../words/domain-words.ts';
import styles from './signs.module.css';

export type TagName = keyof typeof tagWords;

/** Tells the published, the reported and the made-up apart. */
export const Tag = ({ name }: { readonly name: TagName }): JSX.Element => (
  <span className={styles.tag} data-tag={name} title={tagHints[name]}>
    {tagWords[name]}
  </span>
);
