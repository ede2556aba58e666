/** Every word of the page on composition. */
export const compositionWords = {
  lead: 'What share of the partnerships of one type has a member of each sector and type of agency, as the DfEE counted Learning Partnerships in 2000.',
  type: 'Type of partnership',
  compare: 'Compare with',
  compareHint: 'a year, month or day',
  compareWrong: 'A year, a month or a day: 2001, March 2001, 31 March 2001',
  loading: 'Counting members',
  kept: 'The choice of type is kept.',
  noType: { title: 'No partnership has a type', hint: 'Types are a column of the table of partnerships.' },
  of: { sector: 'Sector', type: 'Type of agency' },
  table: (type: string) => `Members of ${type}`,
  counted: (known: number, partnerships: number, complete: number) =>
    `${known} of ${partnerships} have a recorded member; the list is marked complete for ${complete}.`,
  small: (least: number) => `Fewer than ${least} partnerships: a share of so few says little.`,
  columns: {
    name: 'Members from',
    of: 'Counted by',
    having: 'Partnerships with one',
    share: 'Share',
    previous: 'Previous share',
    change: 'Change',
  },
  how: {
    having: 'Partnerships of the type that have at least one agency of this sector or type among their members.',
    share: 'Partnerships with one ÷ partnerships of which any agency is recorded as a member.',
    previous: 'The same share at the date that is compared with.',
    change: 'Share less the previous share, in percentage points.',
  },
  percent: (value: number) => `${Math.round(value * 100)}%`,
  points: (value: number) => {
    const points = Math.round(value * 100);
    return `${points > 0 ? '+' : points < 0 ? '−' : '±'}${Math.abs(points)}`;
  },
} as const;
