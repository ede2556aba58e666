import { expect, test } from 'vitest';
import { isNodeKey, nodeKey, parseNodeKey } from '../../client/node-key.ts';

test('a key gives back the kind and id it was made of, colons and all', () => {
  const node = { kind: 'Boundary', id: 'county:IC-C1' } as const;
  expect(parseNodeKey(nodeKey(node))).toEqual(node);
});

test.each(['', 'Partnership', 'Partnership:', 'Nobody:x', ':x'])('%j is no key', (text) => {
  expect(isNodeKey(text)).toBe(false);
});
