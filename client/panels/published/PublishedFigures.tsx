import type { JSX } from 'react';
import type { PublishedFigure } from '#contract/published';
import { publishedWords as words } from '../../words/published-words.ts';
import { figure } from '../../words/words.ts';
import { Tag } from '../signs/Tag.tsx';
import small from '../small-table.module.css';
import { placesOf } from './places.ts';
import styles from './published-figures.module.css';

interface PublishedFiguresProps {
  readonly figures: readonly PublishedFigure[];
  /** False where they stand beside much else: they open when asked for. */
  readonly isOpen?: boolean;
}

/** What documents print, beside what is computed, by what it speaks of; nothing where none of them is in force. */
export const PublishedFigures = ({ figures, isOpen = true }: PublishedFiguresProps): JSX.Element | null => {
  if (figures.length === 0) return null;
  const tables = [...new Set(figures.map(({ table }) => table))];
  return (
    <section aria-label={words.title} className={styles.published}>
      <details open={isOpen}>
        <summary className={styles.title}>
          {words.counted(figures.length)} <Tag name="published" />
        </summary>
        <p className={styles.lead}>{words.lead}</p>
        <div className={`${small.scrolls} ${styles.tables}`}>
          {tables.map((table) => (
            <table key={table} className={small.table}>
              <caption>{table ?? words.untitled}</caption>
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
                {figures
                  .filter((each) => each.table === table)
                  .map((each) => (
                    <tr key={each.id}>
                      <th scope="row">{each.name}</th>
                      <td data-numeric="true">
                        {figure(each.value)}
                        {each.unit === null || each.unit === 'count' ? '' : ` ${each.unit}`}
                      </td>
                      <td>{placesOf([each])}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          ))}
        </div>
      </details>
    </section>
  );
};
