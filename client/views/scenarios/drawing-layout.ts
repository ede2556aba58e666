import { shortName } from '../../graph/short-name.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import { type Body, type MemberGroup, memberGroups, type TouchedBoards } from './touched-boards.ts';

// Pixels, in the drawing's own measure.
export const drawingWidth = 480;
export const boardX = 196;
export const boardRadius = 13;
export const groupX = 252;
const lineHeight = 17;
const headLine = 15;
const groupGap = 12;
const boardGap = 68;
const margin = 10;
const headCharacters = 33;
const nameCharacters = 23;
const tieCharacters = 28;

/** Beyond so many members names are no longer read, and counts by type say more. */
const mostNames = 40;

interface Row {
  readonly key: string;
  readonly text: string;
  /** The body that stands there; null for a count. */
  readonly body: Body | null;
  readonly isNew: boolean;
}

export interface PlacedGroup extends MemberGroup {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly y: number;
  readonly height: number;
}

interface PlacedBoard {
  readonly id: string;
  readonly lines: readonly string[];
  readonly type: string | null;
  readonly ties: readonly string[];
  readonly y: number;
}

export interface Layout {
  readonly height: number;
  readonly boards: readonly PlacedBoard[];
  readonly groups: readonly PlacedGroup[];
}

const words = scenarioWords.drawing;

export const headOf = ({ boards: on }: MemberGroup, { boards }: TouchedBoards): string => {
  if (on.length === 0) return words.nowhere;
  if (boards.length === 1) return '';
  if (on.length === boards.length) return boards.length === 2 ? words.onBoth : words.onAll(boards.length);
  const names = on.map((place) => boards[place]!.name);
  return names.length === 1 ? words.only(names[0]!) : words.on(names);
};

/** A text on at most so many lines of at most so many characters, cut with an ellipsis where it is longer. */
const wrapped = (text: string, characters: number, lines: number): readonly string[] => {
  const done: string[] = [];
  let rest = text;
  while (rest.length > characters && done.length < lines - 1) {
    const space = rest.lastIndexOf(' ', characters);
    const end = space > 0 ? space : characters;
    done.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...done, rest.length > characters ? `${rest.slice(0, characters - 1)}…` : rest];
};

const namedRows = (members: readonly string[], bodies: ReadonlyMap<string, Body>, known: ReadonlySet<string>): Row[] =>
  members
    .map((key): Row => {
      const body = bodies.get(key) ?? null;
      return { key, text: shortName(body?.name ?? key), body, isNew: !known.has(key) };
    })
    .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));

const countedRows = (members: readonly string[], bodies: ReadonlyMap<string, Body>): Row[] => {
  const counts = new Map<string, number>();
  for (const key of members) {
    const type = bodies.get(key)?.type ?? words.typeNotKnown;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([type, count]) => ({ key: type, text: words.ofType(count, type), body: null, isNew: false }));
};

const membersOf = ({ boards }: TouchedBoards): ReadonlySet<string> =>
  new Set(boards.flatMap(({ members }) => [...members]));

/**
 * Where boards and groups of members stand: boards on the left, each near who sits on it; members on the right, by the boards
 * they sit on.
 *
 * @param earlier the structure before, where this is the one after: who sat there and sits nowhere now is shown too.
 */
export const layOut = (
  structure: TouchedBoards,
  bodies: ReadonlyMap<string, Body>,
  earlier?: TouchedBoards,
): Layout => {
  const was = membersOf(earlier ?? structure);
  const boardKeys = new Set((earlier?.boards ?? []).map(({ id }) => `Partnership:${id}`));
  // What became part of another has no seat to lose.
  const lost = [...was].filter((key) => !boardKeys.has(key));
  const groups = memberGroups(structure, lost);
  const isNamed = new Set([...was, ...membersOf(structure)]).size <= mostNames;
  let top = margin;
  const placed = groups.map((group): PlacedGroup => {
    const rows = isNamed ? namedRows(group.members, bodies, was) : countedRows(group.members, bodies);
    const said = [words.members(group.members.length), headOf(group, structure)].filter((part) => part !== '');
    const head = wrapped(said.join(', '), headCharacters, 3);
    const height = head.length * headLine + rows.length * lineHeight + 12;
    const y = top;
    top += height + groupGap;
    return { ...group, head, rows, y, height };
  });
  const nameOf = (id: string) => shortName(structure.boards.find((board) => board.id === id)?.name ?? id);
  let free = margin + 26;
  const boards = structure.boards.map(({ id, name, type }, place): PlacedBoard => {
    const own = placed.filter(({ boards: on }) => on.includes(place));
    const middle = own.reduce((sum, { y, height }) => sum + y + height / 2, 0) / Math.max(own.length, 1);
    const ties = [
      ...structure.ties
        .filter(({ from }) => from === id)
        .map(({ kind, to }) => `${words.ties[kind]} ${nameOf(to)}`)
        .flatMap((tie) => wrapped(tie, tieCharacters, 2)),
      ...(earlier && !earlier.boards.some((board) => board.id === id) ? [words.fresh] : []),
    ];
    const y = Math.max(free, own.length === 0 ? free : middle);
    free = y + boardGap + ties.length * 14;
    return { id, lines: wrapped(name, nameCharacters, 3), type, ties, y };
  });
  return { height: Math.max(top, free - boardGap + 46), boards, groups: placed };
};

export const rowY = (group: PlacedGroup, place: number): number =>
  group.y + group.head.length * headLine + place * lineHeight + 15;
