/** The pages of the overview in the order in which they are offered, each with its address. */
import { overviewWords } from '../../words/overview-words.ts';

export type OverviewPageName = keyof typeof overviewWords.names;

export const overviewPages: readonly { readonly name: OverviewPageName; readonly path: string }[] = [
  { name: 'composition', path: '/overview/composition' },
];

export const overviewPageTitle = (name: OverviewPageName): string => overviewWords.names[name];
