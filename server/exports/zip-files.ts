import { createReadStream } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  /** A file on the disk, or a text. */
  readonly content: { readonly path: string } | { readonly text: string };
}

/** The same for every export, so that the same graph gives the same bytes: the earliest that a ZIP can state. */
const modified = new Date(1980, 0, 1);

const bytesOf = ({ content }: ZipEntry): AsyncIterable<Uint8Array> | Iterable<Uint8Array> =>
  'path' in content ? createReadStream(content.path) : [new TextEncoder().encode(content.text)];

/** The bytes of a ZIP, of which only a piece is held at a time. */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const taken = (): Uint8Array[] => {
    const ready = pieces;
    pieces = [];
    return ready;
  };
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const entry of entries) {
    const file = new ZipDeflate(entry.name, { level: 6 });
    file.mtime = modified;
    zip.add(file);
    for await (const bytes of bytesOf(entry)) {
      file.push(bytes);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
