/**
 * A schematic map: each area a block of its base units, in a box of what it lies in. Boxes and blocks are packed in rows
 * in the order of their names, so that the same areas always lie alike; where they lie says nothing else.
 */
import type { areaMap } from '#contract/area-map';
import type { OkOf } from '#contract/endpoint';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HolderBox extends Rect {
  readonly name: string;
  readonly depth: number;
}

export interface AreaBlock extends Rect {
  /** Place of the area in the answer. */
  readonly area: number;
}

export interface UnitTile {
  readonly x: number;
  readonly y: number;
  /** Place of the unit in the answer, and of the area whose block it is in. */
  readonly tile: number;
  readonly area: number;
}

export interface TileMap {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly HolderBox[];
  readonly blocks: readonly AreaBlock[];
  readonly tiles: readonly UnitTile[];
  readonly tileSize: number;
  /** Height of the line above the tiles of a block in which its name stands; 0 where there is no room for names. */
  readonly head: number;
}

type Answer = OkOf<typeof areaMap>;

interface Piece {
  readonly width: number;
  readonly height: number;
  readonly place: (x: number, y: number, depth: number) => void;
}

const gap = 6;
/** Boxes are about so many times as wide as high. */
const shape = 2.6;
const boxHead = 18;

/** Which room there is for each unit and each name, by how much is drawn. */
const scaleOf = ({ areas, tiles }: Answer) => {
  const units = tiles?.ids.length ?? 0;
  if (tiles === null || areas.length > 400) return { size: 0, head: 0, least: areas.length > 1_000 ? 16 : 24 };
  if (units > 1_200) return { size: 7, head: 0, least: 18 };
  if (units > 400 || areas.length > 120) return { size: 11, head: 14, least: 76 };
  return { size: 17, head: 18, least: 118 };
};

/** Pieces in rows, in their order. */
const pack = (pieces: readonly Piece[]): Piece => {
  const space = pieces.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(0, ...pieces.map(({ width }) => width));
  const target = Math.max(widest, Math.sqrt(space * shape));
  const spots: { readonly piece: Piece; readonly x: number; readonly y: number }[] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const piece of pieces) {
    if (x > 0 && x + piece.width > target) {
      [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    }
    spots.push({ piece, x, y });
    width = Math.max(width, x + piece.width);
    x += piece.width + gap;
    rowHeight = Math.max(rowHeight, piece.height);
  }
  return {
    width,
    height: y + rowHeight,
    place: (left, top, depth) => {
      for (const spot of spots) spot.piece.place(left + spot.x, top + spot.y, depth);
    },
  };
};

const collator = new Intl.Collator('en-GB', { numeric: true });

export const layTiles = (answer: Answer): TileMap => {
  const { areas, holders, tiles, beside } = answer;
  const { size, head, least } = scaleOf(answer);
  const boxes: HolderBox[] = [];
  const blocks: AreaBlock[] = [];
  const placed: UnitTile[] = [];

  const unitsOf: number[][] = areas.map(() => []);
  tiles?.areas.forEach((of, tile) => {
    for (const area of of) unitsOf[area]!.push(tile);
  });
  /** The name of the area of the other kind that a unit lies in, to put side by side what lies in one. */
  const besideOf = (tile: number): string => beside[tiles!.beside[tile]![0] ?? -1]?.name ?? '';
  const byBeside = (a: number, b: number) =>
    collator.compare(besideOf(a), besideOf(b)) || collator.compare(tiles!.names[a]!, tiles!.names[b]!);
  for (const units of unitsOf) units.sort(byBeside);

  const block = (area: number): Piece => {
    const units = unitsOf[area]!;
    const drawn = size > 0 ? units.length : 0;
    const across = Math.max(1, Math.ceil(Math.sqrt(drawn * 1.6)), Math.floor((least - 6) / Math.max(size, 1)));
    const columns = Math.min(across, Math.max(drawn, 1));
    const width = size > 0 ? Math.max(least, columns * size + 6) : least;
    const height = size > 0 ? head + Math.ceil(Math.max(drawn, 1) / across) * size + 6 : Math.max(14, least * 0.7);
    return {
      width,
      height,
      place: (x, y) => {
        blocks.push({ area, x, y, width, height });
        units.slice(0, drawn).forEach((tile, place) => {
          const column = place % across;
          const row = Math.floor(place / across);
          placed.push({ tile, area, x: x + 3 + column * size, y: y + head + 3 + row * size });
        });
      },
    };
  };
  const sortKey = (area: number): string =>
    `${unitsOf[area]![0] === undefined || tiles === null ? '' : besideOf(unitsOf[area]![0])} ${areas[area]!.name}`;
  const held = (holder: number): readonly Piece[] => {
    const inside = holders
      .map((each, place) => ({ ...each, place }))
      .filter((each) => each.holder === holder)
      .sort((a, b) => collator.compare(a.name, b.name))
      .map(({ place, name }) => box(place, name));
    const own = areas
      .map((each, place) => ({ place, holder: each.holder }))
      .filter((each) => each.holder === holder)
      .sort((a, b) => collator.compare(sortKey(a.place), sortKey(b.place)))
      .map(({ place }) => block(place));
    return [...inside, ...own];
  };
  const box = (holder: number, name: string): Piece => {
    const inside = pack(held(holder));
    const width = Math.max(inside.width, Math.min(180, name.length * 6.5)) + 2 * gap;
    const height = inside.height + boxHead + gap;
    return {
      width,
      height,
      place: (x, y, depth) => {
        boxes.push({ name, depth, x, y, width, height });
        inside.place(x + gap, y + boxHead, depth + 1);
      },
    };
  };
  const all = pack(held(-1));
  all.place(0, 0, 0);
  return { width: all.width, height: all.height, boxes, blocks, tiles: placed, tileSize: size, head };
};
