import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import type { GraphSlice } from '#contract/graph-slice';
import type { Edit } from '#contract/scenarios';
import { nodeKey } from '../../node-key.ts';

export interface Body {
  readonly key: string;
  readonly kind: NodeLabel;
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
}

export interface Board {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  /** Keys of who sits on it. */
  readonly members: ReadonlySet<string>;
}

export const tieKinds = ['sub-group', 'learning-arm', 'link', 'reports'] as const;

export interface Tie {
  readonly kind: (typeof tieKinds)[number];
  readonly from: string;
  readonly to: string;
}

/** The partnerships that steps touch, who sits on them, what ties them to each other, and who was given their secretariats. */
export interface TouchedBoards {
  readonly boards: readonly Board[];
  readonly ties: readonly Tie[];
  readonly hosts: readonly { readonly host: string; readonly board: string }[];
}

const tieOf: Readonly<Partial<Record<RelationshipType, Tie['kind']>>> = {
  PART_OF: 'sub-group',
  LEARNING_ARM_OF: 'learning-arm',
  LINKED_TO: 'link',
  REPORTS_TO: 'reports',
};

/** Everything in slices, by its key. */
export const bodiesOf = (slices: readonly GraphSlice[]): ReadonlyMap<string, Body> =>
  new Map(
    slices.flatMap(({ nodes, nodeKinds, words }) =>
      nodes.ids.map((id, place) => {
        const kind = nodeKinds[nodes.kinds[place]!]!;
        const key = nodeKey({ kind, id });
        return [key, { key, kind, id, name: nodes.names[place]!, type: words[nodes.types[place]!] ?? null }] as const;
      }),
    ),
  );

/** The partnerships of some ids as a slice around them has them. */
export const recordedBoards = (slice: GraphSlice, ids: readonly string[]): TouchedBoards => {
  const { nodes, nodeKinds, linkKinds, links, words } = slice;
  const keyAt = (place: number) => nodeKey({ kind: nodeKinds[nodes.kinds[place]!]!, id: nodes.ids[place]! });
  const members = new Map(ids.map((id) => [nodeKey({ kind: 'Partnership', id }) as string, new Set<string>()]));
  const ties: Tie[] = [];
  for (const [place, kind] of links.kinds.entries()) {
    const [from, to] = [links.from[place]!, links.to[place]!];
    const type = linkKinds[kind]!;
    const tie = tieOf[type];
    if (type === 'MEMBER_OF') members.get(keyAt(to))?.add(keyAt(from));
    if (tie && members.has(keyAt(from)) && members.has(keyAt(to)))
      ties.push({ kind: tie, from: nodes.ids[from]!, to: nodes.ids[to]! });
  }
  // Who sits for a body that sits there too is that body's seat, not one more.
  for (const [place, kind] of links.kinds.entries()) {
    if (linkKinds[kind] !== 'REPRESENTS') continue;
    for (const seated of members.values())
      if (seated.has(keyAt(links.to[place]!))) seated.delete(keyAt(links.from[place]!));
  }
  const boards = nodes.ids.flatMap((id, place): Board[] => {
    const seated = members.get(keyAt(place));
    return seated ? [{ id, name: nodes.names[place]!, type: words[nodes.types[place]!] ?? null, members: seated }] : [];
  });
  return { boards: boards.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)), ties, hosts: [] };
};

type KeyOf = (id: string) => string;

const withBoard = ({ boards, ...rest }: TouchedBoards, id: string, change: (board: Board) => Board): TouchedBoards => ({
  ...rest,
  boards: boards.map((board) => (board.id === id ? change(board) : board)),
});

const seated = (board: Board, joining: readonly string[], leaving: readonly string[] = []): Board => ({
  ...board,
  members: new Set([...[...board.members].filter((key) => !leaving.includes(key)), ...joining]),
});

const withTie = (structure: TouchedBoards, tie: Tie): TouchedBoards => ({
  ...structure,
  ties: [...structure.ties, tie],
});

/** Without partnerships that are no more: as members they sit nowhere, and nothing is tied to them. */
const without = ({ boards, ties, hosts }: TouchedBoards, gone: readonly string[]): TouchedBoards => {
  const keys = gone.map((id) => nodeKey({ kind: 'Partnership', id }));
  const stays = (id: string) => !gone.includes(id);
  return {
    boards: boards.filter(({ id }) => stays(id)).map((board) => seated(board, [], keys)),
    ties: ties.filter(({ from, to }) => stays(from) && stays(to)),
    hosts: hosts.filter(({ board }) => stays(board)),
  };
};

const merged = (structure: TouchedBoards, ids: readonly string[], into: string): TouchedBoards => {
  const gone = ids.filter((id) => id !== into);
  const own = ids.map((id): string => nodeKey({ kind: 'Partnership', id }));
  const all = structure.boards.filter(({ id }) => ids.includes(id)).flatMap(({ members }) => [...members]);
  const kept = (id: string) => (gone.includes(id) ? into : id);
  const ties = structure.ties
    .map((tie) => ({ ...tie, from: kept(tie.from), to: kept(tie.to) }))
    .filter(({ from, to }) => from !== to);
  // Where one of the merged sat on another board, the one that stays sits there.
  const boards = structure.boards.map((board) =>
    !ids.includes(board.id) && own.some((key) => board.members.has(key))
      ? seated(board, [nodeKey({ kind: 'Partnership', id: into })])
      : board,
  );
  return without(
    withBoard({ ...structure, boards, ties }, into, (board) =>
      seated(
        board,
        all.filter((key) => !own.includes(key)),
        own,
      ),
    ),
    gone,
  );
};

/** What a step that applies makes of a structure. */
const carriedOut = (structure: TouchedBoards, step: Edit, keyOf: KeyOf): TouchedBoards => {
  switch (step.kind) {
    case 'merge':
      return merged(structure, step.partnerships, step.into ?? step.partnerships[0]!);
    case 'wind-up':
      return without(structure, [step.partnership]);
    case 'sub-group':
    case 'learning-arm':
      return withTie(structure, { kind: step.kind, from: step.partnership, to: step.of });
    case 'link':
      return withTie(structure, { kind: 'link', from: step.from, to: step.to });
    case 'found': {
      const { id, name = id, type = null, members = [] } = step;
      return { ...structure, boards: [...structure.boards, { id, name, type, members: new Set(members.map(keyOf)) }] };
    }
    case 'add-member':
      return withBoard(structure, step.partnership, (board) => seated(board, [keyOf(step.member)]));
    case 'drop-member':
      return withBoard(structure, step.partnership, (board) => seated(board, [], [keyOf(step.member)]));
    case 'attend-for':
      return withBoard(structure, step.partnership, (board) =>
        seated(board, [keyOf(step.member)], [keyOf(step.insteadOf)]),
      );
    case 'share-secretariat':
      return {
        ...structure,
        hosts: [...structure.hosts, ...step.partnerships.map((board) => ({ host: step.host, board }))],
      };
    case 'adopt-boundary':
      return structure;
  }
};

/** A structure after steps that all apply, by the server's word. */
export const boardsAfter = (structure: TouchedBoards, steps: readonly Edit[], keyOf: KeyOf): TouchedBoards =>
  steps.reduce((now, step) => carriedOut(now, step, keyOf), structure);

/** A structure without seats that are lost, each a body's key and the ids of boards. */
export const withoutSeats = (
  structure: TouchedBoards,
  lost: readonly { readonly key: string; readonly from: readonly string[] }[],
): TouchedBoards =>
  lost.reduce(
    (now, { key, from }) => from.reduce((each, id) => withBoard(each, id, (board) => seated(board, [], [key])), now),
    structure,
  );

/** Members who sit on the same of the boards. */
export interface MemberGroup {
  /** Places of the boards they sit on; empty for who sits on none any more. */
  readonly boards: readonly number[];
  readonly members: readonly string[];
}

/** The members of a structure by the boards they sit on, then those of `others` who sit on none. */
export const memberGroups = ({ boards }: TouchedBoards, others: readonly string[] = []): MemberGroup[] => {
  const groups = new Map<string, { boards: number[]; members: string[] }>();
  for (const key of new Set([...boards.flatMap(({ members }) => [...members]), ...others])) {
    const on = boards.flatMap(({ members }, place) => (members.has(key) ? [place] : []));
    const group = groups.get(on.join()) ?? { boards: on, members: [] };
    group.members.push(key);
    groups.set(on.join(), group);
  }
  const middle = ({ boards: on }: MemberGroup) =>
    on.length === 0 ? boards.length : on.reduce((sum, place) => sum + place, 0) / on.length;
  return [...groups.values()].sort((a, b) => middle(a) - middle(b) || a.boards.length - b.boards.length);
};
