import type { ComponentProps, JSX } from 'react';
import { overviewWords } from '../../words/overview-words.ts';
import { type OverviewPageName, overviewPages, overviewPageTitle } from './overview-pages.ts';
import { ReportPage, type ReportPages } from './ReportPage.tsx';

interface OverviewPageProps extends Omit<ComponentProps<typeof ReportPage>, 'of' | 'path'> {
  readonly name: OverviewPageName;
}

const pages: ReportPages = {
  title: overviewWords.title,
  label: overviewWords.pages,
  pages: overviewPages.map(({ name, path }) => ({ path, title: overviewPageTitle(name) })),
};

/** A page of the overview. */
export const OverviewPage = ({ name, ...rest }: OverviewPageProps): JSX.Element => (
  <ReportPage of={pages} path={overviewPages.find((page) => page.name === name)!.path} {...rest} />
);
