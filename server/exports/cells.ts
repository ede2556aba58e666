/** Properties as cells of the bundle, from which the import makes the same properties again. */

import type { PropertyKind } from '#contract/graph-model';
import { ProblemList } from '../imports/check/problem-list.ts';
import { propertyValue } from '../imports/draft/cell-values.ts';
import { joinValues } from '../imports/plural-cell.ts';
import { decimal } from './decimal.ts';
import { type HeldProperties, textsOf } from './exported-graph.ts';

/** A value as the text of a cell, whether or not the import would make the same value of it. */
export const cellText = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return decimal(value);
  // A bar alone is a list of nothing.
  if (Array.isArray(value)) return value.length === 0 ? '|' : joinValues(value.map(String));
  return String(value);
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Blanks around a cell are lost, a NUL is refused. */
const isSound = (cell: string): boolean =>
  cell !== '' && cell.trim() === cell && !cell.includes('\u0000') && !/\p{Cs}/u.test(cell);

/** The cell of a property; null where the import would not make the same of it. */
export const propertyCell = (
  kind: PropertyKind | 'signed number',
  column: string,
  value: unknown,
  mostCharacters: number,
): string | null => {
  const cell = cellText(value);
  if (!isSound(cell) || cell.length > mostCharacters) return null;
  const read = propertyValue(kind, { file: '', column, value: cell }, new ProblemList());
  return isSame(read, value) ? cell : null;
};

/** The cell of a list that stands beside the sources, with blanks where it says nothing; '' where it says nothing at all. */
const besideSources = (values: readonly string[]): string =>
  values.every((value) => value === '') ? '' : joinValues(values);

/** Where a fact stands, as cells. Blank ones are left out. */
export const provenanceCells = (properties: HeldProperties): ReadonlyMap<string, string> => {
  const cited = textsOf(properties, 'citedAs');
  const [first = '', ...more] = cited;
  const isFirstAlone = more.every((words) => words === '');
  return new Map(
    [
      ['sources', joinValues(textsOf(properties, 'sources'))] as const,
      ['locators', besideSources(textsOf(properties, 'locators'))] as const,
      ['cited_as', isFirstAlone ? first : ''] as const,
      ['wordings', isFirstAlone ? '' : joinValues(cited)] as const,
    ].filter(([, cell]) => cell !== ''),
  );
};

/**
 * Whether the import would make the same provenance of its cells: lists of one length, each citation once, of sources that
 * are there.
 */
export const isHeldProvenance = (
  properties: HeldProperties,
  hasSource: (id: string) => boolean,
  mostCharacters: number,
): boolean => {
  const sources = textsOf(properties, 'sources');
  const locators = textsOf(properties, 'locators');
  const cited = 'citedAs' in properties ? textsOf(properties, 'citedAs') : sources.map(() => '');
  const citations = sources.map((source, index) => `${source}\u0000${locators[index]}`);
  return (
    sources.length > 0 &&
    locators.length === sources.length &&
    cited.length === sources.length &&
    !('citedAs' in properties && cited.every((words) => words === '')) &&
    new Set(citations).size === citations.length &&
    sources.every((source) => hasSource(source) && isSound(source)) &&
    [...locators, ...cited].every((text) => text === '' || isSound(text)) &&
    [...provenanceCells(properties).values()].every((cell) => cell.length <= mostCharacters)
  );
};
