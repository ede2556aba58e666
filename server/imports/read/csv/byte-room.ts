const firstBytes = 1 << 10;

/** Bytes with room for more, to be looked at one by one or several at a time. */
export class ByteRoom {
  bytes = Buffer.allocUnsafeSlow(firstBytes);
  /** Of the same bytes. */
  view = new DataView(this.bytes.buffer);

  /** Puts bytes to a place; what stands before it is kept. */
  put(more: Uint8Array, place: number): void {
    const end = place + more.length;
    if (end > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * end);
      this.bytes.copy(larger, 0, 0, place);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    this.bytes.set(more, place);
  }
}
