/**
 * The texts of cells, made of their bytes in UTF-8. Tables repeat the same few texts again and again: a short one that is
 * known is found by its bytes, so that it is made once, and whatever is asked of it by its text is found at once.
 */

/** Longer cells are seldom repeated. */
const mostBytes = 64;
const firstTexts = 1 << 9;
const mostTexts = 1 << 16;

/** What the hash of a text begins with; each byte is mixed in by `mixed`. */
export const hashStart = 0x811c_9dc5 | 0;
const prime = 0x0100_0193;
/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo). */
export const mixed = (hash: number, byte: number): number => Math.imul(hash ^ byte, prime);

export class CellTexts {
  /** Open addressing: which text lies in a slot, plus 1; 0 is free. At most half of them are taken. */
  private slots = new Int32Array(2 * firstTexts);
  private hashes = new Int32Array(firstTexts);
  /** Where the bytes of a text begin; they end where those of the next begin. */
  private starts = new Int32Array(firstTexts + 1);
  private bytes = Buffer.alloc(firstTexts);
  private texts: string[] = [];

  /** @param hash of the bytes from `start` to `end`. */
  of(from: Buffer, start: number, end: number, hash: number): string {
    const length = end - start;
    if (length === 0) return '';
    if (length > mostBytes) return from.toString('utf8', start, end);
    let slot = this.firstSlot(hash);
    for (let taken = this.slots[slot]!; taken > 0; taken = this.slots[slot]!) {
      if (this.hashes[taken - 1] === hash && this.isSame(taken - 1, from, start, length)) return this.texts[taken - 1]!;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    return this.keep(from, start, end, hash, slot);
  }

  private isSame(text: number, from: Buffer, start: number, length: number): boolean {
    const own = this.starts[text]!;
    if (this.starts[text + 1]! - own !== length) return false;
    const { bytes } = this;
    for (let place = 0; place < length; place += 1) if (bytes[own + place] !== from[start + place]) return false;
    return true;
  }

  private keep(from: Buffer, start: number, end: number, hash: number, slot: number): string {
    const text = from.toString('utf8', start, end);
    if (this.texts.length === this.hashes.length) {
      // A table of which every cell is another gains nothing by what is kept, and may not fill the memory with it.
      if (this.texts.length === mostTexts) this.forget();
      else this.grow();
      return text;
    }
    const index = this.texts.push(text) - 1;
    const own = this.starts[index]!;
    const next = own + end - start;
    if (next > this.bytes.length) this.bytes = Buffer.concat([this.bytes], 2 * this.bytes.length);
    from.copy(this.bytes, own, start, end);
    this.starts[index + 1] = next;
    this.hashes[index] = hash;
    this.slots[slot] = index + 1;
    return text;
  }
  private firstSlot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private forget(): void {
    this.slots.fill(0);
    this.texts = [];
  }

  private grow(): void {
    const { hashes, starts } = this;
    this.slots = new Int32Array(2 * this.slots.length);
    this.hashes = new Int32Array(2 * hashes.length);
    this.hashes.set(hashes);
    this.starts = new Int32Array(2 * hashes.length + 1);
    this.starts.set(starts);
    for (const [index, hash] of hashes.entries()) {
      let slot = this.firstSlot(hash);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = index + 1;
    }
  }
}
