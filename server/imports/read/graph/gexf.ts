import type { XmlEvent } from '../xml-events.ts';
import { type Declarations, declaration, ItemDraft } from './graph-draft.ts';
import type { GraphItem } from './graph-item.ts';

type Open = Extract<XmlEvent, { type: 'open' }>;

/** How a node that stands inside another, or names it as its parent, hangs on it. */
export const hierarchyKind = 'PART_OF';

/** Nodes and edges from the tags of a GEXF file (1.1 to 1.3). What is only for looks (`viz`) is passed over. */
export class GexfReader {
  readonly #declared: Readonly<Record<'node' | 'edge', Declarations>> = { node: new Map(), edge: new Map() };
  readonly #emit: (item: GraphItem) => void;
  /** The nodes and the edge whose tags are open, the innermost last. */
  readonly #drafts: ItemDraft[] = [];
  #class: 'node' | 'edge' = 'node';
  #attribute = '';
  /** What has been read of a default value; null outside of one. */
  #fallback: string | null = null;

  constructor(emit: (item: GraphItem) => void) {
    this.#emit = emit;
  }

  read(event: XmlEvent): void {
    if (event.type === 'open') this.#open(event);
    else if (event.type === 'close') this.#close(event.name);
    else if (this.#fallback !== null) this.#fallback += event.text;
  }

  #open(tag: Open): void {
    const { name, attributes } = tag;
    const draft = this.#drafts.at(-1);
    this.#fallback = name === 'default' ? '' : null;
    if (name === 'attributes') {
      this.#class = attributes['class'] === 'edge' ? 'edge' : 'node';
    } else if (name === 'attribute') {
      const { id = '', title = id, type = '' } = attributes;
      this.#attribute = id;
      this.#declared[this.#class].set(id, declaration(title, type));
    } else if (name === 'node') {
      this.#openNode(tag, draft?.base.id ?? attributes['pid']);
    } else if (name === 'edge') {
      this.#openEdge(tag);
    } else if (name === 'attvalue') {
      draft?.put(attributes['for'] ?? attributes['id'] ?? '', attributes['value'] ?? '');
    } else if (name === 'spell' || name === 'slice') {
      this.#readTimes(tag);
    } else if (name === 'parent' && draft) {
      this.#emitParent(tag.line, draft.base.id, attributes['for']);
    }
  }

  #openNode(tag: Open, parent: string | undefined): void {
    const { id = '', label = '' } = tag.attributes;
    this.#drafts.push(new ItemDraft({ type: 'node', line: tag.line, id, label }, this.#declared.node));
    this.#readTimes(tag);
    this.#emitParent(tag.line, id, parent);
  }

  #openEdge(tag: Open): void {
    const { id = '', label = '', source = '', target = '', kind = '', weight } = tag.attributes;
    const draft = new ItemDraft({ type: 'edge', line: tag.line, id, label, source, target, kind }, this.#declared.edge);
    if (weight !== undefined) draft.putOwn('weight', weight);
    this.#drafts.push(draft);
    this.#readTimes(tag);
  }

  #emitParent(line: number, source: string, target: string | undefined): void {
    if (target === undefined) return;
    const edge = { type: 'edge', line, id: '', label: '', source, target, kind: hierarchyKind } as const;
    this.#emit(new ItemDraft(edge, new Map()).finish());
  }

  #readTimes({ attributes }: Open): void {
    const draft = this.#drafts.at(-1);
    const { start = attributes['startopen'], end = attributes['endopen'], timestamp } = attributes;
    if (start !== undefined || end !== undefined) draft?.lasts(start, end);
    if (timestamp !== undefined) draft?.lasts(timestamp, timestamp);
    for (const [stamp] of attributes['timestamps']?.matchAll(/[^\s<>[\](),;]+/g) ?? []) draft?.lasts(stamp, stamp);
    for (const [, from, to] of attributes['intervals']?.matchAll(/[[(]([^,;[\]()]+),([^,;[\]()]+)/g) ?? []) {
      draft?.lasts(from, to);
    }
  }

  #close(name: string): void {
    if (name === 'default') {
      const declared = this.#declared[this.#class].get(this.#attribute);
      if (declared) declared.fallback = this.#fallback;
      this.#fallback = null;
    } else if (name === 'node' || name === 'edge') {
      const draft = this.#drafts.pop();
      if (draft) this.#emit(draft.finish());
    }
  }
}
