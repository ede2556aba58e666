import { counted } from './words.ts';

export const matrixWords = {
  tab: 'Matrix',
  label: 'Who sits on what, as a matrix',
  how: 'Rows and columns stand so that those who sit together stand together. Arrow keys move, Enter selects.',
  sum: (members: number, partnerships: number) =>
    `${counted(members, 'member', 'members')} × ${counted(partnerships, 'partnership', 'partnerships')}`,
  empty: { title: 'No seat is drawn', hint: 'The matrix shows who sits on the partnerships in the picture.' },
  legend: {
    lead: 'chair, lead or host',
    seat: 'any other seat',
    observer: 'observer',
    informal: 'informal',
    missing: 'missing',
  },
  missingFrom: {
    certain: (member: string, partnership: string) => `${member} is missing from ${partnership}`,
    'to-check': (member: string, partnership: string) => `${member} is not recorded on ${partnership}`,
  },
  seat: (member: string, partnership: string, roles: readonly string[]) =>
    `${member} on ${partnership}: ${roles.join(', ')}`,
  noSeat: (member: string, partnership: string) => `${member} on ${partnership}: no seat drawn`,
  roleNotRecorded: 'a seat, role not recorded',
  informally: (role: string) => `${role}, informally`,
  heads: (name: string, seats: number) => `${name}, ${counted(seats, 'seat', 'seats')} drawn`,
  failed: 'The picture is kept.',
} as const;
