import { counted } from './words.ts';

/** Every word of an agency's audit. The definitions are Wycombe's, in our words. */
export const auditWords = {
  lead: 'One agency’s own partnerships by theme and level of involvement, all of them and the critical ones, as Wycombe audited its own in 1999–2000.',
  agency: 'Agency',
  search: 'type a name',
  noAgency: 'No agency is called so',
  choose: {
    title: 'Choose an agency',
    hint: 'Its partnerships are counted by theme and level, with what it says of each and what its partners say.',
  },
  loading: 'Auditing partnerships',
  kept: 'The choice of agency is kept.',
  none: {
    title: 'No partnership of this agency is recorded',
    hint: 'It sits on, leads, hosts or assesses none in force.',
  },
  all: 'All partnerships',
  critical: 'Critical partnerships',
  theme: 'Theme',
  noTheme: 'no theme recorded',
  total: 'Total',
  totalHint: 'Each partnership once: one with two themes counts in two rows.',
  notAssessed: 'not assessed',
  assessed: (assessed: number, all: number) => `It says how it is involved in ${assessed} of ${all}.`,
  assessedNone: (all: number) =>
    `It says of none of ${counted(all, 'partnership')} how it is involved or how much that matters to it: they are counted by theme alone.`,
  criticalNone: 'None is said to be critical.',
  showOnly: (count: number, level: string, theme: string) => `${count}: show ${level}, ${theme}`,
  only: (theme: string, level: string) => `Only ${theme}, ${level}`,
  showAll: 'Show all partnerships',
  portfolio: (agency: string) => `Partnerships of ${agency}`,
  next: 'What it leads to',
  steps: {
    'honest-conversation': 'Honest conversations',
    containment: 'Containment',
    exit: 'Exit',
  },
  noStep: 'nothing',
  stepHints: {
    'honest-conversation': 'Critical and strategic, or seen differently by a partner.',
    containment: 'It does more than the importance asks for.',
    exit: 'Peripheral, and no more than a contact.',
  },
  nobody: 'None',
  definitions: {
    list: [
      ['Critical', 'targets cannot be met without the partnership'],
      ['Desirable', 'it adds something; without it the work goes on, though targets may be missed'],
      ['Peripheral', 'the agency drives it by itself and sets what comes out'],
      ['Role by importance', 'critical: lead; desirable: support; peripheral: contact'],
    ],
  },
  columns: {
    partnership: 'Partnership',
    type: 'Type',
    themes: 'Themes',
    level: 'Level',
    importance: 'Importance',
    involvement: 'Its role',
    expected: 'Role asked for',
    others: 'Partners say',
    steps: 'Leads to',
  },
  how: {
    level: 'The latest that the agency says of its own involvement, at the date in force.',
    importance: 'The same of how much the partnership matters to it.',
    expected: 'By importance, after Wycombe: critical lead, desirable support, peripheral contact.',
    others: 'What other agencies say of their own involvement, where it differs.',
    steps:
      'Talks: critical and strategic, or seen differently. Containment: it does more than asked for. Exit: peripheral and no more than a contact.',
  },
  differs: (agency: string, said: string) => `${agency}: ${said}`,
  partnersAgree: 'no difference recorded',
} as const;
