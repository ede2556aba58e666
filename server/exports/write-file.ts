import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const pieceCharacters = 65_536;

async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Writes bytes to a file as they come, no faster than the disk takes them. */
export const writeBytes = (path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> =>
  pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(path));

/** The same for a text in parts of any length. */
export const writeText = (path: string, texts: AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(inPieces(texts)), createWriteStream(path));
