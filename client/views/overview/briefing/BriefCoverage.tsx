import type { JSX } from 'react';
import type { Briefing } from '#contract/briefings';
import { LibraryLink } from '../../../panels/cypher/LibraryLink.tsx';
import { briefingWords as words } from '../../../words/briefing-words.ts';
import styles from './briefing.module.css';
import { OnScreen } from './OnScreen.tsx';

const { columns: heads } = words.coverage;
/** Of fewer partnerships than this a share says little. */
const fewPartnerships = 5;
/** A region has dozens of a type: the page on coverage has them all. */
const mostNamed = 4;

/** What covers the area by type, and who sits there. */
export const BriefCoverage = ({ briefing }: { readonly briefing: Briefing }): JSX.Element => {
  const {
    area: { areaKind },
    coverage,
    composition,
    names,
  } = briefing;
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) =>
    [
      ...ids.slice(0, mostNamed).map((id) => nameOf.get(id) ?? id),
      ...(ids.length > mostNamed ? [words.coverage.more(ids.length - mostNamed)] : []),
    ].join('; ');
  // What is only somewhere else says nothing of this area.
  const rows = coverage.filter(({ full, part, required }) => full.length + part.length + required.length > 0);
  return (
    <>
      <section>
        <h4>
          {words.coverage.title}
          {areaKind !== null && (
            <OnScreen>
              <LibraryLink of="library/coverage-by-type" given={{ kind: areaKind }} />
            </OnScreen>
          )}
        </h4>
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.values(heads).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ type, full, part, required }) => {
              const isGap = required.length > 0 && full.length === 0;
              return (
                <tr key={type}>
                  <th scope="row">{type}</th>
                  <td data-gap={isGap}>
                    {full.length > 0 ? named(full) : isGap ? words.coverage.missing : words.coverage.noneRecorded}
                  </td>
                  <td>{named(part)}</td>
                  <td>{required.map(({ requiredBy }) => requiredBy).join('; ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {composition.length > 0 && (
        <section>
          <h4>{words.composition.title}</h4>
          {composition.map(({ type, partnerships, known, complete, rows: sectors }) => (
            <div key={type} className={styles.composition}>
              <p>
                {words.composition.of(type, known, partnerships, complete)}{' '}
                {known < fewPartnerships && <strong>{words.composition.few}</strong>}
                <OnScreen>
                  <LibraryLink of="library/composition-of" given={{ type }} />
                </OnScreen>
              </p>
              <ul>
                {sectors.map(({ name, having, share }) => (
                  <li key={name}>
                    {name}: {having}
                    {share !== null && ` (${words.percent(share)})`}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </>
  );
};
