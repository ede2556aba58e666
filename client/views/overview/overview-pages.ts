/** The pages of the overview in the order in which they are offered, each with its address. */
import { overviewWords } from '../../words/overview-words.ts';

export type OverviewPageName = keyof typeof overviewWords.names;

export const overviewPages: readonly { readonly name: OverviewPageName; readonly path: string }[] = [
  { name: 'overload', path: '/overview' },
  { name: 'coverage', path: '/overview/coverage' },
  { name: 'briefing', path: '/overview/briefing' },
  { name: 'register', path: '/overview/register' },
  { name: 'rationalisation', path: '/overview/rationalisation' },
  { name: 'comparable', path: '/overview/comparable' },
  { name: 'return', path: '/overview/return' },
  { name: 'audit', path: '/overview/audit' },
  { name: 'composition', path: '/overview/composition' },
  { name: 'partnerships', path: '/overview/partnerships' },
  { name: 'plans', path: '/overview/plans' },
  { name: 'proforma', path: '/overview/proforma' },
];

export const overviewPageTitle = (name: OverviewPageName): string => overviewWords.names[name];
