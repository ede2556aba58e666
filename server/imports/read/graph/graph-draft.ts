import { columnWord } from '../column-word.ts';
import type { Attribute, EdgeBase, GraphItem, NodeBase } from './graph-item.ts';
import { attributeCell, timeCell } from './graph-values.ts';

interface Declaration {
  readonly title: string;
  /** The title as the tables write their columns: made once, not for each of millions of values. */
  readonly word: string;
  readonly type: string;
  /** The value of what does not give the attribute; null where there is none. */
  fallback: string | null;
}

/** The attributes that a file declares, by their ids. */
export type Declarations = Map<string, Declaration>;

export const declaration = (title: string, type: string): Declaration => ({
  title,
  word: columnWord(title),
  type,
  fallback: null,
});

/** A node or an edge while its tags are read. */
export class ItemDraft {
  readonly base: NodeBase | EdgeBase;
  readonly #declarations: Declarations;
  readonly #attributes = new Map<string, Attribute>();
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
    const declared = this.#declarations.get(id);
    if (!declared) this.#undeclared.push(id);
    const { title, word, type } = declared ?? declaration(id, '');
    this.#attributes.set(title, { word, value: attributeCell(text, type) });
  }

  /** Gives it a value that the format has of itself, without a declaration. */
  putOwn(title: string, text: string): void {
    this.#attributes.set(title, { word: columnWord(title), value: text });
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
    for (const { title, word, type, fallback } of this.#declarations.values()) {
      if (fallback === null || this.#attributes.has(title)) continue;
      this.#attributes.set(title, { word, value: attributeCell(fallback, type) });
    }
    return Object.assign(this.base, {
      attributes: this.#attributes,
      undeclared: this.#undeclared,
      ...this.#lifetime(),
      strangeTimes: this.#strangeTimes,
    });
  }

  /** The first start and the last end of several times, open where one of them is. */
  #lifetime(): { readonly start: string; readonly end: string } {
    if (this.#starts.length === 0) return { start: '', end: '' };
    const [start = ''] = this.#starts.toSorted();
    return { start, end: this.#ends.includes('') ? '' : (this.#ends.toSorted().at(-1) ?? '') };
  }
}
