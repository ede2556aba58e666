import { Fragment, type JSX } from 'react';
import type { Scenario } from '#contract/scenarios';
import { LibraryLink } from '../../panels/cypher/LibraryLink.tsx';
import { NodeLink } from '../../panels/signs/NodeLink.tsx';
import unseen from '../../panels/unseen.module.css';
import { scenarioWords } from '../../words/scenario-words.ts';
import { countChange, type FigureRow, figureRows, hoursInWords } from './figures-in-words.ts';
import styles from './results.module.css';

const words = scenarioWords.figures;

export interface Column {
  readonly name: string;
  readonly scenario: Scenario;
}

/** The same word in each row where nothing has changed would hide where something has. */
const Change = ({ text }: { readonly text: string }): JSX.Element => (
  <td className={styles.change} data-same={text === words.same || text === words.nobody}>
    {text}
  </td>
);

interface WhyProps {
  readonly columns: readonly Column[];
  readonly why: NonNullable<FigureRow['why']>;
}

/** What is to be known of the changes in the row above. */
const Why = ({ columns, why }: WhyProps): JSX.Element | null => {
  const texts = columns.flatMap(({ name, scenario }) =>
    why(scenario).map((text) => (columns.length > 1 ? words.ofColumn(name, text) : text)),
  );
  if (texts.length === 0) return null;
  return (
    <tr className={styles.why}>
      <td colSpan={2 + 2 * columns.length}>
        {texts.map((text) => (
          <span key={text} className={styles.small}>
            {text}
          </span>
        ))}
      </td>
    </tr>
  );
};

/** Figures as they are and after, for one scenario or several side by side. */
export const FiguresTable = ({ columns }: { readonly columns: readonly [Column, ...Column[]] }): JSX.Element => {
  const { before } = columns[0].scenario;
  return (
    <>
      <table className={styles.table}>
        <caption className={unseen.unseen}>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col" className={styles.number}>
              {words.before}
            </th>
            {columns.flatMap(({ name }) => [
              <th scope="col" key={name} className={styles.number}>
                {name}
              </th>,
              <th scope="col" key={`${name} change`} className={styles.number}>
                {words.change}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {figureRows.map(({ name, value, change, note, why }) => (
            <Fragment key={name}>
              <tr>
                <th scope="row">
                  {name}
                  {note && <span className={`${styles.small} ${styles.note}`}>{note(before)}</span>}
                </th>
                <td className={styles.number}>{value?.(before)}</td>
                {columns.flatMap(({ name: column, scenario }) => [
                  <td key={column} className={styles.number}>
                    {value?.(scenario.after)}
                  </td>,
                  <Change key={`${column} change`} text={change(scenario)} />,
                ])}
              </tr>
              {why && <Why columns={columns} why={why} />}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className={`${styles.small} ${styles.screenOnly}`}>
        {words.asCypher}
        <LibraryLink of="library/figures-of-network" given={{ inArea: null }} label={words.cypherFigures} />
        <LibraryLink of="findings/overloaded-partnership" given={{ every: true }} label={words.cypherHours} />
      </p>
    </>
  );
};

/** Those with most seats before or after. */
export const HeaviestTable = ({ scenario: { before, after } }: { readonly scenario: Scenario }): JSX.Element => {
  const now = new Map(after.heaviest.map((agency) => [agency.id, agency]));
  const was = new Map(before.heaviest.map((agency) => [agency.id, agency]));
  const all = [...before.heaviest, ...after.heaviest.filter(({ id }) => !was.has(id))];
  const { heaviest } = scenarioWords;
  return (
    <>
      <table className={styles.table}>
        <caption className={unseen.unseen}>{heaviest.title}</caption>
        <thead>
          <tr>
            <th scope="col">{heaviest.agency}</th>
            <th scope="col" className={styles.number}>{`${heaviest.seats}, ${words.before.toLowerCase()}`}</th>
            <th scope="col" className={styles.number}>
              {words.after}
            </th>
            <th scope="col" className={styles.number}>
              {words.change}
            </th>
            <th scope="col" className={styles.number}>{`${heaviest.hours}, ${words.after.toLowerCase()}`}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((agency) => {
            const [first, last] = [was.get(agency.id), now.get(agency.id)];
            return (
              <tr key={agency.id}>
                <th scope="row">
                  <NodeLink node={agency} />
                </th>
                <td className={styles.number}>{first?.seats ?? heaviest.notAmong}</td>
                <td className={styles.number}>{last?.seats ?? heaviest.notAmong}</td>
                {first && last ? <Change text={countChange(first.seats, last.seats)} /> : <td />}
                <td className={styles.number}>{last && hoursInWords(last.hours)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={`${styles.small} ${styles.screenOnly}`}>
        {words.asCypher}
        <LibraryLink of="findings/overloaded-agency" given={{ every: true }} label={heaviest.cypher} />
      </p>
    </>
  );
};
