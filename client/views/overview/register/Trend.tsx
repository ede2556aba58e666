import type { JSX } from 'react';
import type { TrendPoint } from '#contract/register';
import { momentInWords } from '../../../words/moment-in-words.ts';
import { registerWords } from '../../../words/register-words.ts';
import { figure } from '../../../words/words.ts';
import page from '../overview.module.css';
import styles from './register.module.css';

const words = registerWords.trend;

const countOf = (found: TrendPoint['found'], of: 'certain' | 'toCheck'): number | null =>
  found && Object.values(found).reduce((sum, counts) => sum + counts[of], 0);

/** The count before, of the last import that has one; a count by other thresholds is no measure. */
const before = (trend: readonly TrendPoint[], index: number): number | null => {
  const point = trend[index]!;
  const last = trend.slice(0, index).findLast(({ found }) => found !== null);
  return last?.sameSettings && point.sameSettings ? countOf(last.found, 'certain') : null;
};

const notesOf = ({ rolledBack, sameSettings }: TrendPoint): string =>
  [...(rolledBack ? [words.rolledBack] : []), ...(sameSettings ? [] : [words.otherSettings])].join('; ');

/** How many findings there were after each import. */
export const Trend = ({ trend }: { readonly trend: readonly TrendPoint[] }): JSX.Element => {
  const most = Math.max(1, ...trend.map(({ found }) => countOf(found, 'certain') ?? 0));
  return (
    <section className={styles.trend} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={page.note}>{words.lead}</p>
      {trend.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {Object.values(words.columns).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.map((point, index) => {
              const certain = countOf(point.found, 'certain');
              const toCheck = countOf(point.found, 'toCheck');
              const earlier = before(trend, index);
              return (
                <tr key={point.import.id}>
                  <th scope="row">{point.import.name}</th>
                  <td>{momentInWords(point.import.at)}</td>
                  <td data-numeric="true" data-known={certain !== null}>
                    {certain === null ? (
                      words.notRecorded
                    ) : (
                      <>
                        <span className={styles.bar} style={{ width: `${(certain / most) * 80}px` }} />
                        {figure(certain)}
                      </>
                    )}
                  </td>
                  <td data-numeric="true" data-known={toCheck !== null}>
                    {toCheck === null ? words.notRecorded : figure(toCheck)}
                  </td>
                  <td data-numeric="true">{certain !== null && earlier !== null && words.change(certain - earlier)}</td>
                  <td>{notesOf(point)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className={page.note}>{words.explained}</p>
    </section>
  );
};
