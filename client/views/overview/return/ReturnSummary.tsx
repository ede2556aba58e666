import type { JSX } from 'react';
import type { OkOf } from '#contract/endpoint';
import type { partnershipReturn } from '#contract/partnership-return';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import small from '../../../panels/small-table.module.css';
import { returnWords } from '../../../words/return-words.ts';
import { figure, listed } from '../../../words/words.ts';
import page from '../overview.module.css';
import styles from './return.module.css';

const { summary: words } = returnWords;
const mostListed = 100;

/** What a Government Office is to find in the returns: where none is, where one covers a part, where two overlap. */
export const ReturnSummary = ({ answer }: { readonly answer: OkOf<typeof partnershipReturn> }): JSX.Element => {
  const { areaKinds, areas, none, part, overlaps, noBoundary } = answer;
  const gaps = [...none.map((area) => ({ ...area, partnerships: [] })), ...part];
  return (
    <section aria-label={words.title} className={styles.summary}>
      <h3 className={styles.heading}>{words.title}</h3>
      <p className={page.note}>
        {areaKinds.length === 0 ? words.noKinds : words.gaps(none.length, part.length, areas, listed(areaKinds))}{' '}
        {gaps.length > 0 && words.silence} {noBoundary > 0 && words.noBoundary(noBoundary)}
      </p>
      {gaps.length > 0 && (
        <table className={small.table}>
          <caption>{words.gapTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.gap}</th>
              <th scope="col">{words.by}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.slice(0, mostListed).map((area) => (
              <tr key={area.id}>
                <th scope="row">
                  <NodeLink node={area} />
                </th>
                <td>{area.partnerships.length === 0 ? words.none : words.part}</td>
                <td>{listed(area.partnerships.map(({ name }) => name))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={page.note}>{words.overlaps(overlaps.length)}</p>
      {overlaps.length > 0 && (
        <table className={small.table}>
          <caption>{words.overlapTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.a}</th>
              <th scope="col">{words.b}</th>
              <th scope="col">{words.shared}</th>
              <th scope="col">{words.onlyA}</th>
              <th scope="col">{words.onlyB}</th>
            </tr>
          </thead>
          <tbody>
            {overlaps.slice(0, mostListed).map(({ a, b, shared, onlyA, onlyB }) => (
              <tr key={`${a.id} ${b.id}`}>
                <th scope="row">
                  <NodeLink node={a} />
                </th>
                <td>
                  <NodeLink node={b} />
                </td>
                <td data-numeric="true">{figure(shared)}</td>
                <td data-numeric="true">{figure(onlyA)}</td>
                <td data-numeric="true">{figure(onlyB)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {overlaps.length > 0 && <p className={page.note}>{words.howShared}</p>}
    </section>
  );
};
