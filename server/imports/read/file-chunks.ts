import { type FileHandle, open } from 'node:fs/promises';

/** So large that what a chunk costs by itself weighs little beside what is done with its bytes. */
const chunkBytes = 1 << 18;

const read = (file: FileHandle, room: Uint8Array): Promise<Uint8Array> => {
  const reading = file.read(room).then(({ bytesRead }) => room.subarray(0, bytesRead));
  // It may fail before it is waited for, and is told of there.
  reading.catch(() => {});
  return reading;
};

/**
 * The bytes of a file, chunk by chunk. A chunk is there until the next one is asked for: all lie in the same two rooms,
 * one of which is filled while the other is read, since new room for each would cost more than the reading.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  let [room, other] = [new Uint8Array(chunkBytes), new Uint8Array(chunkBytes)];
  let reading = read(file, room);
  try {
    for (let chunk = await reading; chunk.length > 0; chunk = await reading) {
      [room, other] = [other, room];
      reading = read(file, room);
      yield chunk;
    }
  } finally {
    await Promise.allSettled([reading]);
    await file.close();
  }
}
