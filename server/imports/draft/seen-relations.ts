import { type NodeKey, nodeKey, type RelationDraft, relationKey } from './draft.ts';

const oddMix = 0x9e3779b1;
const firstSlots = 1 << 12;

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

/**
 * Which relationships were there before, in 20 to 40 bytes each: millions are looked at, and their keys as texts would take
 * hundreds of megabytes.
 */
export class SeenRelations {
  private readonly nodes = new Numbers();
  private readonly nodesByKey = new Map<NodeKey, number>();
  /** What identifies a relationship beside its ends. */
  private readonly kinds = new Numbers();
  private count = 0;
  /** From, to and kind of each relationship, one after another. */
  private held = new Int32Array(3 * (firstSlots / 2));
  /** Open addressing: which relationship lies in a slot, plus 1; 0 is free. At most half of them are taken. */
  private slots = new Int32Array(firstSlots);

  /** @returns whether it is new. */
  add({ type, from, to, properties }: RelationDraft): boolean {
    const fromNumber = this.numberOf(from);
    const toNumber = this.numberOf(to);
    const kind = this.kinds.of(relationKey(type, '', '', (name) => properties.get(name)));
    const { held } = this;
    let slot = this.slotOf(fromNumber, toNumber, kind);
    for (let taken = this.slots[slot]!; taken > 0; taken = this.slots[slot]!) {
      const at = 3 * (taken - 1);
      if (held[at] === fromNumber && held[at + 1] === toNumber && held[at + 2] === kind) return false;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    held.set([fromNumber, toNumber, kind], 3 * this.count);
    this.count += 1;
    this.slots[slot] = this.count;
    if (2 * this.count === this.slots.length) this.grow();
    return true;
  }

  private numberOf(node: NodeKey): number {
    const known = this.nodesByKey.get(node);
    if (known !== undefined) return known;
    const number = this.nodes.of(nodeKey(node));
    this.nodesByKey.set(node, number);
    return number;
  }

  private slotOf(from: number, to: number, kind: number): number {
    let mixed = Math.imul(from, oddMix) ^ to;
    mixed = Math.imul(mixed ^ (mixed >>> 15), oddMix) ^ kind;
    mixed = Math.imul(mixed ^ (mixed >>> 13), oddMix);
    return (mixed ^ (mixed >>> 16)) & (this.slots.length - 1);
  }

  private grow(): void {
    const { held, count } = this;
    this.slots = new Int32Array(2 * this.slots.length);
    this.held = new Int32Array(3 * (this.slots.length / 2));
    this.held.set(held);
    for (let index = 0; index < count; index += 1) {
      let slot = this.slotOf(held[3 * index]!, held[3 * index + 1]!, held[3 * index + 2]!);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = index + 1;
    }
  }
}
