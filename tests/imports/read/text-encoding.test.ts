import { describe, expect, it } from 'vitest';
import { EncodingFinder } from '../../../server/imports/read/csv/text-encoding.ts';

const found = (...chunks: readonly Uint8Array[]): string => {
  const finder = new EncodingFinder();
  for (const chunk of chunks) {
    const room = Uint8Array.from(chunk);
    finder.add(room);
    // The room of a chunk is another’s afterwards.
    room.fill(0x61);
  }
  return finder.found();
};

const isRefused = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
};

describe('the encoding of a file without a mark', () => {
  it.each([
    ['of two, three and four bytes', Buffer.from('aé€😀é')],
    ['that ends within a character', Buffer.from('aé€😀').subarray(0, -1)],
    ['that ends with the first byte of one', Buffer.from([0x61, 0xc3])],
    ['with a stray byte that goes on with a character', Buffer.from([0x61, 0x80, 0x61, 0x62])],
    ['with a byte that only Windows-1252 has', Buffer.from([0x61, 0xe9, 0x61, 0x62])],
    ['with an overlong character', Buffer.from([0x61, 0xc0, 0x80, 0x61])],
    ['with half of a pair of surrogates', Buffer.from([0x61, 0xed, 0xa0, 0x80])],
    ['of bytes that all go on with a character', Buffer.from([0xbf, 0xbf, 0xbf, 0xbf, 0xbf])],
  ])('is judged as a decoder judges it, wherever chunks part it: a text %s', (_, bytes) => {
    const expected = isRefused(bytes) ? 'windows-1252' : 'utf-8';
    for (let first = 0; first <= bytes.length; first += 1)
      for (let second = first; second <= bytes.length; second += 1)
        expect(found(bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second))).toBe(expected);
  });
});
