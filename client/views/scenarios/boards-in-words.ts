import { scenarioWords } from '../../words/scenario-words.ts';
import { listed } from '../../words/words.ts';
import { type Body, memberGroups, type TouchedBoards } from './touched-boards.ts';

const words = scenarioWords.drawing;

/** What a drawing shows, sentence by sentence. */
export const boardsInWords = (
  structure: TouchedBoards,
  bodies: ReadonlyMap<string, Body>,
  earlier?: TouchedBoards,
): string[] => {
  const { boards, ties, hosts } = structure;
  const boardName = (id: string) => boards.find((board) => board.id === id)?.name ?? id;
  const nameOf = (key: string) => bodies.get(key)?.name ?? key;
  const names = (keys: Iterable<string>) => listed([...keys].map(nameOf).sort((a, b) => a.localeCompare(b, 'en-GB')));
  const gone = new Set((earlier?.boards ?? []).map(({ id }) => `Partnership:${id}`));
  const was = [...new Set((earlier?.boards ?? []).flatMap(({ members }) => [...members]))].filter(
    (key) => !gone.has(key),
  );
  const nowhere = memberGroups(structure, was).find((group) => group.boards.length === 0);
  const tie = { 'sub-group': words.subGroup, 'learning-arm': words.arm, link: words.link, reports: words.reports };
  const hostName = (id: string) => [...bodies.values()].find((body) => body.id === id)?.name ?? id;
  return [
    ...boards.map(({ name, members }) =>
      words.board(name, members.size === 0 ? words.noMembers : `${words.members(members.size)}: ${names(members)}`),
    ),
    ...ties.map(({ kind, from, to }) => tie[kind](boardName(from), boardName(to))),
    ...hosts.map(({ host, board }) => words.host(hostName(host), boardName(board))),
    ...(nowhere ? [words.board(words.nowhere, names(nowhere.members))] : []),
  ];
};
