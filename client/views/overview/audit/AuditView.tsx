import type { JSX } from 'react';
import { audit } from '#contract/audit';
import type { PublishedFigure } from '#contract/published';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useOverviewScope } from '../../../bindings/use-overview-scope.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { NodeSelect } from '../../../panels/fields/NodeSelect.tsx';
import { PublishedTables } from '../../../panels/published/PublishedTables.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { auditWords as words } from '../../../words/audit-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { AuditReport } from './AuditReport.tsx';

/** Nothing to count; what a source printed of the agency stands all the same. */
const NoneRecorded = ({ published }: { readonly published: readonly PublishedFigure[] }): JSX.Element => (
  <>
    <PublishedTables figures={published} />
    <Empty {...words.none} />
  </>
);

/** One agency's portfolio as Wycombe's matrix, and what that leads to. */
export const AuditView = (): JSX.Element => {
  const scope = useOverviewScope();
  const [{ of = null }, changeOwn] = useOwn();
  const answer = useAnswer(audit, scope && of !== null ? { params: {}, query: { ...scope, agency: of } } : null, {
    keepPrevious: true,
  });
  return (
    <OverviewPage
      name="audit"
      lead={words.lead}
      revision={answer.data?.revision ?? null}
      subject={answer.data?.agency.name}
      controls={
        <NodeSelect
          kind="Agency"
          label={words.agency}
          placeholder={words.search}
          nothingFound={words.noAgency}
          value={of}
          onChange={(id) => changeOwn({ of: id, theme: null, level: null })}
        />
      }
    >
      {of === null ? (
        <Empty {...words.choose} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={words.kept}>
          {(data) =>
            data.items.length === 0 ? <NoneRecorded published={data.published} /> : <AuditReport audit={data} />
          }
        </Answered>
      )}
    </OverviewPage>
  );
};
