import type { XmlEvent } from '../xml-events.ts';
import { type Declarations, declaration, ItemDraft } from './graph-draft.ts';
import type { GraphItem } from './graph-item.ts';

type Open = Extract<XmlEvent, { type: 'open' }>;

/** Nodes and edges from the tags of a GraphML file. */
export class GraphmlReader {
  readonly #declared: Readonly<Record<'node' | 'edge', Declarations>> = { node: new Map(), edge: new Map() };
  readonly #emit: (item: GraphItem) => void;
  /** The nodes and the edge whose tags are open, the innermost last. */
  readonly #drafts: ItemDraft[] = [];
  #key = '';
  /** The names of the tags that are open, the innermost last. */
  readonly #tags: string[] = [];
  /** The value that is being read; null outside of one. */
  #text: string | null = null;

  constructor(emit: (item: GraphItem) => void) {
    this.#emit = emit;
  }

  read(event: XmlEvent): void {
    if (event.type === 'open') {
      this.#open(event);
      this.#tags.push(event.name);
    } else if (event.type === 'close') {
      this.#tags.pop();
      this.#close(event.name);
    } else if (this.#text !== null) {
      this.#text += event.text;
    }
  }

  #open({ name, attributes, line }: Open): void {
    const { id = '', label = '' } = attributes;
    // A value is text alone: one that holds tags, as drawing programs write, is left blank.
    this.#text = name === 'data' || name === 'default' ? '' : null;
    if (name === 'key') {
      this.#key = id;
      this.#declare(id, attributes);
    } else if (name === 'data') {
      this.#key = attributes['key'] ?? '';
    } else if (name === 'node') {
      this.#drafts.push(new ItemDraft({ type: 'node', line, id, label }, this.#declared.node));
    } else if (name === 'edge') {
      const { source = '', target = '' } = attributes;
      const edge = { type: 'edge', line, id, label, source, target, kind: '' } as const;
      this.#drafts.push(new ItemDraft(edge, this.#declared.edge));
    }
  }

  #declare(id: string, attributes: Open['attributes']): void {
    const what = attributes['for'] ?? 'all';
    const declared = () => declaration(attributes['attr.name'] ?? id, attributes['attr.type'] ?? '');
    if (what === 'node' || what === 'all') this.#declared.node.set(id, declared());
    if (what === 'edge' || what === 'all') this.#declared.edge.set(id, declared());
  }

  #close(name: string): void {
    if (name === 'default') {
      for (const declarations of Object.values(this.#declared)) {
        const declared = declarations.get(this.#key);
        if (declared) declared.fallback = this.#text;
      }
      this.#text = null;
    } else if (name === 'data') {
      // Data of a graph, not of a node or an edge, is passed over.
      const of = this.#tags.at(-1);
      if (of === 'node' || of === 'edge') this.#drafts.at(-1)?.put(this.#key, this.#text ?? '');
      this.#text = null;
    } else if (name === 'node' || name === 'edge') {
      const draft = this.#drafts.pop();
      if (draft) this.#emit(draft.finish());
    }
  }
}
