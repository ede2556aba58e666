import { createReadStream } from 'node:fs';

/** Chunks four times as large as Node’s own: what each costs by itself then weighs little beside what is done with its bytes. */
const chunkBytes = 1 << 18;

/** The bytes of a file, chunk by chunk. */
export const fileChunks = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: chunkBytes });
