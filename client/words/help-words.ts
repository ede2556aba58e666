/** Help beside what it explains: what a thing is called, and what it means in a few sentences. */
export const helpWords = {
  about: (what: string) => `What is meant: ${what}`,
  topics: {
    certainty: {
      title: 'To check, or certain',
      text: [
        'Certain: a source states it, or the list of members is marked as complete.',
        'To check: it rests on something that is merely not recorded. Records are seldom the complete picture, so these are counted apart and stand below.',
      ],
    },
    score: {
      title: 'Strength and confidence',
      text: [
        'Strength, from 0 to 1, says how pronounced a finding is, and puts findings in order. It decides about none: whether something is a finding depends on its conditions alone.',
        'Confidence says how far the records bear it out. The weights behind both are judgements; those of likeness, and the thresholds, can be changed under “How findings are reckoned”.',
      ],
    },
    load: {
      title: 'Load, and too much of it',
      text: [
        'Load is boards, seats, meetings and hours a year. Hours that are not recorded are a range, from the table of hours.',
        'It is too much where it stands far above its peers of one type, is more than the hours a body can give or, for people of Jobcentre Plus, above the benchmark: about 20% of a District Manager’s working time goes to partnerships, as a study of 2003 found.',
      ],
    },
    ground: {
      title: 'The same ground',
      text: [
        'Areas are compared by the units that they are made of, such as wards. Made of the same units, two are coterminous; else one lies within the other, they overlap in part, or they lie apart.',
        'Where the units of an area are not all recorded, how it lies to others is not known.',
      ],
    },
    size: {
      title: 'Size',
      text: [
        'The area of a shape grows with its connections in all sources in force, drawn here or not. The subjects of a finding are drawn a little larger.',
      ],
    },
    ghosts: {
      title: 'Ghosts',
      text: [
        'A dashed place or link is one that is not there and, by the rules, should be. Dashes: missing for certain. Dots: merely not recorded.',
      ],
    },
    bands: {
      title: 'Bands',
      text: [
        'A band joins partnerships that look like one. Its width is the share of their members who sit on all of them; those members stand on it.',
      ],
    },
    sources: {
      title: 'Sources in force',
      text: [
        'Picture, findings and figures are made from these sources alone. “Documented” is what published documents say, “Illustrative” a made-up county, “Imported” what you have brought in.',
      ],
    },
    date: {
      title: 'The date in force',
      text: [
        'Only what holds at this date counts. A year or a month means its first day; what has no date, or may hold, is kept. Left empty, everything ever recorded counts.',
      ],
    },
  },
} as const;

export type HelpTopic = keyof typeof helpWords.topics;
