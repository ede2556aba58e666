import { CloseButton } from '@mantine/core';
import { type JSX, useMemo } from 'react';
import { type AuditItem, type audit, auditSteps } from '#contract/audit';
import type { OkOf } from '#contract/endpoint';
import { useLibraryQuery } from '../../../bindings/use-library-query.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { usePrinting } from '../../../bindings/use-printing.ts';
import { PublishedTables } from '../../../panels/published/PublishedTables.tsx';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { auditWords as words } from '../../../words/audit-words.ts';
import page from '../overview.module.css';
import { type AuditCell, AuditMatrixTable } from './AuditMatrixTable.tsx';
import styles from './audit.module.css';
import { auditColumns } from './audit-columns.ts';

/** What a theme or level that is not known is called in the address. */
const none = '-';

const partnershipColumn: ReportColumn<AuditItem> = {
  id: 'partnership',
  label: words.columns.partnership,
  value: ({ partnership }) => partnership.name,
  cell: ({ partnership }) => (
    <>
      <NodeLink node={partnership} /> {partnership.synthetic && <Tag name="synthetic" />}
    </>
  ),
};
const columns = [partnershipColumn, ...auditColumns];

const isIn = ({ themes, level }: AuditItem, cell: { readonly theme?: string; readonly level?: string }): boolean => {
  const inTheme = cell.theme === none ? themes.length === 0 : themes.some(({ id }) => id === cell.theme);
  return (cell.theme === undefined || inTheme) && (cell.level === undefined || (level ?? none) === cell.level);
};

/** Both matrices, what was printed of the same, what they lead to, and every partnership that they count. */
export const AuditReport = ({ audit: answer }: { readonly audit: OkOf<typeof audit> }): JSX.Element => {
  const { agency, levels, all, critical, assessed, items, published } = answer;
  const [{ theme, level }, changeOwn] = useOwn();
  const asked = useLibraryQuery('library/audit-of', { agency: agency.id });
  const choose = (cell: AuditCell) => changeOwn({ theme: cell.theme ?? none, level: cell.level ?? none });
  const shown = useMemo(
    () => items.filter((item) => isIn(item, { ...(theme && { theme }), ...(level && { level }) })),
    [items, theme, level],
  );
  const isPrinting = usePrinting();
  const isRated = items.some(({ importance }) => importance !== null);
  const leadsOn = items.some(({ steps }) => steps.length > 0);
  const chosenTheme = all.rows.find((row) => row.theme?.id === theme)?.theme?.name ?? words.noTheme;
  return (
    <>
      <p className={page.note}>
        {assessed === 0 ? words.assessedNone(items.length) : words.assessed(assessed, items.length)}{' '}
        {critical.totals.total === 0 && isRated && words.criticalNone}
      </p>
      <div className={styles.matrices}>
        <AuditMatrixTable title={words.all} levels={assessed === 0 ? [] : levels} matrix={all} onChoose={choose} />
        {critical.totals.total > 0 && (
          <AuditMatrixTable title={words.critical} levels={levels} matrix={critical} onChoose={choose} />
        )}
      </div>
      <PublishedTables figures={published} />
      {leadsOn && (
        <section className={styles.next} aria-label={words.next}>
          {auditSteps.map((step) => {
            const leading = items.filter(({ steps }) => steps.includes(step));
            return (
              <div key={step}>
                <h3>
                  {words.steps[step]} <span className={styles.count}>{leading.length}</span>
                </h3>
                <p className={styles.hint}>{words.stepHints[step]}</p>
                {leading.length === 0 && <p className={styles.hint}>{words.nobody}</p>}
                <ul>
                  {leading.map(({ partnership }) => (
                    <li key={partnership.id}>
                      <NodeLink node={partnership} />
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </section>
      )}
      {theme !== undefined && level !== undefined && (
        <p className={styles.chosen}>
          {words.only(chosenTheme, level === none ? words.notAssessed : level)}
          <CloseButton size="xs" aria-label={words.showAll} onClick={() => changeOwn({ theme: null, level: null })} />
        </p>
      )}
      {/* On paper one page: the matrices and what they lead to. The partnerships themselves are saved as a table. */}
      {!isPrinting && (
        <ReportTable
          name={words.portfolio(agency.name)}
          columns={columns}
          rows={shown}
          keyOf={({ partnership }) => partnership.id}
          asked={asked}
        />
      )}
      <dl className={styles.definitions}>
        {words.definitions.list.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
