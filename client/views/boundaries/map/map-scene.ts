/** What a map draws, whether of outlines or of tiles. */
import type { areaMap } from '#contract/area-map';
import type { OkOf } from '#contract/endpoint';
import type { outlines } from '#contract/outlines';
import { drawOutlines } from './draw-outlines.ts';
import { type HolderBox, layTiles, type UnitTile } from './lay-tiles.ts';

export type AreaMapAnswer = OkOf<typeof areaMap>;
export type OutlinesAnswer = OkOf<typeof outlines>;

export interface AreaShape {
  /** Place of the area in the answer. */
  readonly area: number;
  readonly d: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly UnitTile[];
}

export interface MapScene {
  readonly of: 'outlines' | 'tiles';
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly HolderBox[];
  readonly shapes: readonly AreaShape[];
  /** Outlines of areas of the other kind. */
  readonly over: readonly { readonly id: string; readonly d: string }[];
  readonly tileSize: number;
  readonly head: number;
  /** Areas without an outline that can be drawn. */
  readonly left: number;
}

const rectangle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

const ofTiles = (answer: AreaMapAnswer): MapScene => {
  const { width, height, boxes, blocks, tiles, tileSize, head } = layTiles(answer);
  const byArea = new Map<number, UnitTile[]>();
  for (const tile of tiles) byArea.set(tile.area, [...(byArea.get(tile.area) ?? []), tile]);
  const shapes = blocks.map((block) => ({
    area: block.area,
    d: rectangle(block),
    x: block.x + block.width / 2,
    y: block.y + block.height / 2,
    width: block.width,
    height: block.height,
    tiles: byArea.get(block.area) ?? [],
  }));
  return { of: 'tiles', width, height, boxes, shapes, over: [], tileSize, head, left: 0 };
};

/** The scene in outlines where these are wanted and there, else in tiles. */
export const mapScene = (
  answer: AreaMapAnswer,
  own: OutlinesAnswer['outlines'],
  beside: OutlinesAnswer['outlines'],
  wanted: 'outlines' | 'tiles',
): MapScene => {
  const places = new Map(answer.areas.map(({ id }, place) => [id, place]));
  const drawn =
    wanted === 'outlines'
      ? drawOutlines(
          own.filter(({ id }) => places.has(id)),
          beside,
        )
      : null;
  if (drawn === null) return ofTiles(answer);
  const { width, height, areas, beside: over } = drawn;
  const shapes = areas.map(({ id, ...shape }) => ({ ...shape, area: places.get(id)!, tiles: [] }));
  return {
    of: 'outlines',
    width,
    height,
    boxes: [],
    shapes,
    over,
    tileSize: 0,
    head: 0,
    left: answer.areas.length - shapes.length,
  };
};
