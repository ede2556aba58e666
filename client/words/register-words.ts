/** Every word of the register of findings. */
import { counted, figure } from './words.ts';

export const registerWords = {
  lead: 'Findings by area: what is open, what was accepted and until when, what was dismissed; and how many there were after each import.',
  areaKind: 'Areas',
  loading: 'Counting findings',
  kept: 'The choice of areas is kept.',
  noAreas: {
    title: 'No area of a kind is recorded',
    hint: 'Areas are a table of the import: id, name, kind, parts.',
  },
  table: (kind: string) => `Findings by ${kind}`,
  cut: (shown: number, total: number) => `The first ${shown} of ${total}: choose an area for others.`,
  whole: (certain: number, toCheck: number, predicted: number, accepted: number, dismissed: number) =>
    `Altogether, each finding once: ${figure(certain)} open and certain, ${figure(toCheck)} to check, ${figure(predicted)} predicted, ${figure(accepted)} accepted, ${figure(dismissed)} dismissed.`,
  columns: {
    name: 'Area',
    duplication: 'Duplicated',
    missing: 'Missing',
    overload: 'Overloaded',
    toCheck: 'To check',
    predicted: 'Predicted',
    accepted: 'Accepted',
    until: 'First ends',
    dismissed: 'Dismissed',
    reopened: 'Open again',
  },
  how: {
    name: 'A finding is of each area that one of its subjects is of: what it covers; of a body alone, where it sits, leads, hosts or operates. A finding across two areas counts in both.',
    certain: 'Open findings of this kind that are certain.',
    toCheck: 'Open findings of any kind that rest on something not recorded.',
    predicted: 'Likely members: open too, but predictions from what other partnerships have, and no records.',
    accepted: 'Findings that were accepted and whose facts are as they were.',
    until: 'The first day on which one of these acceptances ends.',
    reopened: 'Of the open ones: decided once, and open again as their facts changed or the day passed.',
  },
  queries: {
    title: 'As Cypher, reason by reason',
    lead: 'What they give is what the findings are made of, whatever was decided of these. Decisions are records of Joined-Up itself, which the console leaves out; the table above takes them into account, and places each finding by area.',
  },
  open: (name: string) => `Findings in ${name}`,
  trend: {
    title: 'After each import',
    lead: 'Of the whole graph, whatever was decided of them; date, sources and area leave nothing out.',
    columns: {
      name: 'Import',
      at: 'When',
      certain: 'Certain',
      toCheck: 'To check or predicted',
      change: 'Change',
      note: 'Note',
    },
    notRecorded: 'not recorded',
    rolledBack: 'taken back since',
    otherSettings: 'counted by other thresholds',
    none: 'Nothing was imported yet.',
    change: (by: number) => (by === 0 ? 'as many' : `${by > 0 ? '+' : '−'}${figure(Math.abs(by))}`),
    explained: `Findings are counted once an import is done. What was imported otherwise is counted when the register is opened, as long as nothing was changed since; else it is not recorded.`,
  },
  areas: (count: number) => counted(count, 'area'),
} as const;
