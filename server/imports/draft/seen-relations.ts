import type { RelationshipType } from '#contract/graph-model';
import { type HeldProperties, type RelationDraft, relationKey } from './draft.ts';

const oddMix = 0x9e3779b1;
const firstSlots = 1 << 6;
const mostTag = 255;
/** Of the slots at most so many are taken. */
const mostTaken = 3 / 4;
const chunkBits = 14;
const inChunk = 1 << chunkBits;
const mostProperties = 10_000;

/** Numbers for what identifies relationships beside their ends. Many share their properties. */
class KindNumbers {
  private readonly byKey = new Map<string, number>();
  private byProperties = new Map<RelationshipType, Map<HeldProperties, number>>();
  private kept = 0;

  of(type: RelationshipType, properties: HeldProperties): number {
    return this.byProperties.get(type)?.get(properties) ?? this.find(type, properties);
  }

  private find(type: RelationshipType, properties: HeldProperties): number {
    const key = relationKey(type, '', '', (name) => properties.get(name));
    const number = this.byKey.get(key) ?? this.byKey.size;
    this.byKey.set(key, number);
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

const hashOf = (from: number, to: number, kind: number): number => {
  let mixed = Math.imul(from, oddMix) ^ to;
  mixed = Math.imul(mixed ^ (mixed >>> 15), oddMix) ^ kind;
  mixed = Math.imul(mixed ^ (mixed >>> 13), oddMix);
  return mixed ^ (mixed >>> 16);
};

/** Of the bits that do not tell the slot, and never 0. */
const tagOf = (hash: number): number => ((hash >>> 24) % mostTag) + 1;

/**
 * Which relationships were there before, in 20 bytes or so each: millions are looked at, and their keys as texts would take
 * hundreds of megabytes. They lie in chunks, so that nothing is copied as more come.
 */
export class SeenRelations {
  private readonly kinds = new KindNumbers();
  private count = 0;
  /** From, to and kind of each relationship, one after another. */
  private readonly chunks: Int32Array[] = [];
  /** Open addressing: which relationship lies in a slot that is taken. */
  private slots = new Int32Array(firstSlots);
  /** A few bits of what lies in a slot; 0 is free. They lie so close that most slots need not be looked into. */
  private tags = new Uint8Array(firstSlots);

  /** @returns whether it is new. */
  add({ type, from, to, properties }: RelationDraft): boolean {
    const kind = this.kinds.of(type, properties);
    const hash = hashOf(from.number, to.number, kind);
    const slot = this.slotOf(from.number, to.number, kind, hash);
    if (this.tags[slot]! > 0) return false;
    const at = this.count & (inChunk - 1);
    if (at === 0) this.chunks.push(new Int32Array(3 * inChunk));
    const chunk = this.chunks[this.chunks.length - 1]!;
    chunk[3 * at] = from.number;
    chunk[3 * at + 1] = to.number;
    chunk[3 * at + 2] = kind;
    this.take(slot, hash, this.count);
    this.count += 1;
    if (this.count >= mostTaken * this.slots.length) this.grow();
    return true;
  }

  private take(slot: number, hash: number, index: number): void {
    this.tags[slot] = tagOf(hash);
    this.slots[slot] = index;
  }

  /** The slot of a relationship, or the free one where it would lie. */
  private slotOf(from: number, to: number, kind: number, hash: number): number {
    const { slots, tags, chunks } = this;
    const last = slots.length - 1;
    const wanted = tagOf(hash);
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const tag = tags[slot]!;
      if (tag === 0) return slot;
      if (tag !== wanted) continue;
      const index = slots[slot]!;
      const chunk = chunks[index >> chunkBits]!;
      const at = 3 * (index & (inChunk - 1));
      if (chunk[at] === from && chunk[at + 1] === to && chunk[at + 2] === kind) return slot;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    this.tags = new Uint8Array(this.slots.length);
    for (let index = 0; index < this.count; index += 1) {
      const chunk = this.chunks[index >> chunkBits]!;
      const at = 3 * (index & (inChunk - 1));
      const [from, to, kind] = [chunk[at]!, chunk[at + 1]!, chunk[at + 2]!];
      const hash = hashOf(from, to, kind);
      this.take(this.slotOf(from, to, kind, hash), hash, index);
    }
  }
}
