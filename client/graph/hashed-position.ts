export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A unit more of FNV-1a. */
const hashed = (value: number, unit: number): number => Math.imul(value ^ unit, 0x01000193);

/** FNV-1a over UTF-16 units, 32 bits. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = hashed(value, text.charCodeAt(index));
  return value >>> 0;
};

/** A place in a disc that depends on the key alone, so that a layout begins the same at every load. */
export const hashedPosition = (key: string, count: number): Point => {
  const first = hash(key);
  // That of the key with a NUL after it: a second figure from one reading.
  const second = hashed(first, 0) >>> 0;
  const angle = (first / 2 ** 32) * 2 * Math.PI;
  const radius = 20 * Math.sqrt(count * (second / 2 ** 32));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};
