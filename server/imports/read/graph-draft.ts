import type { EdgeBase, GraphItem, NodeBase } from './graph-item.ts';
import { attributeCell, timeCell } from './graph-values.ts';

interface Declaration {
  readonly title: string;
  readonly type: string;
  /** The value of what does not give the attribute; null where there is none. */
  fallback: string | null;
}

/** The attributes that a file declares, by their ids. */
export type Declarations = Map<string, Declaration>;

/** A node or an edge while its tags are read. */
export class ItemDraft {
  readonly base: NodeBase | EdgeBase;
  readonly #declarations: Declarations;
  readonly #attributes = new Map<string, string>();
  readonly #undeclared: string[] = [];
  readonly #strangeTimes: string[] = [];
  readonly #starts: string[] = [];
  readonly #ends: string[] = [];

  constructor(base: NodeBase | EdgeBase, declarations: Declarations) {
    this.base = base;
    this.#declarations = declarations;
  }

  /** Gives it a value, by the id of the attribute. */
  put(id: string, text: string): void {
    const declaration = this.#declarations.get(id);
    if (!declaration) this.#undeclared.push(id);
    this.#attributes.set(declaration?.title ?? id, attributeCell(text, declaration?.type ?? ''));
  }

  /** Gives it a value that the format has of itself, without a declaration. */
  putOwn(title: string, text: string): void {
    this.#attributes.set(title, text);
  }

  /** A time that it lasts, open where one side of it is undefined. */
  lasts(start: string | undefined, end: string | undefined): void {
    this.#starts.push(this.#time(start));
    this.#ends.push(this.#time(end));
  }

  #time(text = ''): string {
    const cell = timeCell(text);
    if (cell === null) this.#strangeTimes.push(text);
    return cell ?? '';
  }

  finish(): GraphItem {
    for (const { title, type, fallback } of this.#declarations.values()) {
      if (fallback !== null && !this.#attributes.has(title)) this.putOwn(title, attributeCell(fallback, type));
    }
    return {
      ...this.base,
      attributes: this.#attributes,
      undeclared: this.#undeclared,
      // The first start and the last end of several times, open where one of them is.
      start: this.#starts.toSorted()[0] ?? '',
      end: this.#ends.includes('') ? '' : (this.#ends.toSorted().at(-1) ?? ''),
      strangeTimes: this.#strangeTimes,
    };
  }
}
