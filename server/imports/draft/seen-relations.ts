import type { RelationshipType } from '#contract/graph-model';
import { type HeldProperties, type NodeKey, nodeKey, type RelationDraft, relationKey } from './draft.ts';

const oddMix = 0x9e3779b1;
const firstSlots = 1 << 12;
/** Of the slots at most so many are taken. */
const mostTaken = 3 / 4;
const inChunk = 1 << 14;
const mostProperties = 10_000;

/** Gives each text a number, and each further text the next. */
class Numbers {
  private readonly byText = new Map<string, number>();

  of(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.byText.size);
    return this.byText.size - 1;
  }
}

/** The numbers of nodes. Rows that follow each other name the same one again and again. */
class NodeNumbers {
  private readonly numbers = new Numbers();
  private readonly byKey = new Map<NodeKey, number>();
  private last: NodeKey | null = null;
  private lastNumber = 0;

  of(node: NodeKey): number {
    if (node === this.last) return this.lastNumber;
    let number = this.byKey.get(node);
    if (number === undefined) {
      number = this.numbers.of(nodeKey(node));
      this.byKey.set(node, number);
    }
    this.last = node;
    this.lastNumber = number;
    return number;
  }
}

/** Numbers for what identifies relationships beside their ends. Many share their properties. */
class KindNumbers {
  private readonly numbers = new Numbers();
  private byProperties = new Map<RelationshipType, Map<HeldProperties, number>>();
  private kept = 0;

  of(type: RelationshipType, properties: HeldProperties): number {
    const known = this.byProperties.get(type)?.get(properties);
    if (known !== undefined) return known;
    const number = this.numbers.of(relationKey(type, '', '', (name) => properties.get(name)));
    if (this.kept === mostProperties) {
      this.byProperties = new Map();
      this.kept = 0;
    }
    const ofType = this.byProperties.get(type) ?? new Map<HeldProperties, number>();
    this.byProperties.set(type, ofType.set(properties, number));
    this.kept += 1;
    return number;
  }
}

/**
 * Which relationships were there before, in 20 bytes or so each: millions are looked at, and their keys as texts would take
 * hundreds of megabytes. They lie in chunks, so that nothing is copied as more come.
 */
export class SeenRelations {
  private readonly from = new NodeNumbers();
  private readonly to = new NodeNumbers();
  private readonly kinds = new KindNumbers();
  private count = 0;
  /** From, to and kind of each relationship, one after another. */
  private readonly chunks: Int32Array[] = [];
  /** Open addressing: which relationship lies in a slot, plus 1; 0 is free. */
  private slots = new Int32Array(firstSlots);

  /** @returns whether it is new. */
  add({ type, from, to, properties }: RelationDraft): boolean {
    const fromNumber = this.from.of(from);
    const toNumber = this.to.of(to);
    const kind = this.kinds.of(type, properties);
    const slot = this.slotOf(fromNumber, toNumber, kind);
    if (this.slots[slot]! > 0) return false;
    const at = this.count % inChunk;
    if (at === 0) this.chunks.push(new Int32Array(3 * inChunk));
    const chunk = this.chunks.at(-1)!;
    chunk[3 * at] = fromNumber;
    chunk[3 * at + 1] = toNumber;
    chunk[3 * at + 2] = kind;
    this.count += 1;
    this.slots[slot] = this.count;
    if (this.count >= mostTaken * this.slots.length) this.grow();
    return true;
  }

  /** The slot of a relationship, or the free one where it would lie. */
  private slotOf(from: number, to: number, kind: number): number {
    let mixed = Math.imul(from, oddMix) ^ to;
    mixed = Math.imul(mixed ^ (mixed >>> 15), oddMix) ^ kind;
    mixed = Math.imul(mixed ^ (mixed >>> 13), oddMix);
    const { slots, chunks } = this;
    for (let slot = (mixed ^ (mixed >>> 16)) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const taken = slots[slot]!;
      if (taken === 0) return slot;
      const chunk = chunks[Math.trunc((taken - 1) / inChunk)]!;
      const at = 3 * ((taken - 1) % inChunk);
      if (chunk[at] === from && chunk[at + 1] === to && chunk[at + 2] === kind) return slot;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (let index = 0; index < this.count; index += 1) {
      const chunk = this.chunks[Math.trunc(index / inChunk)]!;
      const at = 3 * (index % inChunk);
      this.slots[this.slotOf(chunk[at]!, chunk[at + 1]!, chunk[at + 2]!)] = index + 1;
    }
  }
}
