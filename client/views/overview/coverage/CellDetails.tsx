import type { JSX } from 'react';
import { Link } from 'wouter';
import type { TypeCover } from '#contract/coverage';
import { useNames } from '../../../bindings/use-names.ts';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { nodeKey } from '../../../node-key.ts';
import { coverageWords as words } from '../../../words/coverage-words.ts';
import styles from './coverage.module.css';
import { markOf } from './coverage-cells.ts';
import type { CoverageOf } from './coverage-of.ts';

interface CellDetailsProps {
  readonly row: CoverageOf['areas'][number] | null;
  readonly column: CoverageOf['columns'][number] | null;
  readonly cover: TypeCover | null;
}

const mostListed = 12;

/** What stands in a cell: the gap or the double among the findings, and the partnerships. */
export const CellDetails = ({ row, column, cover }: CellDetailsProps): JSX.Element => {
  const view = useView();
  const finding = (id: string) =>
    addressOfView('/findings', { ...view, picture: { of: 'finding', id }, sort: null, own: {} });
  return (
    <section aria-label={words.open} aria-live="polite" className={styles.details} data-empty={cover === null}>
      {row === null || column === null || cover === null ? (
        <p className={styles.hint}>{words.choose}</p>
      ) : (
        <>
          <h3 className={styles.cellTitle}>
            {row.name} · {column.name}
          </h3>
          <p className={styles.hint}>
            {words.marks[markOf(cover)]}
            {cover.required.length > 0 &&
              ` · ${words.requiredBy}: ${cover.required.map(({ requiredBy }) => requiredBy).join('; ')}`}
            {!row.complete && ` · ${words.areaNotComplete}`}
          </p>
          <p className={styles.links}>
            {cover.gap && <Link href={finding(cover.gap.id)}>{words.openGap}</Link>}
            {cover.double !== null && <Link href={finding(cover.double)}>{words.openDouble}</Link>}
            <Link
              href={addressOfView('/', {
                ...view,
                picture: { of: 'thing', key: nodeKey({ kind: 'Boundary', id: row.id }) },
                selected: nodeKey({ kind: 'Boundary', id: row.id }),
                expanded: [],
                sort: null,
                own: {},
              })}
            >
              {words.toNetwork}
            </Link>
          </p>
          {cover.full.length + cover.part.length === 0 && <p className={styles.hint}>{words.nobody}</p>}
          <Partnerships head={words.full(cover.full.length)} ids={cover.full} />
          <Partnerships head={words.part(cover.part.length)} ids={cover.part} />
        </>
      )}
    </section>
  );
};

const Partnerships = ({
  head,
  ids,
}: {
  readonly head: string;
  readonly ids: readonly string[];
}): JSX.Element | null => {
  const view = useView();
  const shown = ids.slice(0, mostListed);
  const nameOf = useNames(shown);
  if (ids.length === 0) return null;
  return (
    <>
      <h4 className={styles.listTitle}>{head}</h4>
      <ul className={styles.list}>
        {shown.map((id) => {
          const key = nodeKey({ kind: 'Partnership', id });
          return (
            <li key={id}>
              <Link
                href={addressOfView('/', {
                  ...view,
                  picture: { of: 'thing', key },
                  selected: key,
                  expanded: [],
                  sort: null,
                  own: {},
                })}
              >
                {nameOf(id)}
              </Link>
            </li>
          );
        })}
        {ids.length > shown.length && <li>{words.more(ids.length - shown.length)}</li>}
      </ul>
    </>
  );
};
