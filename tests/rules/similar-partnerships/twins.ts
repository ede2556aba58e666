import { type Network, type NodeLines, network, type RelationLines } from '../../support/network.ts';

/** Two boards with the same four members, one ground and one theme, but for what is said otherwise. */
export const twins = (lines: RelationLines = {}, said: NodeLines = {}): Network =>
  network({ MEMBER_OF: 'w x y z > a b', COVERS: 'a b > ground', ADDRESSES: 'a b > theme', ...lines }, said);

/** What is found of them where nothing is said otherwise. */
export const pair: readonly string[] = ['a b 4/4/4'];
export const none: readonly string[] = [];
