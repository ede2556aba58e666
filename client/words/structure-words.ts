import type { StructureRelation } from '#contract/structure';
import type { StructureChanges } from '../graph/structure-changes.ts';
import { counted, figure, listed } from './words.ts';

export const structureWords = {
  network: 'Network',
  structure: 'Structure',
  shownAs: 'Shown as',
  label: (name: string) => `The structure of ${name}`,
  loading: 'Drawing the structure',
  kept: 'The network is kept.',
  alone: {
    title: 'Nothing above or below it',
    hint: (name: string) => `No board, executive or group of ${name} is recorded, and nothing that it is part of.`,
    action: 'Back to the network',
  },
  outOfScope: {
    title: 'Not in force here',
    hint: 'It is not known from the sources in force, or not at this date.',
    action: 'Back to the network',
  },
  before: (name: string) => `Before: ${name}`,
  now: (name: string) => name,
  after: (name: string) => `Afterwards: ${name}`,
  recorded: (name: string) => `As recorded: ${name}`,
  onPaper: (name: string) => `On paper: ${name}`,
  nothingLeft: 'On paper: nothing of it is left',
  goes: 'goes, on paper',
  comes: 'new here, on paper',
  reseated: 'other members, on paper',
  changes: ({ gone, fresh, tiesGone, tiesFresh, reseated }: StructureChanges): string => {
    const bodies = (count: number) => counted(count, 'body', 'bodies');
    const ties = (count: number) => counted(count, 'tie', 'ties');
    const told = [
      ...(gone.size > 0 ? [`${bodies(gone.size)} fewer`] : []),
      ...(fresh.size > 0 ? [`${bodies(fresh.size)} more`] : []),
      ...(tiesGone > 0 ? [`${ties(tiesGone)} fewer`] : []),
      ...(tiesFresh > 0 ? [`${ties(tiesFresh)} more`] : []),
      ...(reseated.size > 0 ? [`other members on ${bodies(reseated.size)}`] : []),
    ];
    return told.length === 0
      ? 'What stands on paper does not change this structure.'
      : `What stands on paper, before and after: ${listed(told)}. Nothing real changes.`;
  },
  relations: {
    PART_OF: 'is part of',
    REPORTS_TO: 'reports to',
    LEARNING_ARM_OF: 'is the learning arm of',
  } satisfies Record<StructureRelation, string>,
  informal: 'informal',
  seats: (count: number) => (count === 0 ? 'no members recorded' : counted(count, 'member', 'members')),
  box: (name: string, ties: readonly string[], seats: string) =>
    `${name}${ties.length > 0 ? `, ${listed(ties)}` : ''}; ${seats}`,
  cut: (shown: number) => `The nearest ${figure(shown)} bodies are shown; there are more.`,
  fit: 'Where do I fit in?',
  fitHint: 'Choose a member',
  fits: (name: string, boards: number, of: number) =>
    boards === 0
      ? `${name} sits on none of these ${figure(of)} bodies.`
      : `${name} sits on ${figure(boards)} of these ${figure(of)} bodies.`,
  roleNotRecorded: 'member',
} as const;
