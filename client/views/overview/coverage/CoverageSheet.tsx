import type { JSX } from 'react';
import { usePrinting } from '../../../bindings/use-printing.ts';
import { coverageWords as words } from '../../../words/coverage-words.ts';
import { CoverSign } from './CoverSign.tsx';
import { inShort, markOf } from './coverage-cells.ts';
import type { CoverageOf } from './coverage-of.ts';
import { columnsOfSheets } from './coverage-sheets.ts';
import styles from './sheet.module.css';

interface CoverageSheetProps {
  readonly name: string;
  readonly coverage: CoverageOf;
  /** By whom each column is required. */
  readonly required: ReadonlyMap<string, readonly string[]>;
}

/** The grid on paper, where it does not scroll: tables as wide as the page, whose heads stand whole on each page. */
export const CoverageSheet = (props: CoverageSheetProps): JSX.Element | null =>
  usePrinting() ? <Sheets {...props} /> : null;

const Sheets = ({ name, coverage: { areas, columns }, required }: CoverageSheetProps): JSX.Element => (
  <>
    {columnsOfSheets(columns.length).map(([from, to]) => (
      <table key={from} className={styles.sheet} aria-label={name}>
        <thead>
          <tr>
            <td className={styles.corner}>{words.sum(areas.length, columns.length)}</td>
            {columns.slice(from, to).map(({ type, name: head }) => {
              const by = required.get(type);
              return (
                <th key={type} scope="col" data-required={by !== undefined}>
                  <span>
                    {head}
                    {by && <small> {inShort(by)}</small>}
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ id, name: area, types }) => (
            <tr key={id}>
              <th scope="row">{area}</th>
              {types.slice(from, to).map((cover) => (
                <td key={cover.type}>
                  <CoverSign mark={markOf(cover)} count={cover.full.length} required={cover.required.length > 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </>
);
