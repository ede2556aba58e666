/**
 * The texts of cells, numbered as they are made of their bytes in UTF-8. Tables repeat the same few texts again and again:
 * a short one that is known is found by its bytes, so that it is made once and has one number.
 */
import { blankTexts, mostTexts } from '../raw-row.ts';
import { ByteRoom } from './byte-room.ts';
import { areSame, hashOf } from './byte-words.ts';

/** Longer cells are seldom repeated. */
const mostBytes = 64;
const firstTexts = 1 << 9;
/** Long texts are kept as long as the others of their list, and may not fill the memory. */
const mostLongBytes = 1 << 22;
/** Texts made to lie in each other’s way may cost no more: what finds no slot near its own is taken for new each time. */
const mostTries = 64;
/** Of a text that can be found: its hash, where its bytes begin, and how many they are. */
const entryInts = 3;

export class CellTexts {
  private texts = blankTexts();
  /** Open addressing: the number of the text in a slot; 0, which is that of '', is free. At most half are taken. */
  private slots = new Int32Array(2 * firstTexts);
  private entries = new Int32Array(entryInts * firstTexts);
  private readonly own = new ByteRoom();
  private ownBytes = 0;
  private longBytes = 0;

  /** The texts by number. More come to them until another list is begun. */
  get list(): readonly string[] {
    return this.texts;
  }

  /** Begins another list where this one is full, and forgets the numbers of this. */
  renew(): void {
    if (this.texts.length < mostTexts && this.longBytes < mostLongBytes) return;
    this.texts = blankTexts();
    this.slots.fill(0);
    this.ownBytes = 0;
    this.longBytes = 0;
  }

  /**
   * The number of a text of so many bytes.
   *
   * @param hasDoubled whether two quotes stand for one.
   */
  number(from: ByteRoom, start: number, length: number, hasDoubled: boolean): number {
    if (length === 0) return 0;
    if (length > mostBytes) {
      this.longBytes += length;
      return this.add(from, start, length, hasDoubled);
    }
    const hash = hashOf(from.view, start, length);
    const known = this.find(hash, from.view, start, length);
    if (known > 0) return known;
    const number = this.add(from, start, length, hasDoubled);
    if (number < mostTexts) this.keep(number, hash, from, start, length);
    return number;
  }

  /** The number of a text that is known; else 0. */
  private find(hash: number, bytes: DataView, start: number, length: number): number {
    const { slots, entries, own } = this;
    const last = slots.length - 1;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const number = slots[(hash + tries) & last]!;
      if (number === 0) return 0;
      const entry = entryInts * number;
      if (
        entries[entry] === hash &&
        entries[entry + 2] === length &&
        areSame(own.view, entries[entry + 1]!, bytes, start, length)
      )
        return number;
    }
    return 0;
  }

  private add({ bytes }: ByteRoom, start: number, length: number, hasDoubled: boolean): number {
    const text = bytes.toString('utf8', start, start + length);
    return this.texts.push(hasDoubled ? text.replaceAll('""', '"') : text) - 1;
  }

  private keep(number: number, hash: number, { bytes }: ByteRoom, start: number, length: number): void {
    while (2 * number >= this.slots.length) this.grow();
    const entry = entryInts * number;
    this.entries[entry] = hash;
    this.entries[entry + 1] = this.ownBytes;
    this.entries[entry + 2] = length;
    this.own.put(bytes.subarray(start, start + length), this.ownBytes);
    this.ownBytes += length;
    this.take(number);
  }

  private take(number: number): void {
    const last = this.slots.length - 1;
    const hash = this.entries[entryInts * number]!;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const slot = (hash + tries) & last;
      if (this.slots[slot]! > 0) continue;
      this.slots[slot] = number;
      return;
    }
  }

  private grow(): void {
    const { slots, entries } = this;
    this.slots = new Int32Array(2 * slots.length);
    this.entries = new Int32Array(2 * entries.length);
    this.entries.set(entries);
    for (const number of slots) if (number > 0) this.take(number);
  }
}
