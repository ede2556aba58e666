/** Every word of an area's briefing. */
import { counted, figure } from './words.ts';

const hours = (low: number, high: number): string => {
  const [least, most] = [Math.round(low), Math.round(high)];
  return `${least === most ? figure(most) : `${figure(least)}–${figure(most)}`} h`;
};

const percent = (value: number): string => `${Math.round(value * 100)}%`;

export const briefingWords = {
  lead: 'One area on two to four pages: what is found there, what it carries, what covers it, and how much of that is known.',
  choose: { title: 'Choose an area', hint: 'A briefing is of one area. Choose it above.' },
  loading: 'Writing the briefing',
  kept: 'The choice of area is kept.',
  save: 'Save as HTML',
  fileName: (area: string) => `Briefing ${area}.html`,
  title: (area: string) => `Briefing: ${area}`,
  within: (names: string) => `in ${names}`,
  kindNotKnown: 'area of unknown kind',
  notComplete: 'Its parts are not known to be all.',
  hours,
  percent,
  notKnown: 'not known',
  inShort: 'In short',
  cypherFigures: 'Partnerships and seats, as Cypher',
  facts: {
    partnerships: 'Partnerships that share ground with it',
    seats: 'Seats on them',
    hours: 'Hours a year that they take',
    certain: 'Findings that are certain',
    toCheck: 'Findings to check',
    actions: 'Accepted: to be acted on',
    dismissed: 'Dismissed',
  },
  map: {
    loading: 'Drawing the map',
    title: 'Its base units',
    among: (kind: string, holder: string) => `Among areas of kind ${kind} in ${holder}`,
    parts: (kind: string) => `Its areas of kind ${kind}`,
    label: 'Base units of the area, each with how many partnerships cover it',
    note: (units: number) =>
      `A square a base unit, ${counted(units, 'unit')}, in the order of their ids and not where they lie; the figure is how many partnerships cover it.`,
    cut: (shown: number, total: number) => `The first ${shown} of ${total}.`,
  },
  findings: {
    title: 'Findings that weigh most',
    none: 'No finding is open here.',
    rest: (listed: number, total: number) => `The first ${listed} of ${figure(total)}, those that are certain first.`,
    sources: 'Sources',
    source: (id: string, name: string | undefined) => (name === undefined ? id : `${name} (${id})`),
    route: 'Could be mended',
    open: 'In the list of findings',
  },
  load: {
    title: 'Load against peers',
    none: 'No partnership has ground here.',
    area: (own: string, boards: number, seats: number) =>
      `${own} a year on ${counted(boards, 'partnership')} with ${counted(seats, 'recorded seat')}.`,
    peers: (peers: number, median: string) => `The middle of ${counted(peers, 'area')} of its kind: ${median} a year.`,
    alone: 'No other area of its kind has partnerships on record.',
    noMedian: 'Of its peers the hours are not known.',
    known: (known: string) => `Hours are recorded for ${known} of the seats; the rest is a range.`,
    agencies: 'Agencies that carry most here',
    columns: {
      name: 'Agency',
      boards: 'Boards here',
      seats: 'Seats',
      hours: 'Hours a year',
      peers: 'Middle of its peers here',
      known: 'Hours recorded',
    },
  },
  coverage: {
    title: 'Coverage by type',
    columns: { type: 'Type', full: 'Covers all of it', part: 'Covers part of it', required: 'Required by' },
    more: (count: number) => `${figure(count)} more`,
    noneRecorded: 'none recorded',
    missing: 'required, none recorded',
  },
  composition: {
    title: 'Composition',
    of: (type: string, known: number, all: number, complete: number) =>
      `${type}: members are recorded of ${known} of ${all}, the list is complete for ${complete}.`,
    few: 'So few that a share says little.',
  },
  actions: {
    title: 'Open actions',
    none: 'No finding was accepted here.',
    until: (day: string) => `until ${day}`,
    noDay: 'no day set',
  },
  data: {
    title: 'Date and confidence of the data',
    at: (day: string | null) =>
      day === null ? 'Figures hold at no one date: whatever is recorded counts.' : `Figures hold at ${day}.`,
    imported: (day: string | null) => (day === null ? 'No import is on record.' : `Last import: ${day}.`),
    hours: (known: string) => `Hours are recorded for ${known} of the seats here.`,
    members: (all: number, some: number, none: number, notSaid: number) =>
      `Lists of members: ${all} complete, ${some} in part, ${none} not recorded, of ${notSaid} nobody says.`,
    sources: 'Known from',
    source: (name: string, kind: string, partnerships: number) =>
      `${name} (${kind}): ${counted(partnerships, 'partnership')}`,
    method:
      'What rests on silence is to check and never counted with what is certain. Every figure is that of the page of its name; there, and here on screen, findings, load, coverage and composition open their Cypher.',
  },
} as const;
