import { Button } from '@mantine/core';
import { Printer } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { Link } from 'wouter';
import { useIsUnknown } from '../../bindings/use-is-unknown.ts';
import { useLightPrint } from '../../bindings/use-light-print.ts';
import { addressOfView, useChangeView, useView } from '../../bindings/use-view.ts';
import { AreaFilter } from '../../panels/findings/AreaFilter.tsx';
import { PrintHead } from '../../panels/print/PrintHead.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { sourcesAtFirst } from '../../state/source-groups.ts';
import { overviewWords } from '../../words/overview-words.ts';
import { words } from '../../words/words.ts';
import desk from '../desk.module.css';
import styles from './overview.module.css';

/** Some pages of one place, each with its address. */
export interface ReportPages {
  readonly title: string;
  /** What the row of pages is called. */
  readonly label: string;
  readonly pages: readonly { readonly path: string; readonly title: string }[];
}

interface ReportPageProps {
  readonly of: ReportPages;
  /** Which of them this is, by its path. */
  readonly path: string;
  /** What the page answers, in a sentence. */
  readonly lead: string;
  /** Of which graph the figures are; null until they are there. */
  readonly revision: number | null;
  /** Of what in particular it is, for paper, which does not show what is chosen. */
  readonly subject?: string | undefined;
  /** False where an area means nothing to the page. */
  readonly byArea?: boolean;
  /** What is chosen for this page alone, beside the area. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A page of reports: which others there are, of which area it is, and the figures. Going to another takes the area along. */
export const ReportPage = ({
  of: { title, label, pages },
  path,
  lead,
  revision,
  subject,
  byArea = true,
  controls,
  children,
}: ReportPageProps): JSX.Element => {
  const view = useView();
  const change = useChangeView();
  useLightPrint();
  const isUnknown = useIsUnknown(view.area === null ? null : { kind: 'Boundary', id: view.area });
  const ownTitle = pages.find((page) => page.path === path)?.title ?? title;
  return (
    <div className={`${desk.view} ${styles.report}`} data-flows="true">
      <header className={desk.head}>
        <h1 className={desk.title}>{title}</h1>
        <nav aria-label={label} className={styles.pages}>
          {pages.map((page) => (
            <Link
              key={page.path}
              className={styles.page}
              href={addressOfView(page.path, { ...view, own: {}, sort: null })}
              aria-current={page.path === path ? 'page' : undefined}
            >
              {page.title}
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
      <section className={styles.body} tabIndex={0} aria-label={ownTitle}>
        <PrintHead title={subject === undefined ? ownTitle : `${ownTitle}: ${subject}`} revision={revision} />
        <div className={styles.top}>
          <h2 className={styles.pageTitle}>{ownTitle}</h2>
          <p className={styles.lead}>{lead}</p>
          <div className={styles.controls}>
            {byArea && <AreaFilter area={view.area} onChange={(area) => change({ area })} />}
            {controls}
          </div>
        </div>
        {view.sources.length === 0 ? (
          <Empty
            {...words.findings.nothingInForce}
            action={{ label: words.findings.nothingInForce.action, run: () => change({ sources: sourcesAtFirst }) }}
          />
        ) : byArea && isUnknown && view.area !== null ? (
          <Empty
            {...overviewWords.unknownArea(view.area)}
            action={{ label: overviewWords.everywhere, run: () => change({ area: null }) }}
          />
        ) : (
          children
        )}
      </section>
    </div>
  );
};
