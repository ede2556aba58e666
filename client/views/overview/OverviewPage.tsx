import { Button } from '@mantine/core';
import { Printer } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { Link } from 'wouter';
import { useLightPrint } from '../../bindings/use-light-print.ts';
import { addressOfView, useChangeView, useView } from '../../bindings/use-view.ts';
import { AreaFilter } from '../../panels/findings/AreaFilter.tsx';
import { PrintHead } from '../../panels/print/PrintHead.tsx';
import { overviewWords } from '../../words/overview-words.ts';
import desk from '../desk.module.css';
import styles from './overview.module.css';
import { type OverviewPageName, overviewPages, overviewPageTitle } from './overview-pages.ts';

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

/** A page of the overview: which others there are, of which area it is, and the figures. Going to another takes the area along. */
export const OverviewPage = ({
  name,
  lead,
  revision,
  byArea = true,
  controls,
  children,
}: OverviewPageProps): JSX.Element => {
  const view = useView();
  const change = useChangeView();
  useLightPrint();
  return (
    <div className={desk.view}>
      <header className={desk.head}>
        <h1 className={desk.title}>{overviewWords.title}</h1>
        <nav aria-label={overviewWords.pages} className={styles.pages}>
          {overviewPages.map((page) => (
            <Link
              key={page.name}
              className={styles.page}
              href={addressOfView(page.path, { ...view, own: {}, sort: null })}
              aria-current={page.name === name ? 'page' : undefined}
            >
              {overviewPageTitle(page.name)}
            </Link>
          ))}
        </nav>
        <Button
          className={styles.screenOnly}
          size="xs"
          variant="default"
          leftSection={<Printer size={14} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {overviewWords.print}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.body} tabIndex={0} aria-label={overviewPageTitle(name)}>
        <PrintHead title={overviewPageTitle(name)} revision={revision} />
        <div className={styles.top}>
          <h2 className={styles.pageTitle}>{overviewPageTitle(name)}</h2>
          <p className={styles.lead}>{lead}</p>
          <div className={styles.controls}>
            {byArea && <AreaFilter area={view.area} onChange={(area) => change({ area })} />}
            {controls}
          </div>
        </div>
        {children}
      </section>
    </div>
  );
};
