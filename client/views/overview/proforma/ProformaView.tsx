import type { JSX } from 'react';
import { useDetails } from '../../../bindings/use-details.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { NodeSelect } from '../../../panels/fields/NodeSelect.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { proformaWords as words } from '../../../words/proforma-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { ProformaForm } from './ProformaForm.tsx';

/** The form for one partnership: one that is recorded, or a new one. */
export const ProformaView = (): JSX.Element => {
  const [{ of = null }, changeOwn] = useOwn();
  const answer = useDetails(of === null ? null : { kind: 'Partnership', id: of });
  return (
    <OverviewPage
      name="proforma"
      lead={words.lead}
      revision={answer.data?.revision ?? null}
      byArea={false}
      controls={
        <NodeSelect
          kind="Partnership"
          label={words.partnership}
          placeholder={words.search}
          nothingFound={words.nothingFound}
          clearable
          value={of}
          onChange={(id) => changeOwn({ of: id })}
        />
      }
    >
      {of === null ? (
        <ProformaForm key="" details={null} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={words.kept}>
          {(data) => <ProformaForm key={data.id} details={data} />}
        </Answered>
      )}
    </OverviewPage>
  );
};
