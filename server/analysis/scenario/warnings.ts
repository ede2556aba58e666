/** What would make one think twice. */
import type { Scenario } from '#contract/scenarios';
import { listLength } from '../columns.ts';
import { counted, someInWords } from '../rules/rule.ts';
import { nameOf, noWord, reference, wordOf } from '../snapshot.ts';
import { aliveTogether, groundUnits, type View } from '../view.ts';
import type { After } from './after.ts';
import { survivorOf } from './losers.ts';
import type { Paper } from './paper.ts';

type Warning = Scenario['warnings'][number];

/** A body of more members than this hardly meets as one; of more themes, it works on everything and nothing. */
export const mostMembers = 30;
export const mostThemes = 4;

const mostNamed = 5;

const grown = ({ view, touched, gone }: Paper, after: After): Warning[] =>
  [...touched]
    .filter((board) => !gone.has(board))
    .flatMap((board) => {
      const now = after.place(board);
      const of = (lists: 'members' | 'themes') => ({
        before: board < 0 ? 0 : listLength(view[lists], board),
        after: listLength(after.view[lists], now),
      });
      const members = of('members');
      const themes = of('themes');
      const name = nameOf(after.view.snapshot, now);
      const about = [reference(after.view.snapshot, now)];
      return [
        ...(members.after > mostMembers && members.after > members.before
          ? [{ kind: 'grown-large' as const, text: `${name} would have ${members.after} members.`, about }]
          : []),
        ...(themes.after > mostThemes && themes.after > themes.before
          ? [{ kind: 'unfocused' as const, text: `${name} would work on ${themes.after} themes.`, about }]
          : []),
      ];
    });

const statutory = ({ view: { snapshot }, gone }: Paper): Warning[] =>
  [...gone.keys()]
    .filter((board) => board >= 0 && snapshot.nodes.statutory[board] === 1)
    .map((board) => ({
      kind: 'statutory-wound-up',
      text: `${nameOf(snapshot, board)} is recorded as statutory: an act requires it.`,
      about: [reference(snapshot, board)],
    }));

const apart = ({ view, absorbed }: Paper): Warning[] =>
  [...absorbed]
    .filter(([other, keep]) => other >= 0 && keep >= 0 && !aliveTogether(view, other, keep))
    .map(([other, keep]) => ({
      kind: 'never-together',
      text: `${nameOf(view.snapshot, other)} and ${nameOf(view.snapshot, keep)} never lived at the same time.`,
      about: [reference(view.snapshot, other), reference(view.snapshot, keep)],
    }));

/** Of some base units, those that no partnership of a type covers. */
const unitsWithout = (view: View, type: number, units: Iterable<number>): ReadonlySet<number> => {
  const open = new Set(units);
  for (const board of view.partnerships) {
    if (open.size === 0) break;
    if (view.snapshot.nodes.types[board] === type) for (const unit of groundUnits(view, board)) open.delete(unit);
  }
  return open;
};

/** That those into which partnerships of a type went cover lost ground still, though they are not of it. */
const stillCovered = (paper: Paper, after: After, type: number, lost: readonly number[]): string => {
  const { view, absorbed } = paper;
  const heirs = [...absorbed.keys()]
    .filter((board) => board >= 0 && view.snapshot.nodes.types[board] === type)
    .flatMap((board) => survivorOf(paper, board) ?? []);
  return [...new Set(heirs)]
    .map((heir) => {
      const now = after.place(heir);
      const ground = new Set(groundUnits(after.view, now));
      const { snapshot } = after.view;
      const covered = lost.filter((unit) => ground.has(after.place(unit))).length;
      if (covered === 0) return '';
      const what = covered < lost.length ? `${covered} of them` : lost.length === 1 ? 'it' : 'all of them';
      const ownType = wordOf(snapshot, snapshot.nodes.types[now]!);
      return ` ${nameOf(snapshot, now)} would still cover ${what}, as a partnership of ${ownType === null ? 'no type on record' : `type ${ownType}`}.`;
    })
    .join('');
};

/** Ground that had a partnership of a type and would have none. */
const uncovered = (paper: Paper, after: After): Warning[] => {
  const { view, touched } = paper;
  const { snapshot } = view;
  const boards = [...touched].filter((board) => board >= 0 && snapshot.nodes.types[board] !== noWord);
  const types = new Set(boards.map((board) => snapshot.nodes.types[board]!));
  return [...types].flatMap((type) => {
    // Only those can lose what they cover of which anything changed.
    const covered = new Set(
      boards.filter((board) => snapshot.nodes.types[board] === type).flatMap((board) => [...groundUnits(view, board)]),
    );
    const without = unitsWithout(after.view, type, [...covered].map(after.place));
    const lost = [...covered].filter((unit) => without.has(after.place(unit))).sort((a, b) => a - b);
    if (lost.length === 0) return [];
    const names = someInWords(
      lost.map((unit) => nameOf(snapshot, unit)),
      mostNamed,
    );
    return [
      {
        kind: 'coverage-lost' as const,
        text: `${counted(lost.length, 'base unit')} would be left without a partnership of type ${wordOf(snapshot, type)}: ${names}.${stillCovered(paper, after, type, lost)}`,
        about: lost.slice(0, mostNamed).map((unit) => reference(snapshot, unit)),
      },
    ];
  });
};

/** Partnerships that would be no more and of which no member is on record: nobody is seen to lose a seat there. */
const unrecorded = ({ view, gone }: Paper): Warning[] => {
  const boards = [...gone.keys()].filter((board) => board >= 0 && listLength(view.members, board) === 0);
  if (boards.length === 0) return [];
  const names = someInWords(
    boards.map((board) => nameOf(view.snapshot, board)),
    mostNamed,
  );
  return [
    {
      kind: 'no-members-recorded',
      text: `No member of ${names} is recorded: who would lose a seat there cannot be told.`,
      about: boards.slice(0, mostNamed).map((board) => reference(view.snapshot, board)),
    },
  ];
};

export const warningsOf = (paper: Paper, after: After): Warning[] => [
  ...unrecorded(paper),
  ...statutory(paper),
  ...apart(paper),
  ...uncovered(paper, after),
  ...grown(paper, after),
];
