import { type JSX, useMemo } from 'react';
import type { Asked } from '../../../bindings/use-console-address.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { listFormats } from '../../../lists/list-file.ts';
import { AsCypherLink } from '../../../panels/cypher/AsCypherLink.tsx';
import { SaveList } from '../../../panels/lists/SaveList.tsx';
import { CutShort } from '../../../panels/states/CutShort.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { coverageWords as words } from '../../../words/coverage-words.ts';
import page from '../overview.module.css';
import { CellDetails } from './CellDetails.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import { CoverageLegend } from './CoverageLegend.tsx';
import { CoverageSheet } from './CoverageSheet.tsx';
import type { Side } from './CoverageView.tsx';
import styles from './coverage.module.css';
import { countRequired, markOf, requiredBy } from './coverage-cells.ts';
import type { CoverageOf } from './coverage-of.ts';

interface CoverageTableProps {
  readonly coverage: CoverageOf;
  readonly kind: string;
  readonly side: Side;
  /** The query that gives the same figures. */
  readonly asked: Asked | undefined;
}

const separator = '\u001f';
/** A cell as the address holds it. */
const cellName = (area: string, type: string): string => `${area}${separator}${type}`;

/** The grid, what its signs mean, and what stands in the cell that is chosen. */
export const CoverageTable = ({ coverage, kind, side, asked }: CoverageTableProps): JSX.Element => {
  const { areas, columns, total } = coverage;
  const [{ cell }, changeOwn] = useOwn();
  const required = useMemo(() => requiredBy(areas), [areas]);
  const counts = useMemo(() => countRequired(areas), [areas]);
  const [area = '', type = ''] = (cell ?? '').split(separator);
  const row = areas.find(({ id }) => id === area);
  const place = columns.findIndex((column) => column.type === type);
  if (areas.length === 0 || columns.length === 0) return <Empty {...words.none} />;
  const name = words.grid(words.sides[side], kind);
  return (
    <>
      {side === 'type' && (
        <p className={page.note}>
          {required.size === 0 ? words.requiredNone : words.gaps(counts.certain, counts.toCheck, counts.met)}{' '}
          {required.size > 0 && counts.certain === 0 && words.noCertain}{' '}
          {required.size > 0 && words.requiredList([...required].map(([each, by]) => words.requiredOf(each, by)))}
        </p>
      )}
      {coverage.truncated && <CutShort text={words.truncated(areas.length, total)} />}
      <div className={styles.tools}>
        <CoverageLegend />
        {asked && <AsCypherLink asked={asked} />}
        {listFormats.map((format) => (
          <SaveList
            key={format}
            format={format}
            name={name}
            rows={areas}
            columns={() => [
              { head: words.saved.area, cell: (each) => each.name },
              { head: words.saved.id, cell: (each) => each.id },
              ...columns.map((column, at) => ({
                head: column.name,
                cell: (each: CoverageOf['areas'][number]) => {
                  const cover = each.types[at]!;
                  const mark = words.marks[markOf(cover)];
                  return cover.full.length > 1 ? `${cover.full.length}: ${mark}` : mark;
                },
              })),
            ]}
          />
        ))}
      </div>
      <CellDetails row={row ?? null} column={columns[place] ?? null} cover={row?.types[place] ?? null} />
      <CoverageGrid
        name={name}
        coverage={coverage}
        required={required}
        onOpen={(opened, column) => changeOwn({ cell: cellName(opened, column) })}
        isOpen={(each, column) => row?.id === each && column === type}
      />
      <CoverageSheet name={name} coverage={coverage} required={required} />
    </>
  );
};
