/** How the picture is drawn, as far as a link restores it: arranged, folded, hidden, pinned, moved and enlarged. */
import { type Arrangement, arrangements } from '../graph/arrangements.ts';
import { type Fold, folds } from '../graph/fold-slice.ts';
import type { Look } from '../graph/framing.ts';
import { isNodeKey, type NodeKey } from '../node-key.ts';

/** A node that stays where it was put, in the units of the layout. */
export interface Pin {
  readonly key: NodeKey;
  readonly x: number;
  readonly y: number;
}

export interface DrawnState {
  readonly arranged: Arrangement;
  /** By what alike things are drawn as one; null: each by itself. */
  readonly folded: Fold | null;
  /** Groups that were opened. */
  readonly opened: readonly NodeKey[];
  readonly hidden: readonly NodeKey[];
  /** Only these are drawn; empty: all. */
  readonly only: readonly NodeKey[];
  readonly pins: readonly Pin[];
  /** What part of it is in sight; null: all that matters. */
  readonly look: Look | null;
}

export const drawnAtFirst: DrawnState = {
  arranged: 'force',
  folded: null,
  opened: [],
  hidden: [],
  only: [],
  pins: [],
  look: null,
};

const keysOf = (params: URLSearchParams, name: string): NodeKey[] =>
  [...new Set(params.getAll(name))].filter(isNodeKey);

const wholeNumber = /^-?\d{1,7}$/;

const parsePin = (text: string): Pin[] => {
  const at = text.lastIndexOf('@');
  const key = text.slice(0, Math.max(at, 0));
  const [x = '', y = '', ...more] = text.slice(at + 1).split(',');
  if (!isNodeKey(key) || !wholeNumber.test(x) || !wholeNumber.test(y) || more.length > 0) return [];
  return [{ key, x: Number(x), y: Number(y) }];
};

const parseLook = (text: string | null): Look | null => {
  const numbers = (text ?? '').split(',');
  if (numbers.length !== 3 || !numbers.every((each) => wholeNumber.test(each))) return null;
  const [x = 0, y = 0, percent = 0] = numbers.map(Number);
  return percent > 0 ? { x, y, percent } : null;
};

export const parseDrawn = (params: URLSearchParams): DrawnState => {
  const pins = new Map(
    params
      .getAll('pin')
      .flatMap(parsePin)
      .map((pin) => [pin.key, pin] as const),
  );
  return {
    arranged: arrangements.find((each) => each === params.get('arranged')) ?? 'force',
    folded: folds.find((each) => each === params.get('folded')) ?? null,
    opened: keysOf(params, 'opened'),
    hidden: keysOf(params, 'hidden'),
    only: keysOf(params, 'only'),
    pins: [...pins.values()],
    look: parseLook(params.get('look')),
  };
};

export const drawnPairs = (view: DrawnState): [string, string][] => {
  const several = (name: string, keys: readonly string[]) => keys.map((key): [string, string] => [name, key]);
  return [
    ...(view.arranged === 'force' ? [] : several('arranged', [view.arranged])),
    ...(view.folded === null ? [] : several('folded', [view.folded])),
    ...several('opened', view.opened),
    ...several('hidden', view.hidden),
    ...several('only', view.only),
    ...view.pins.map(({ key, x, y }): [string, string] => ['pin', `${key}@${x},${y}`]),
    ...(view.look === null ? [] : several('look', [`${view.look.x},${view.look.y},${view.look.percent}`])),
  ];
};
