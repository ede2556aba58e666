/** Areas out of a lookup of codes, as statistical offices publish them: a row says in which areas a small one lies. */
import type { LookupLevel } from '#contract/mapping';
import { joinValues } from '../plural-cell.ts';
import type { RawRow } from '../read/raw-row.ts';
import { type RawTable, tableLabel } from '../read/raw-table.ts';
import { RowMaker } from '../read/row-maker.ts';
import { plainColumns, Rows } from '../row.ts';
import type { RowMapper } from './map-rows.ts';

/**
 * The areas that a row of a lookup tells of: each with its kind, code and name, and the smallest, which is the first of the
 * levels, with every other as what it lies in. Of the others all parts are in the lookup.
 */
export const lookupMapper = (raw: RawTable, levels: readonly LookupLevel[]): RowMapper => {
  const columns = plainColumns(tableLabel(raw), ['kind', 'code', 'name', 'complete', 'withins']);
  const places = levels.map(({ kind, code, name }) => ({
    kind,
    code: raw.columns.indexOf(code),
    name: name === undefined ? -1 : raw.columns.indexOf(name),
  }));
  const maker = new RowMaker();
  const areasOf = (row: RawRow): readonly RawRow[] => {
    const areas = places.flatMap(({ kind, code: codePlace, name: namePlace }, level) => {
      const code = row.cell(codePlace).trim();
      const name = row.cell(namePlace).trim();
      return code === '' ? [] : [{ level, id: `${kind}:${code}`, kind, code, name }];
    });
    const wholes = areas.filter(({ level }) => level > 0).map(({ id }) => id);
    return areas.map(({ level, kind, code, name }) => {
      const [complete, withins] = level > 0 ? ['yes', ''] : ['', joinValues(wholes)];
      return maker.row(row.line, [kind, code, name, complete, withins]);
    });
  };
  return (rows) => new Rows(columns, rows.flatMap(areasOf));
};
