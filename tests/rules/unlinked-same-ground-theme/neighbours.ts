import { type Network, type NodeLines, network, type RelationLines } from '../../support/network.ts';

/** Two boards on one ground with one theme, without members, but for what is said otherwise. */
export const neighbours = (lines: RelationLines = {}, said: NodeLines = {}): Network =>
  network({ COVERS: 'a b > ground', ADDRESSES: 'a b > theme', ...lines }, said);

export const none: readonly string[] = [];
export const toCheck: readonly string[] = ['a b to-check'];
export const certain: readonly string[] = ['a b certain'];
