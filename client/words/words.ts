import type { SourceGroup } from '../state/source-groups.ts';

// Every sentence of the frame, so that another language is another file of this shape.
// The names of kinds, properties and rules are in words/domain-words.ts, problems in words/problem-words.ts.

const figures = new Intl.NumberFormat('en-GB');

/** 1280 as "1,280". */
export const figure = (value: number): string => figures.format(value);

const decimals = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A score or share between 0 and 1, with two decimals. */
export const share = (value: number): string => decimals.format(value);

/** "1 seat", "1,280 seats". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C". */
export const listed = (names: readonly string[]): string => lists.format(names);

interface FindingSum {
  readonly certain: number;
  readonly toCheck: number;
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A small count as a word, a larger one as a figure. */
export const numberWord = (count: number): string => smallNumbers[count] ?? figure(count);

export const words = {
  product: 'Joined-Up',
  skipToFindings: 'Skip to the findings',
  skipToWork: 'Skip to the work',
  notKnown: 'not known',
  yes: 'yes',
  no: 'no',
  close: 'Close',
  retry: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied: mark the text and copy it by hand.',

  places: {
    label: 'Places',
    explore: 'Explore',
    findings: 'Findings',
    scenarios: 'Scenarios',
    overview: 'Overview',
    boundaries: 'Boundaries',
    console: 'Console',
    settings: 'How findings are reckoned',
    data: 'Data',
    dropToImport: 'Drop to import',
    opening: 'Opening this place',
  },

  header: {
    undo: 'Back to the previous view',
    redo: 'Forward to the next view',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    linkNotCopied: 'The address bar holds the same link',
    theme: { light: 'Light', dark: 'Dark', auto: 'As the system', label: 'Appearance' },
    sources: 'Sources in force',
    sourceGroups: { documented: 'Documented', illustrative: 'Illustrative', imported: 'Imported' } satisfies Record<
      SourceGroup,
      string
    >,
    sourceHints: {
      documented: 'What five published documents say, with line numbers',
      illustrative: 'A made-up county, to show every pattern at work',
      imported: 'What you have imported',
    } satisfies Record<SourceGroup, string>,
    everyPlace: 'All places',
    atAnyDate: 'at any date',
    asAt: (date: string, isDay: boolean) => (isDay ? `as at ${date}` : `as at the start of ${date}`),
    undated: (count: number) => `${figure(count)} undated`,
    undatedHint: (count: number) =>
      `Of ${counted(count, 'partnership', 'partnerships')} in force no beginning and no end is recorded: they are there at every date`,
    shown: (shown: number, total: number) => `${figure(shown)} of ${figure(total)} shown`,
    nothingShown: 'nothing shown',
    inForce: (total: number) => `${figure(total)} in force`,
    layingOut: 'Laying out…',
    date: {
      label: 'As at',
      placeholder: 'any date',
      wrong: 'A year, a month or a day: 2003, March 2003, 31 March 2003',
    },
  },

  search: {
    label: 'Search partnerships, agencies, areas',
    placeholder: 'Search by name',
    key: '/',
    nothing: (text: string) => `Nothing is called “${text}” in the sources in force.`,
    more: (shown: number, total: number) => `${figure(shown)} nearest of ${figure(total)}`,
    loading: 'Searching',
    failed: 'Search does not answer.',
  },

  findings: {
    title: 'Findings',
    inSources: ({ certain, toCheck }: FindingSum) =>
      `${counted(certain, 'finding', 'findings')}, and ${figure(toCheck)} to check, in the sources in force`,
    fitting: ({ certain, toCheck }: FindingSum, of: FindingSum | null) =>
      of === null
        ? `${counted(certain, 'finding', 'findings')}, and ${figure(toCheck)} to check, fit the filter`
        : `${figure(certain)} of ${counted(of.certain, 'finding', 'findings')}, and ${figure(toCheck)} of ${figure(of.toCheck)} to check, fit the filter`,
    toCheck: (count: number) => `${figure(count)} to check`,
    toCheckHint: 'These rest on something that is merely not recorded.',
    filters: 'Filter findings',
    kinds: 'Only one kind',
    kindCount: (kind: string, count: number) => `${kind}: ${figure(count)} certain`,
    rule: 'Reason',
    certainty: 'Certainty',
    score: (value: string) => `strength ${value}`,
    noneOfKind: 'None is certain.',
    showFewer: 'Show fewer',
    onItsWay: 'Fetching…',
    empty: { title: 'No findings here', hint: 'Nothing looks duplicated, missing or overloaded in what is in force.' },
    emptyFiltered: {
      title: 'None fits the filter',
      hint: 'Other findings are listed without it.',
      action: 'Show all findings',
    },
    nothingInForce: {
      title: 'No source is in force',
      hint: 'Switch on at least one to see what it says.',
      action: 'Use the examples',
    },
    nothingImported: {
      title: 'Nothing is imported yet',
      hint: '“npm run import -- FOLDER” brings in your own tables. The examples show what findings look like.',
      action: 'Use the examples',
    },
    kept: 'The picture and the address are kept.',
    loading: 'Looking for findings',
  },

  headline: {
    looksLikeOne: (count: number) => `These ${numberWord(count)} look like one`,
    someoneMissing: 'Someone is missing',
    notOnRecord: 'Not on record',
    likelyMember: 'A prediction: perhaps a member is missing',
    noLink: 'Same work, no link',
    onOneArea: (count: number) => `${count === 2 ? 'Two' : figure(count)} of one type on one area`,
    noLearningArm: 'The learning arm of nobody on record',
    informalLink: 'Linked only by word',
    onePerson: 'The link hangs on one person',
    onePersonOnRecord: 'One person on both, as far as is recorded',
    nobodyLeads: 'No lead on record',
    nobodyOwns: 'No owner on record',
    seenDifferently: 'Seen differently',
    overload: 'Carrying too much',
    reported: 'A source says',
    missingFrom: (what: string, where: string) => `No ${what} on ${where}`,
    notRecordedOn: (what: string, where: string) => `No ${what} recorded on ${where}`,
    and: (names: readonly string[]) => listed(names),
    shared: (shared: number, all: number) => `${figure(shared)} of ${figure(all)} members shared`,
    sharedByAll: (shared: number, subjects: number) =>
      `${counted(shared, 'member', 'members')} shared by all ${numberWord(subjects)}`,
  },

  filters: {
    button: 'Filter',
    count: (count: number) => `${figure(count)} in use`,
    kinds: 'Kinds shown',
    types: 'Only these types',
    typesHint: 'any type',
    themes: 'Only about these themes',
    themesHint: 'any theme',
    clear: 'Clear filters',
  },

  inspector: {
    title: 'Details',
    nothing: { title: 'Nothing selected', hint: 'Choose a finding, or anything in the picture or the table.' },
    loading: 'Fetching what is known',
    kept: 'The picture is kept.',
    backToFinding: 'Back to the finding',
    facts: 'What is known',
    findings: 'Findings on it',
    sources: 'Sources',
    noSources: 'No source is recorded.',
    unnamed: 'not named by its source',
    show: 'Details',
    more: (count: number) => `and ${figure(count)} more`,
    fewer: 'Show fewer',
    cypher: 'As Cypher',
    openInConsole: 'Open in the console',
    cypherHint: 'The same question, for the database itself.',
    parameters: 'Parameters',
    hoursUnit: (value: string) => `${value} hours`,
    complete: { yes: 'yes', no: 'no' },
  },

  explanation: {
    title: 'Why',
    strength: 'Strength',
    confidence: 'Confidence',
    parts: 'What it rests on',
    missing: 'Missing',
    missingMember: (what: string, where: string) => `${what} on ${where}`,
    missingLink: (from: string, to: string) => `a link between ${from} and ${to}`,
    routes: 'What could be done',
    candidates: 'Who could',
    losers: 'Who would lose a seat by the merge',
    noLosers: 'Nobody who is on record would lose a seat.',
    unrecorded: (names: readonly string[]) =>
      `No member of ${listed(names)} is recorded: who would lose a seat there cannot be told.`,
    on: 'on',
    borneOut: (certain: boolean, confidence: number) =>
      `${certain ? 'That it is so is on record; how strongly' : 'This'} is borne out to ${share(confidence)}: the rest is assumed, or not recorded.`,
    subjects: 'About',
    evidence: 'This finds the same while the finding holds.',
    known: (value: string) => `met to ${value}`,
  },

  table: {
    label: 'The same as a table or a matrix',
    comparison: 'Who sits where',
    everything: 'Everything drawn',
    open: 'Show the table',
    close: 'Hide the table',
    comparisonCaption: (names: string) => `Members of ${names}`,
    everythingCaption: 'Everything in the picture',
    name: 'Name',
    kind: 'Kind',
    type: 'Type',
    connections: 'Connections',
    member: 'Member',
    where: 'Sits on',
    seat: 'member',
    noSeat: '–',
    informal: 'informal',
    sideBySide: 'Members side by side',
    both: 'both',
    all: (count: number) => `all ${numberWord(count)}`,
    some: (count: number, of: number) => `${numberWord(count)} of ${numberWord(of)}`,
    only: (name: string) => `only ${name}`,
    missing: 'missing',
    notRecorded: 'not recorded',
    missingFrom: (name: string) => `missing from ${name}`,
    missingLink: 'no link',
    link: 'a link between them',
    sortBy: (column: string) => `Sort by ${column}`,
    first: (shown: number, total: number) =>
      `First ${figure(shown)} of ${figure(total)}. Sort or filter to bring others up.`,
    showAll: 'Show all',
    emptyComparison: 'No member of these is recorded.',
    failed: 'The picture is kept.',
  },

  unopened: {
    title: 'This page cannot be shown',
    hint: 'Part of it did not arrive, or a newer version has taken its place. The address keeps what you were looking at.',
    action: 'Load it again',
  },
  unknownPlace: { title: 'There is no such page', hint: 'The address may be mistyped.', action: 'Go to Explore' },
} as const;
