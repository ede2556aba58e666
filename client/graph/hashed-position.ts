export interface Point {
  readonly x: number;
  readonly y: number;
}

/** FNV-1a over UTF-16 units, 32 bits. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

/** A place in a disc that depends on the key alone, so that a layout begins the same at every load. */
export const hashedPosition = (key: string, count: number): Point => {
  const angle = (hash(key) / 2 ** 32) * 2 * Math.PI;
  const radius = 20 * Math.sqrt(count * (hash(`${key}\u0000`) / 2 ** 32));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};
