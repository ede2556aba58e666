import type { JSX, ReactNode } from 'react';
import { overviewWords } from '../../words/overview-words.ts';
import { type OverviewPageName, overviewPages, overviewPageTitle } from './overview-pages.ts';
import { ReportPage, type ReportPages } from './ReportPage.tsx';

interface OverviewPageProps {
  readonly name: OverviewPageName;
  /** What the page answers, in a sentence. */
  readonly lead: string;
  /** Of which graph the figures are; null until they are there. */
  readonly revision: number | null;
  /** False where an area means nothing to the page. */
  readonly byArea?: boolean;
  /** What is chosen for this page alone, beside the area. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
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
