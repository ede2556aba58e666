import { expect, test } from 'vitest';
import { ByteRoom } from '../../../server/imports/read/csv/byte-room.ts';
import { hashOf } from '../../../server/imports/read/csv/byte-words.ts';
import { CellTexts } from '../../../server/imports/read/csv/cell-texts.ts';
import { mostTexts } from '../../../server/imports/read/raw-row.ts';

const roomOf = (text: string): ByteRoom => {
  const room = new ByteRoom();
  room.put(Buffer.from(text), 0);
  return room;
};

const numberOf = (texts: CellTexts, text: string): number =>
  texts.number(roomOf(text), 0, Buffer.byteLength(text), false);

/** Texts that would all lie in one slot. */
const inOneSlot = (count: number): readonly string[] => {
  const found: string[] = [];
  for (let index = 0; found.length < count; index += 1) {
    const text = `text ${index}`;
    if ((hashOf(roomOf(text).view, 0, text.length) & 1_023) === 0) found.push(text);
  }
  return found;
};

test('texts made to lie in each other’s way are told apart, and soon no longer looked for', () => {
  const texts = new CellTexts();
  const alike = inOneSlot(200);
  const first = alike.map((text) => numberOf(texts, text));
  const again = alike.map((text) => numberOf(texts, text));
  for (const numbers of [first, again]) expect(numbers.map((number) => texts.list[number])).toEqual(alike);
  expect(again.slice(0, 60)).toEqual(first.slice(0, 60));
  expect(again.at(-1)).not.toBe(first.at(-1));
});

test('another list is begun where one is full of texts, or of long ones', () => {
  const texts = new CellTexts();
  const long = 'x'.repeat(1_000_000);
  for (let times = 0; times < 4; times += 1) numberOf(texts, long);
  texts.renew();
  expect(texts.list).toHaveLength(5);
  numberOf(texts, long);
  texts.renew();
  expect(texts.list).toEqual(['']);
  for (let index = 1; index < mostTexts; index += 1) numberOf(texts, `text ${index}`);
  expect(numberOf(texts, 'text 7')).toBe(7);
  texts.renew();
  expect(texts.list).toEqual(['']);
  expect(numberOf(texts, 'text 9')).toBe(1);
  expect(texts.list).toEqual(['', 'text 9']);
});
