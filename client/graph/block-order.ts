/** An order of members and of partnerships in which those who sit together stand together. */

/** The two sides of a network, each node's neighbours on the other side. */
interface Sides {
  readonly members: readonly (readonly number[])[];
  readonly partnerships: readonly (readonly number[])[];
}

/** What each member sits on, by place, ascending, and how many partnerships there are; nobody is without a seat. */
export interface Seats {
  readonly members: readonly (readonly number[])[];
  readonly partnerships: number;
}

const sidesOf = ({ members, partnerships: count }: Seats): Sides => {
  const partnerships: number[][] = Array.from({ length: count }, () => []);
  for (const [member, list] of members.entries())
    for (const partnership of list) partnerships[partnership]!.push(member);
  return { members, partnerships };
};

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
export const blockOrder = (
  seats: Seats,
): { readonly members: readonly number[]; readonly partnerships: readonly number[] } => {
  const sides = sidesOf(seats);
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
