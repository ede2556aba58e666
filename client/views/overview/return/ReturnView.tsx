import type { JSX } from 'react';
import { partnershipReturn } from '#contract/partnership-return';
import { wordsInUse } from '#contract/words-in-use';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { useView } from '../../../bindings/use-view.ts';
import { WordSelect } from '../../../panels/fields/WordSelect.tsx';
import { PublishedFigures } from '../../../panels/published/PublishedFigures.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { returnWords as words } from '../../../words/return-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import { ReturnSummary } from './ReturnSummary.tsx';
import { ReturnTable } from './ReturnTable.tsx';

/** Of whom the remit asks it. */
const typeAtFirst = 'Learning Partnership';
const most = 2_000;

/** Boundary, objectives and lead partner of each partnership: as a form, as a table, and what a region sees in them. */
export const ReturnView = (): JSX.Element => {
  const scope = useScope();
  const { area } = useView();
  const [own, changeOwn] = useOwn();
  const query = scope && { ...scope, ...(area === null ? {} : { area }) };
  const inUse = useAnswer(wordsInUse, query && { params: {}, query }, { keepPrevious: true });
  const types = inUse.data?.partnershipTypes ?? [];
  const kinds = inUse.data?.areaKinds ?? [];
  const has = (type: string | undefined) => types.some(({ word }) => word === type);
  const type = has(own.of) ? own.of! : has(typeAtFirst) ? typeAtFirst : (types[0]?.word ?? null);
  const areaKind = kinds.some(({ word }) => word === own.kind) ? own.kind! : null;
  const answer = useAnswer(
    partnershipReturn,
    query && type !== null
      ? { params: {}, query: { ...query, type, ...(areaKind === null ? {} : { areaKind }), limit: most } }
      : null,
    { keepPrevious: true },
  );
  return (
    <OverviewPage
      name="return"
      lead={words.lead}
      revision={answer.data?.revision ?? null}
      controls={
        <>
          <WordSelect label={words.type} words={types} value={type} onChange={(of) => changeOwn({ of, one: null })} />
          <WordSelect
            label={words.areaKind}
            words={kinds}
            value={areaKind}
            onChange={(kind) => changeOwn({ kind })}
            none={{ placeholder: words.areaKindRequired, run: () => changeOwn({ kind: null }) }}
          />
        </>
      }
    >
      {inUse.data && type === null ? (
        <Empty {...words.noType} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={words.kept}>
          {(data) =>
            own.one === undefined ? (
              <>
                <ReturnTable answer={data} />
                <ReturnSummary answer={data} />
                <PublishedFigures figures={data.published} />
              </>
            ) : (
              <ReturnForm key={own.one} type={data.type} item={data.items.find(({ id }) => id === own.one) ?? null} />
            )
          }
        </Answered>
      )}
    </OverviewPage>
  );
};
