/** In which encoding a text file is written, found out by reading it; and its text, chunk by chunk. */
import { createReadStream } from 'node:fs';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Looks at a file's bytes as they pass: the encoding that its mark names, else UTF-8 where it fits, else Windows-1252. */
export class EncodingFinder {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private marked: Encoding | null = null;
  private isUtf8 = true;
  private isFirst = true;

  add(chunk: Uint8Array): void {
    if (this.isFirst) {
      this.marked = byteOrderMarks.find(([, mark]) => mark.every((byte, place) => chunk[place] === byte))?.[0] ?? null;
      this.isFirst = false;
    }
    if (this.marked === null) this.check(chunk, true);
  }

  private check(chunk: Uint8Array, stream: boolean): void {
    if (!this.isUtf8) return;
    try {
      this.utf8.decode(chunk, { stream });
    } catch {
      this.isUtf8 = false;
    }
  }

  found(): Encoding {
    if (this.marked !== null) return this.marked;
    this.check(new Uint8Array(0), false);
    return this.isUtf8 ? 'utf-8' : 'windows-1252';
  }
}

const chunkBytes = 1 << 18;

/** The text of a file, without a byte order mark. Bytes that the encoding does not have become U+FFFD. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}

const utf8Mark = [0xef, 0xbb, 0xbf] as const;

/** The text of a file as bytes in UTF-8, without a byte order mark. */
export async function* utf8Of(path: string, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding !== 'utf-8') {
    for await (const text of textOf(path, encoding)) yield Buffer.from(text);
    return;
  }
  let isFirst = true;
  for await (const read of createReadStream(path, { highWaterMark: chunkBytes })) {
    const chunk = read as Uint8Array;
    const isMarked = isFirst && utf8Mark.every((byte, place) => chunk[place] === byte);
    isFirst = false;
    yield isMarked ? chunk.subarray(utf8Mark.length) : chunk;
  }
}
