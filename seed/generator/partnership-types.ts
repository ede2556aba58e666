/** What is usual for each type of partnership: its footing, its span, when such bodies began, how often they meet. */

export interface TypeFacts {
  /** Left out where it depends on the theme. */
  readonly purpose?: string;
  readonly developedBy?: string;
  readonly statutory?: boolean;
  readonly formality: string;
  readonly scope: string;
  readonly lifespan: string;
  /** First and last year in which such a body was set up. */
  readonly started: readonly [number, number];
  readonly meetingsPerYear: readonly [number, number];
  readonly hoursPerMeeting: readonly [number, number];
}

const area = { formality: 'own identity', scope: 'area-based', lifespan: 'open-ended' } as const;
const issue = { formality: 'own identity', scope: 'single issue', lifespan: 'open-ended' } as const;
const funded = { formality: 'separate', scope: 'area-based', lifespan: 'fixed term' } as const;

export const partnershipTypes = {
  LSP: {
    ...area,
    purpose: 'Brings the services, business and voluntary bodies of the area behind one community strategy.',
    developedBy: 'local authority',
    statutory: false,
    scope: 'wide-ranging',
    started: [2000, 2002],
    meetingsPerYear: [4, 8],
    hoursPerMeeting: [2, 3],
  },
  'Learning Partnership': {
    ...area,
    purpose: 'Plans learning after sixteen together and speaks for learners in regeneration.',
    developedBy: 'Government Office',
    statutory: false,
    started: [1999, 1999],
    meetingsPerYear: [4, 6],
    hoursPerMeeting: [2, 3],
  },
  'Crime and Disorder Reduction Partnership': {
    ...issue,
    purpose: 'Audits crime in the area and agrees what each body does about it.',
    statutory: true,
    started: [1998, 1999],
    meetingsPerYear: [6, 12],
    hoursPerMeeting: [2, 2],
  },
  'Drug Action Team': {
    ...issue,
    purpose: 'Joins up treatment, enforcement and education on drugs and alcohol.',
    statutory: false,
    started: [1996, 1998],
    meetingsPerYear: [4, 6],
    hoursPerMeeting: [2, 3],
  },
  'Health Improvement Partnership': {
    ...issue,
    purpose: 'Agrees how local services improve health and narrow the gap.',
    statutory: true,
    started: [1998, 2000],
    meetingsPerYear: [4, 6],
    hoursPerMeeting: [2, 3],
  },
  EYDCP: {
    ...issue,
    purpose: 'Plans nursery places and childcare across providers.',
    developedBy: 'LEA',
    statutory: true,
    started: [1998, 1998],
    meetingsPerYear: [6, 10],
    hoursPerMeeting: [2, 3],
  },
  EBP: {
    ...issue,
    purpose: 'Links schools with employers.',
    statutory: false,
    started: [1996, 1997],
    meetingsPerYear: [4, 6],
    hoursPerMeeting: [2, 2],
  },
  IAG: {
    ...issue,
    purpose: 'Gives adults one way in to advice on courses and work.',
    statutory: false,
    started: [1999, 2000],
    meetingsPerYear: [4, 6],
    hoursPerMeeting: [2, 2],
  },
  Connexions: {
    ...issue,
    purpose: 'Supports young people from thirteen to nineteen through personal advisers.',
    statutory: false,
    started: [2001, 2002],
    meetingsPerYear: [6, 10],
    hoursPerMeeting: [2, 3],
  },
  SRB: {
    ...funded,
    purpose: 'Runs a funded scheme of jobs, homes and skills.',
    statutory: false,
    started: [1996, 2000],
    meetingsPerYear: [6, 10],
    hoursPerMeeting: [2, 3],
  },
  NDC: {
    ...funded,
    purpose: 'Renews one neighbourhood over ten years, led by those who live there.',
    statutory: false,
    started: [1999, 2001],
    meetingsPerYear: [10, 12],
    hoursPerMeeting: [2, 3],
  },
  'Neighbourhood Management': {
    ...area,
    purpose: 'Brings street-level services of a few wards under one manager.',
    statutory: false,
    started: [2001, 2003],
    meetingsPerYear: [8, 12],
    hoursPerMeeting: [2, 2],
  },
  'Community Empowerment Network': {
    ...area,
    purpose: 'Gives voluntary and community groups a voice and elects their representatives.',
    statutory: false,
    started: [2001, 2002],
    meetingsPerYear: [4, 8],
    hoursPerMeeting: [2, 2],
  },
  thematic: {
    ...issue,
    statutory: false,
    started: [1999, 2003],
    meetingsPerYear: [4, 8],
    hoursPerMeeting: [2, 2],
  },
  locality: {
    ...area,
    statutory: false,
    started: [1999, 2003],
    meetingsPerYear: [4, 6],
    hoursPerMeeting: [1, 2],
  },
  'regional skills': {
    ...issue,
    purpose: 'Matches training to what employers of the region need.',
    developedBy: 'RDA',
    statutory: false,
    started: [2003, 2004],
    meetingsPerYear: [4, 4],
    hoursPerMeeting: [3, 4],
  },
  'sub-regional': {
    ...area,
    statutory: false,
    started: [1999, 2001],
    meetingsPerYear: [4, 4],
    hoursPerMeeting: [3, 3],
  },
  board: {
    ...area,
    formality: 'virtual',
    started: [2000, 2002],
    meetingsPerYear: [4, 6],
    hoursPerMeeting: [2, 3],
  },
  executive: {
    ...area,
    formality: 'virtual',
    started: [2003, 2004],
    meetingsPerYear: [8, 12],
    hoursPerMeeting: [1, 2],
  },
  group: {
    ...issue,
    formality: 'virtual',
    started: [2000, 2003],
    meetingsPerYear: [4, 6],
    hoursPerMeeting: [1, 2],
  },
} as const satisfies Readonly<Record<string, TypeFacts>>;

export type PartnershipType = keyof typeof partnershipTypes;
