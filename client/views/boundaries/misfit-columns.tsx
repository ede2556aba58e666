/** The columns of the table of misfits. */
import type { Misfit } from '#contract/misfits';
import type { ReportColumn } from '../../panels/report-table/report-columns.ts';
import { boundaryWords } from '../../words/boundary-words.ts';
import styles from './boundaries.module.css';

const words = boundaryWords.misfits;
const { columns: heads, how } = words;

const mostListed = 12;

const names = (
  of: { readonly total: number; readonly first: readonly { readonly name: string }[] },
  most = 6,
): string => {
  const shown = of.first.slice(0, most).map(({ name }) => name);
  return [...shown, ...(of.total > shown.length ? [words.more(of.total - shown.length)] : [])].join(', ');
};

const unitsInWords = ({ firstUnits, units }: Misfit): string =>
  [
    ...firstUnits.map(({ name, in: where }) => `${name} (${words.in[where]})`),
    ...(units > firstUnits.length ? [words.more(units - firstUnits.length)] : []),
  ].join(', ');

const partnershipsOf = ({ firstUnits }: Misfit): readonly string[] => [
  ...new Set(firstUnits.flatMap(({ partnerships }) => partnerships.first.map(({ name }) => name))),
];

const Units = ({ misfit }: { readonly misfit: Misfit }) => {
  const { firstUnits, units, mend } = misfit;
  const shown = firstUnits.slice(0, mostListed);
  return (
    <details>
      <summary>{words.mend(mend, units)}</summary>
      <ul className={styles.units}>
        {shown.map(({ id, name, in: where, partnerships }) => (
          <li key={id}>
            {name} <span className={styles.quiet}>({words.in[where]})</span>: {names(partnerships)}
          </li>
        ))}
        {units > shown.length && <li>{words.more(units - shown.length)}</li>}
        <li className={styles.quiet}>
          {words.onAreas}: {names(misfit.a.partnerships) || words.noneByName};{' '}
          {names(misfit.b.partnerships) || words.noneByName}
        </li>
      </ul>
    </details>
  );
};

export const misfitColumns = (
  isShown: (misfit: Misfit) => boolean,
  onShow: (misfit: Misfit) => void,
): readonly ReportColumn<Misfit>[] => [
  {
    id: 'a',
    label: heads.a,
    groups: true,
    value: ({ a }) => a.name,
    cell: (misfit) => (
      <button
        type="button"
        className={styles.link}
        aria-pressed={isShown(misfit)}
        aria-label={words.show(misfit.a.name, misfit.b.name)}
        onClick={() => onShow(misfit)}
      >
        {misfit.a.name}
      </button>
    ),
  },
  { id: 'b', label: heads.b, groups: true, value: ({ b }) => b.name },
  { id: 'relation', label: heads.relation, groups: true, value: ({ relation }) => words.relations[relation] },
  { id: 'shared', label: heads.shared, numeric: true, value: ({ shared }) => shared },
  { id: 'onlyA', label: heads.onlyA, numeric: true, value: ({ onlyA }) => onlyA },
  { id: 'onlyB', label: heads.onlyB, numeric: true, value: ({ onlyB }) => onlyB },
  {
    id: 'astray',
    label: heads.astray,
    numeric: true,
    how: how.astray,
    value: ({ astray }) => Math.round(astray * 1000) / 10,
    cell: ({ astray, near }) => `${boundaryWords.share(astray)}${near ? ` · ${words.near}` : ''}`,
  },
  {
    id: 'mend',
    label: heads.mend,
    how: how.mend,
    value: unitsInWords,
    cell: (misfit) => <Units misfit={misfit} />,
  },
  {
    id: 'partnerships',
    label: heads.partnerships,
    numeric: true,
    how: how.partnerships,
    value: (misfit) => partnershipsOf(misfit).length,
  },
];
