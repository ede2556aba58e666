import type { FindingDecision, FindingStatus } from '#contract/findings';
import { dateInWords } from '../state/partial-date.ts';
import { figure } from './words.ts';

// What is decided of findings, and the filters of their list, in words.

export const statusWords: Readonly<Record<FindingStatus, string>> = {
  open: 'Open',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
};

const day = (time: string): string => dateInWords(time.slice(0, 10));

/** What was decided, and what became of it: "Accepted until 31 March 2026". */
export const decisionInWords = ({ status, until, at, reopened }: FindingDecision): string => {
  if (reopened === 'facts') return `Reopened: its facts changed since ${day(at)}`;
  if (reopened === 'date' && until !== undefined) return `Reopened: it was accepted until ${day(until)}`;
  if (status === 'dismissed') return `Dismissed on ${day(at)}`;
  return until === undefined ? `Accepted on ${day(at)}` : `Accepted until ${day(until)}`;
};

/** A decision of the past, in a list of them. */
export const pastInWords = (status: FindingStatus, at: string, until?: string): string => {
  const what = until === undefined ? statusWords[status] : `Accepted until ${day(until)}`;
  return `${day(at)}: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`;
};

const findings = (count: number): string => `${figure(count)} ${count === 1 ? 'finding' : 'findings'}`;

export const decisionWords = {
  title: 'What is decided of it',
  accept: 'Accept…',
  dismiss: 'Dismiss…',
  reopen: 'Open again',
  undo: 'Undo',
  history: 'Decided before',
  takenBack: 'taken back',
  by: (name: string) => `by ${name}`,
  form: { accepted: 'Accept', dismissed: 'Dismiss' },
  hint: {
    accepted: 'It leaves the list until the day given, or until its facts change.',
    dismissed: 'It leaves the list until its facts change.',
  },
  until: 'Accepted until',
  untilHint: 'Left empty: until its facts change.',
  reason: 'Reason',
  reasonOptional: 'Reason (may be left empty)',
  name: 'Your name (may be left empty)',
  cancel: 'Cancel',
  failed: 'Nothing was decided.',
  done: {
    open: 'Open again.',
    accepted: 'Accepted: it stands among those accepted.',
    dismissed: 'Dismissed: it stands among those dismissed.',
  } satisfies Record<FindingStatus, string>,
  showAll: { accepted: 'Show accepted', dismissed: 'Show dismissed' },
  undone: 'Undone.',
  several: {
    start: 'Decide on several',
    stop: 'Done',
    chosen: (count: number) => `${findings(count)} chosen`,
    all: (count: number) => `Choose all ${figure(count)} listed`,
    none: 'Choose none',
    choose: (title: string) => `Choose: ${title}`,
    done: (count: number) => `Decided on ${findings(count)}.`,
    most: (most: number) => `At most ${figure(most)} at once.`,
  },
} as const;

export const filterWords = {
  any: {
    rule: 'Any reason',
    certainty: 'Any certainty',
    least: 'Any strength',
    theme: 'Any theme',
  },
  counted: (name: string, count: number) => `${name} (${figure(count)})`,
  least: (least: number) => `${least} or more`,
  text: 'Search these findings',
  more: 'More choices',
  fewer: 'Fewer choices',
  inUse: (count: number) => `${figure(count)} in use`,
  clear: 'Clear all',
  status: 'Status',
  strength: 'Least strength',
  theme: 'Theme',
  area: 'Area',
  anyArea: 'Any area',
  noArea: 'No area is called so',
  showAll: (count: number) => `Show all ${figure(count)}`,
} as const;
