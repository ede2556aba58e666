/**
 * Whom a partnership is likely to have as a member: those that the partnerships most like it have. A nearest-neighbour
 * prediction, chosen and measured in `docs/methods/likely-member.md`.
 */
import { integers, listAt, listLength, type NumberLists } from './columns.ts';
import { groundMeeting } from './ground-meeting.ts';
import { indexMembers } from './member-index.ts';
import { onceFor } from './once-for.ts';
import { kinship } from './pairs.ts';
import { rarityIn, rarityOfBoards } from './rarity.ts';
import type { Prediction } from './rules/prediction.ts';
import { aliveTogether, type View } from './view.ts';

/** A partnership like another, and how much: 0 to 1. */
export interface Peer {
  readonly partnership: number;
  readonly likeness: number;
}

/** A member of some of the peers, by its rank in the index of members. */
export interface Candidate {
  readonly rank: number;
  /** 0 to 1: it orders, and is no probability. */
  readonly score: number;
}

const decimals = 1e9;
/** Room for what rounding may add. */
const slack = 2 / decimals;

/** Nine decimals: sums in another order, as in the Cypher, are still equal, and so is what is decided by them. */
const rounded = (value: number): number => Math.round(value * decimals) / decimals;

/** Strength bent so that the midpoint scores one half: it puts in order, and is no probability. */
const scoreOf = (strength: number, midpoint: number): number => {
  const cube = strength * strength * strength;
  return rounded(cube / (cube + midpoint * midpoint * midpoint));
};

/** What themes leave of the likeness of two partnerships: half where they have none in common. */
const themeFactor = ({ offsets, values }: NumberLists, a: number, b: number): number => {
  let i = offsets[a]!;
  let j = offsets[b]!;
  const endI = offsets[a + 1]!;
  const endJ = offsets[b + 1]!;
  const both = endI - i + endJ - j;
  if (i === endI || j === endJ) return 0.75;
  let shared = 0;
  while (i < endI && j < endJ) {
    const difference = values[i]! - values[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return 0.5 + (0.5 * shared) / (both - shared);
};

/** The first `most` of a stream of peers, the most alike first, then by place. */
class Nearest {
  readonly peers: Peer[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** The least likeness that still gets in. */
  least = 0;

  /** Whether a peer would get in. */
  admits(peer: Peer): boolean {
    return this.peers.length < this.most || comesBefore(peer, this.peers.at(-1)!);
  }

  add(peer: Peer): void {
    let place = this.peers.length;
    while (place > 0 && comesBefore(peer, this.peers[place - 1]!)) place -= 1;
    this.peers.splice(place, 0, peer);
    if (this.peers.length > this.most) this.peers.pop();
    if (this.peers.length === this.most) this.least = this.peers.at(-1)!.likeness;
  }
}

const comesBefore = (a: Peer, b: Peer): boolean =>
  a.likeness > b.likeness || (a.likeness === b.likeness && a.partnership < b.partnership);

/** Finds the partnerships most like one, and what these say of its members. */
export const predictor = onceFor((view: View) =>
  onceFor(({ peers: most, damping, midpoint }: Prediction) => {
    const index = indexMembers(view);
    const { ranks, boards, sizes } = index;
    const count = view.partnerships.length;
    const rarityOfNode = rarityIn(view);
    const rarity = Float64Array.from(index.memberAt, (node) => rarityOfNode[node]!);
    const unnamed = rarityOfBoards(count, 1);
    const weights = Float64Array.from(sizes, (size, place) => {
      let weight = unnamed * (size - listLength(ranks, place));
      for (const rank of listAt(ranks, place)) weight += rarity[rank]!;
      return weight;
    });
    const groundsMeet = groundMeeting(view);
    const areKin = kinship(view);
    const own = new Float64Array(rarity.length);
    const metIn = integers(sizes.length);
    let call = 0;

    /** The weight of the members that a partnership shares with the one whose members are marked, from a rank on. */
    const sharedFrom = (rank: number, partnership: number): number => {
      let weight = 0;
      for (let place = ranks.offsets[partnership + 1]! - 1; place >= ranks.offsets[partnership]!; place -= 1) {
        const other = ranks.values[place]!;
        if (other < rank) break;
        weight += own[other]!;
      }
      return weight;
    };

    /**
     * The partnerships most like one. They are met through its rarest members first: one met late shares at most what is
     * left of its members, and once that is too little, none that is still to be met can be near enough.
     */
    const peersOf = (partnership: number): readonly Peer[] => {
      const nearest = new Nearest(most);
      const mine = weights[partnership]!;
      const members = listAt(ranks, partnership);
      let left = 0;
      for (const rank of members) {
        own[rank] = rarity[rank]!;
        left += rarity[rank]!;
      }
      call += 1;
      metIn[partnership] = call;
      for (const rank of members) {
        if (left / mine < nearest.least - slack) break;
        for (let seat = boards.offsets[rank]!; seat < boards.offsets[rank + 1]!; seat += 1) {
          const other = boards.values[seat]!;
          if (metIn[other] === call) continue;
          metIn[other] = call;
          const theirs = weights[other]!;
          if (left < (nearest.least - slack) * (mine + theirs - left) || !groundsMeet(partnership, other)) continue;
          const weight = sharedFrom(rank, other);
          const byMembers = weight / (mine + theirs - weight);
          // Themes can only take away: what is not enough without them needs no look at them.
          if (byMembers < nearest.least - slack) continue;
          const likeness = rounded(byMembers * themeFactor(view.themes, partnership, other));
          const peer = { partnership: other, likeness };
          if (nearest.admits(peer) && aliveTogether(view, partnership, other) && !areKin(partnership, other))
            nearest.add(peer);
        }
        left -= rarity[rank]!;
      }
      for (const rank of members) own[rank] = 0;
      return nearest.peers;
    };

    const having = new Float64Array(rarity.length);
    const counts = integers(rarity.length);

    /** Of so much likeness, the share that has a member, drawn a little towards how common it is. */
    const strengthOf = (all: number, withIt: number, rank: number): number =>
      (withIt + (damping * listLength(boards, rank)) / count) / (all + damping);

    /** The members of at least so many of the peers, in no order, those that a partnership has already among them. */
    const candidatesOf = (peers: readonly Peer[], minPeers: number): readonly Candidate[] => {
      const found: number[] = [];
      let all = 0;
      for (const { partnership, likeness } of peers) {
        all += likeness;
        for (const rank of listAt(ranks, partnership)) {
          counts[rank]! += 1;
          having[rank]! += likeness;
          if (counts[rank] === minPeers) found.push(rank);
        }
      }
      const candidates = found.map((rank) => ({
        rank,
        score: scoreOf(strengthOf(all, having[rank]!, rank), midpoint),
      }));
      for (const { partnership } of peers) {
        for (const rank of listAt(ranks, partnership)) {
          counts[rank] = 0;
          having[rank] = 0;
        }
      }
      return candidates;
    };

    /** The score of a member that none of some peers has. */
    const scoreWithoutPeers = (peers: readonly Peer[], rank: number): number => {
      const all = peers.reduce((sum, { likeness }) => sum + likeness, 0);
      return scoreOf(strengthOf(all, 0, rank), midpoint);
    };

    return { index, peersOf, candidatesOf, scoreWithoutPeers };
  }),
);
