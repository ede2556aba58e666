import type { JSX, ReactNode } from 'react';
import { boundaryWords as words } from '../../words/boundary-words.ts';
import { ReportPage, type ReportPages } from '../overview/ReportPage.tsx';

export type BoundariesPageName = keyof typeof words.names;

export const boundariesPath: Readonly<Record<BoundariesPageName, string>> = {
  map: '/boundaries',
  systems: '/boundaries/systems',
  straddling: '/boundaries/straddling',
  reported: '/boundaries/reported',
  outlines: '/boundaries/outlines',
};

const pages: ReportPages = {
  title: words.title,
  label: words.pages,
  pages: (Object.keys(boundariesPath) as BoundariesPageName[]).map((name) => ({
    path: boundariesPath[name],
    title: words.names[name],
  })),
};

interface BoundariesPageProps {
  readonly name: BoundariesPageName;
  readonly lead: string;
  readonly revision: number | null;
  readonly byArea?: boolean;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the boundaries. */
export const BoundariesPage = ({ name, ...rest }: BoundariesPageProps): JSX.Element => (
  <ReportPage of={pages} path={boundariesPath[name]} {...rest} />
);
