/** Who sits where, as a matrix: members by partnerships, both put in an order in which blocks show. */
import type { GraphSlice } from '#contract/graph-slice';
import { type ShownNode, shownNodes } from '../state/shown-nodes.ts';

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

/** The two sides of a network, each node's neighbours on the other side. */
interface Sides {
  readonly members: readonly (readonly number[])[];
  readonly partnerships: readonly (readonly number[])[];
}

const rounds = 60;

/** The connected parts that the sides fall into: by member and by partnership, the number of its part. */
const partsOf = ({ members, partnerships }: Sides) => {
  const ofMember = new Int32Array(members.length).fill(-1);
  const ofPartnership = new Int32Array(partnerships.length).fill(-1);
  let count = 0;
  for (let start = 0; start < members.length; start += 1) {
    if (ofMember[start] !== -1) continue;
    ofMember[start] = count;
    const open = [start];
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      for (const partnership of members[member]!) {
        if (ofPartnership[partnership] !== -1) continue;
        ofPartnership[partnership] = count;
        for (const other of partnerships[partnership]!) {
          if (ofMember[other] !== -1) continue;
          ofMember[other] = count;
          open.push(other);
        }
      }
    }
    count += 1;
  }
  return { ofMember, ofPartnership, count };
};

const meansOf = (lists: readonly (readonly number[])[], values: Float64Array): Float64Array =>
  Float64Array.from(lists, (list) => list.reduce((sum, each) => sum + values[each]!, 0) / list.length);

/** Takes out of each part what is the same for all of it, and brings it to one length. */
const spreadOut = (values: Float64Array, weights: readonly number[], part: Int32Array, parts: number): void => {
  const sums = new Float64Array(parts);
  const totals = new Float64Array(parts);
  for (let place = 0; place < values.length; place += 1) {
    sums[part[place]!]! += values[place]! * weights[place]!;
    totals[part[place]!]! += weights[place]!;
  }
  const lengths = new Float64Array(parts);
  for (let place = 0; place < values.length; place += 1) {
    values[place]! -= sums[part[place]!]! / totals[part[place]!]!;
    lengths[part[place]!]! += values[place]! ** 2 * weights[place]!;
  }
  for (let place = 0; place < values.length; place += 1) {
    const length = Math.sqrt(lengths[part[place]!]!);
    if (length > 1e-12) values[place]! /= length;
  }
};

/**
 * An order in which those who sit together stand together: each member at the mean of its partnerships, each partnership
 * at the mean of its members, until both settle. (Reciprocal averaging, the first axis of correspondence analysis:
 * M. O. Hill, Reciprocal averaging, Journal of Ecology 61, 1973.) Larger connected parts come first.
 */
const orderOf = (sides: Sides) => {
  const { ofMember, ofPartnership, count } = partsOf(sides);
  const weights = sides.partnerships.map((list) => list.length);
  let partnerships: Float64Array = Float64Array.from(sides.partnerships, (_, place) => place);
  spreadOut(partnerships, weights, ofPartnership, count);
  let members: Float64Array = meansOf(sides.members, partnerships);
  for (let round = 0; round < rounds; round += 1) {
    partnerships = meansOf(sides.partnerships, members);
    spreadOut(partnerships, weights, ofPartnership, count);
    members = meansOf(sides.members, partnerships);
  }
  const sizes = new Int32Array(count);
  for (const part of [...ofMember, ...ofPartnership]) sizes[part]! += 1;
  const sorted = (values: Float64Array, part: Int32Array): number[] =>
    [...values.keys()].sort(
      (a, b) => sizes[part[b]!]! - sizes[part[a]!]! || part[a]! - part[b]! || values[a]! - values[b]! || a - b,
    );
  return { members: sorted(members, ofMember), partnerships: sorted(partnerships, ofPartnership) };
};

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
  const sides = { members: rows.map(() => [] as number[]), partnerships: columns.map(() => [] as number[]) };
  for (const cell of [...cells.keys()].sort((a, b) => a - b)) {
    const row = Math.floor(cell / columns.length);
    const column = cell % columns.length;
    sides.members[row]!.push(column);
    sides.partnerships[column]!.push(row);
  }
  const order = orderOf(sides);
  return {
    members: order.members.map((row) => nodes[rows[row]!]!),
    partnerships: order.partnerships.map((column) => nodes[columns[column]!]!),
    seatCount: places.length,
    seatsAt: (member, partnership) => cells.get(cellOf(order.members[member]!, order.partnerships[partnership]!)) ?? [],
  };
};
