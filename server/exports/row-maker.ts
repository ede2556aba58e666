import { camelCase, type TableName } from '#contract/bundle';
import { type NodeLabel, type PropertyKind, provenanceProperties } from '#contract/graph-model';
import { isHeldProvenance, propertyCell, provenanceCells } from './cells.ts';
import type { HeldProperties } from './exported-graph.ts';
import type { NotHeld } from './not-held.ts';

const provenanceNames: ReadonlySet<string> = new Set(Object.keys(provenanceProperties));

/** The column that a property is: `hoursPerYear` is `hours_per_year`. */
export const columnOf = (property: string): string =>
  property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The properties that say what is so, without those that say where that stands. */
export const ownProperties = (properties: HeldProperties): readonly (readonly [string, unknown])[] =>
  Object.entries(properties).filter(([name]) => !provenanceNames.has(name));

export interface RowMakerParts {
  readonly notHeld: NotHeld;
  readonly hasSource: (id: string) => boolean;
  readonly mostCharacters: number;
}

/** Makes the cells of rows. What a cell cannot hold is told. */
export class RowMaker {
  readonly mostCharacters: number;
  private readonly parts: RowMakerParts;

  constructor(parts: RowMakerParts) {
    this.parts = parts;
    this.mostCharacters = parts.mostCharacters;
  }

  tell(words: string): void {
    this.parts.notHeld.add(words);
  }

  /** The cells of properties of these kinds; of any other it is told that the bundle has no place for it. */
  properties(
    what: string,
    properties: readonly (readonly [string, unknown])[],
    kinds: Readonly<Record<string, PropertyKind | 'signed number'>>,
  ): Map<string, string> {
    const cells = new Map<string, string>();
    for (const [name, value] of properties) {
      const column = columnOf(name);
      const kind = Object.hasOwn(kinds, name) && camelCase(column) === name ? kinds[name] : undefined;
      const cell = kind === undefined ? null : propertyCell(kind, column, value, this.mostCharacters);
      if (cell === null) this.tell(`the ${name} of ${what}`);
      else cells.set(column, cell);
    }
    return cells;
  }

  /** The cells that say where a fact stands. A Source cites itself: its row need not say so. */
  provenance(what: string, properties: HeldProperties, label?: NodeLabel): ReadonlyMap<string, string> {
    const held =
      label === 'Source'
        ? JSON.stringify([properties['sources'], properties['locators'], properties['citedAs']]) ===
          JSON.stringify([[properties['id']], [''], undefined])
        : isHeldProvenance(properties, this.parts.hasSource, this.mostCharacters);
    if (!held) this.tell(`the sources of ${what}`);
    return label === 'Source' ? new Map() : provenanceCells(properties);
  }
}

export const tableRow = (table: TableName, ...parts: readonly Iterable<readonly [string, string]>[]) => ({
  table,
  cells: new Map(parts.flatMap((part) => [...part])),
});
