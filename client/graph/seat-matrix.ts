/** Who sits where, as a matrix: members by partnerships, both put in an order in which blocks show. */
import type { GraphSlice } from '#contract/graph-slice';
import { type ShownNode, shownNodes } from '../state/shown-nodes.ts';
import { blockOrder } from './block-order.ts';

export interface MatrixSeat {
  /** Null where it is not recorded. */
  readonly role: string | null;
  readonly informal: boolean;
}

export interface SeatMatrix {
  /** Who has a seat. */
  readonly members: readonly ShownNode[];
  /** On what somebody drawn has a seat. */
  readonly partnerships: readonly ShownNode[];
  readonly seatCount: number;
  /** The seats of a member, by its place, on a partnership, by its place: a person may have several. */
  readonly seatsAt: (member: number, partnership: number) => readonly MatrixSeat[];
}

/** The seats that a slice draws. Who has none, and what nobody drawn sits on, is left out. */
export const seatMatrix = (slice: GraphSlice, hiddenKinds: readonly ShownNode['kind'][] = []): SeatMatrix => {
  const nodes = shownNodes(slice);
  const memberOf = slice.linkKinds.indexOf('MEMBER_OF');
  const isHidden = (node: number) => hiddenKinds.includes(nodes[node]!.kind);
  const places = slice.links.kinds.flatMap((kind, place) =>
    kind === memberOf && !isHidden(slice.links.from[place]!) && !isHidden(slice.links.to[place]!) ? [place] : [],
  );
  const distinct = (ends: readonly number[]) =>
    [...new Set(places.map((place) => ends[place]!))].sort((a, b) => (nodes[a]!.key < nodes[b]!.key ? -1 : 1));
  const rows = distinct(slice.links.from);
  const columns = distinct(slice.links.to);
  const rowOf = new Map(rows.map((node, row) => [node, row]));
  const columnOf = new Map(columns.map((node, column) => [node, column]));
  const cells = new Map<number, MatrixSeat[]>();
  const cellOf = (row: number, column: number) => row * columns.length + column;
  for (const place of places) {
    const cell = cellOf(rowOf.get(slice.links.from[place]!)!, columnOf.get(slice.links.to[place]!)!);
    const seat = {
      role: slice.words[slice.links.roles[place]!] ?? null,
      informal: slice.links.informal[place] === 1,
    };
    const known = cells.get(cell);
    if (known) known.push(seat);
    else cells.set(cell, [seat]);
  }
  const lists = rows.map(() => [] as number[]);
  for (const cell of [...cells.keys()].sort((a, b) => a - b))
    lists[Math.floor(cell / columns.length)]!.push(cell % columns.length);
  const order = blockOrder({ members: lists, partnerships: columns.length });
  return {
    members: order.members.map((row) => nodes[rows[row]!]!),
    partnerships: order.partnerships.map((column) => nodes[columns[column]!]!),
    seatCount: places.length,
    seatsAt: (member, partnership) => cells.get(cellOf(order.members[member]!, order.partnerships[partnership]!)) ?? [],
  };
};
