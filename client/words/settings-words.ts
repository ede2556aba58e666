import { figure } from './words.ts';

// How findings are reckoned, in words: each value with what it means and its unit.

interface FieldWords {
  readonly label: string;
  readonly meaning: string;
  readonly unit?: string;
}

export const settingsWords = {
  back: 'Back to the findings',
  intro:
    'These values are judgements, and they are yours to change. What a change would do is told beside it before it is saved; a saved change holds for everybody who uses this graph, and is part of its backup.',
  loading: 'Fetching the settings',
  kept: 'What you changed is kept.',
  atFirst: (value: string) => `at first ${value}`,
  isDefault: 'as at first',
  effect: {
    title: 'What this would change',
    none: 'Nothing is changed yet. Change a value, and the findings that come and go are named here.',
    working: 'Working it out',
    same: 'No finding comes, goes or changes its place.',
    total: (before: number, after: number) =>
      `${figure(before)} findings now, ${figure(after)} then, in the sources in force`,
    come: (count: number) => `${figure(count)} would come`,
    go: (count: number) => `${figure(count)} would go`,
    reordered: (count: number) => `${figure(count)} would weigh otherwise`,
    more: (count: number) => `and ${figure(count)} more`,
    kept: 'Nothing was saved.',
  },
  save: 'Save for everybody',
  saved: 'Saved.',
  discard: 'Discard changes',
  defaults: 'Back to the values at first',
  group: (name: string) => `Group: ${name}`,
  sectors: 'Sectors that belong to it',
  types: 'Types of agency that belong to it',
  commas: 'Parted by commas.',
} as const;

export const sectionWords = {
  likeness: {
    title: 'How alike two partnerships are',
    meaning:
      'Weights of the parts of likeness. Only their ratios matter, and they put findings in order: none of them decides whether there is one.',
  },
  thresholds: {
    title: 'When partnerships look like one',
    meaning: 'A pair is told where it shares so many members, and either of the two measures is reached.',
  },
  overload: {
    title: 'When a load is too much',
    meaning: 'An agency, person, partnership or area is held against its peers: others of its type and level.',
  },
  sectors: {
    title: 'When a sector is missing',
    meaning: 'A partnership is held against others of its type.',
  },
  hours: {
    title: 'Hours that seats take',
    meaning:
      'A seat takes meetings a year × (hours a meeting + hours for travel and preparation) × the weight of its role. What is not recorded ranges between two figures.',
  },
} as const;

/** By the path of a value in the settings. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  'likeness/members': {
    label: 'Shared members',
    meaning: 'Shared members, of all members of the two.',
    unit: 'weight',
  },
  'likeness/rarity': {
    label: 'Rarity of shared members',
    meaning: 'The same, where a member counts for more the fewer boards it sits on.',
    unit: 'weight',
  },
  'likeness/ground': { label: 'Shared ground', meaning: 'Base units in common, of all of the two.', unit: 'weight' },
  'likeness/theme': { label: 'Shared themes', meaning: 'Themes in common, of all of the two.', unit: 'weight' },
  'likeness/type': { label: 'The same type', meaning: 'Whether both are of one type.', unit: 'weight' },
  'thresholds/minShared': { label: 'Shared members, at least', meaning: 'How many sit on both.', unit: 'members' },
  'thresholds/minJaccard': {
    label: 'Shared, of all members',
    meaning: 'Members on both, of everybody on either (Jaccard), at least.',
    unit: '0 to 1',
  },
  'thresholds/minContainment': {
    label: 'Shared, of the smaller one',
    meaning: 'Members on both, of those on the smaller one (containment), at least.',
    unit: '0 to 1',
  },
  'overload/minSpreads': {
    label: 'Above the middle one, by at least',
    meaning: 'How many usual spreads a load lies above the median of its peers.',
    unit: 'spreads',
  },
  'overload/leastSpread/boards': {
    label: 'A spread of boards is at least',
    meaning: 'Fewer boards more or less overload nobody.',
    unit: 'boards',
  },
  'overload/leastSpread/seats': {
    label: 'A spread of seats is at least',
    meaning: 'Fewer seats more or less overload nobody.',
    unit: 'seats',
  },
  'overload/leastSpread/meetings': {
    label: 'A spread of meetings is at least',
    meaning: 'Fewer meetings more or less overload nobody.',
    unit: 'meetings a year',
  },
  'overload/leastSpread/hours': {
    label: 'A spread of hours is at least',
    meaning: 'Fewer hours more or less overload nobody.',
    unit: 'hours a year',
  },
  'overload/leastSpreadShare': {
    label: 'And at least this share of the median',
    meaning: 'Where all are nearly alike, a little more does not stand out.',
    unit: 'of the median',
  },
  'overload/minPeers': {
    label: 'Peers for a spread, at least',
    meaning: 'With fewer, itself among them, a load is measured by the next heaviest.',
    unit: 'peers',
  },
  'overload/minFewPeers': {
    label: 'Few peers, at least',
    meaning: 'With fewer than these, nothing is compared.',
    unit: 'peers',
  },
  'overload/timesNext': {
    label: 'Among few peers, times the next',
    meaning: 'How many times the next heaviest a load is to be.',
    unit: 'times',
  },
  'overload/minFaced': {
    label: 'Partnerships that one faces',
    meaning: 'So many of one other type are too many for one to answer to.',
    unit: 'partnerships',
  },
  'sectors/minPeers': {
    label: 'Peers, at least',
    meaning: 'Partnerships of the type with known members, beside the one in question.',
    unit: 'partnerships',
  },
  'sectors/minShare': {
    label: 'Share of peers that have the group',
    meaning: 'At least this share of the peers has a member of the group.',
    unit: '0 to 1',
  },
  'sectors/formTypes': {
    label: 'Types without peers',
    meaning: 'Types that say how a body is made or how wide it is, not what it is for.',
  },
  'hours/otherRoles': {
    label: 'Any other role',
    meaning: 'And where no role is recorded.',
    unit: '× a member’s hours',
  },
  'hours/extraHoursPerMeeting': {
    label: 'Travel and preparation',
    meaning: 'On top of the meeting itself.',
    unit: 'hours a meeting',
  },
  'hours/meetingsPerYear': { label: 'Meetings a year', meaning: 'Assumed where not recorded.', unit: 'meetings' },
  'hours/hoursPerMeeting': { label: 'Length of a meeting', meaning: 'Assumed where not recorded.', unit: 'hours' },
  'hours/seatsPerBoard': { label: 'Seats of a board', meaning: 'Assumed where no seat is recorded.', unit: 'seats' },
  'hours/benchmark/share': {
    label: 'Share of time to be expected',
    meaning: 'Of one who sits for such an agency; more is too much.',
    unit: '0 to 1',
  },
  'hours/benchmark/workingHoursPerYear': {
    label: 'A working year',
    meaning: 'Of which that share is taken.',
    unit: 'hours',
  },
  'hours/benchmark/agencyTypes': {
    label: 'Types of agency that it is known of',
    meaning: 'The published figure speaks of these.',
  },
};

export const roleWeight = (role: string): FieldWords => ({
  label: `Role: ${role}`,
  meaning: 'How much more or less of a meeting it takes than a member.',
  unit: '× a member’s hours',
});

export const rangeWords = { low: 'from', high: 'to', basis: 'What the two figures rest on' } as const;

const dated = (since?: string, until?: string): string => {
  if (since === undefined && until === undefined) return '';
  return ` (${since === undefined ? '' : `since ${since}`}${since && until ? ', ' : ''}${until === undefined ? '' : `until ${until}`})`;
};

/** Core memberships and duties: what partnerships and areas are held against. */
export const standardWords = {
  templates: {
    title: 'Who must sit on a partnership',
    meaning:
      'Core memberships. A change is an import with a source of its own, “Edited in Joined-Up”: it stands in the history of imports and can be taken back there.',
    add: 'Add a core membership',
  },
  requirements: {
    title: 'Which areas must have a partnership',
    meaning: 'Duties. They change as core memberships do.',
    add: 'Add a duty',
  },
  template: (type: string, anyOf: readonly string[], since?: string, until?: string) =>
    `${type}: ${anyOf.join(' or ')}${dated(since, until)}`,
  requirement: (area: string, type: string, by: string, since?: string, until?: string) =>
    `Every ${area}: ${type}${by === '' ? '' : `, by ${by}`}${dated(since, until)}`,
  change: 'Change',
  changeThis: (text: string) => `Change: ${text}`,
  save: 'Import this change',
  saved: 'Imported: it stands in the history of imports.',
  synthetic: 'Only for the illustrative example',
} as const;

interface Column {
  readonly column: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

const dates: readonly Column[] = [
  { column: 'since', label: 'Since', hint: 'A year, month or day; left empty, it stays as it is.' },
  { column: 'until', label: 'Until', hint: 'To end it, give a date.' },
];

export const standardColumns: Readonly<Record<'templates' | 'requirements', readonly Column[]>> = {
  templates: [
    { column: 'partnership_type', label: 'Type of partnership', required: true },
    { column: 'any_of_agency_types', label: 'Any one of these types of agency', hint: 'Parted by |.', required: true },
    ...dates,
  ],
  requirements: [
    { column: 'area_kind', label: 'Kind of area', required: true },
    { column: 'partnership_type', label: 'Type of partnership', required: true },
    { column: 'required_by', label: 'Required by' },
    ...dates,
  ],
};
