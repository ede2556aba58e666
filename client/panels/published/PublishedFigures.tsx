import type { JSX } from 'react';
import type { PublishedFigure } from '#contract/published';
import { publishedWords as words } from '../../words/published-words.ts';
import { figure } from '../../words.ts';
import { Tag } from '../signs/Tag.tsx';
import styles from './published-figures.module.css';

/** What documents print, beside what is computed; nothing where none of them is in force. */
export const PublishedFigures = ({ figures }: { readonly figures: readonly PublishedFigure[] }): JSX.Element | null =>
  figures.length === 0 ? null : (
    <section aria-label={words.title} className={styles.published}>
      <h3 className={styles.title}>
        {words.title} <Tag name="published" />
      </h3>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.scrolls}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col" data-numeric="true">
                {words.value}
              </th>
              <th scope="col">{words.where}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ id, name, value, unit, sources, locators }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-numeric="true">
                  {figure(value)}
                  {unit === null || unit === 'count' ? '' : ` ${unit}`}
                </td>
                <td>{sources.map((source, at) => `${source} ${locators[at] ?? ''}`.trim()).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
