/** In which encoding a text file is written, found out by reading it; and its text, chunk by chunk. */
import { isUtf8 } from 'node:buffer';
import { fileChunks } from '../file-chunks.ts';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How many bytes at the end of a chunk are the begin of a character that the next chunk ends, if it is UTF-8. */
const cutBytes = (chunk: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back]!;
    // A byte that begins a character tells of how many it is made.
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
};

/** Looks at a file's bytes as they pass: the encoding that its mark names, else UTF-8 where it fits, else Windows-1252. */
export class EncodingFinder {
  private marked: Encoding | null = null;
  private isUtf8 = true;
  private isFirst = true;
  /** The begin of a character at the end of the chunk before. */
  private cut: Uint8Array = new Uint8Array(0);

  add(chunk: Uint8Array): void {
    if (this.isFirst) {
      this.marked = byteOrderMarks.find(([, mark]) => mark.every((byte, place) => chunk[place] === byte))?.[0] ?? null;
      this.isFirst = false;
    }
    if (this.marked !== null || !this.isUtf8) return;
    const bytes = this.cut.length === 0 ? chunk : Buffer.concat([this.cut, chunk]);
    const whole = bytes.length - cutBytes(bytes);
    this.isUtf8 = isUtf8(bytes.subarray(0, whole));
    // A chunk is there until the next one comes.
    this.cut = Uint8Array.from(bytes.subarray(whole));
  }

  found(): Encoding {
    if (this.marked !== null) return this.marked;
    return this.isUtf8 && this.cut.length === 0 ? 'utf-8' : 'windows-1252';
  }
}

/** The text of a file, without a byte order mark. Bytes that the encoding does not have become U+FFFD. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of fileChunks(path)) yield decoder.decode(chunk, { stream: true });
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
  for await (const chunk of fileChunks(path)) {
    const isMarked = isFirst && utf8Mark.every((byte, place) => chunk[place] === byte);
    isFirst = false;
    yield isMarked ? chunk.subarray(utf8Mark.length) : chunk;
  }
}
