import type { JSX } from 'react';
import { composition } from '#contract/composition';
import { wordsInUse } from '#contract/words-in-use';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useOverviewScope } from '../../../bindings/use-overview-scope.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { PartialDateField } from '../../../panels/fields/PartialDateField.tsx';
import { WordSelect } from '../../../panels/fields/WordSelect.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { parsePartialDate } from '../../../state/partial-date.ts';
import { compositionWords as words } from '../../../words/composition-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { CompositionTables } from './CompositionTables.tsx';

/** What the DfEE counted of Learning Partnerships, of any type of partnership. */
const typeAtFirst = 'Learning Partnership';

/** What sorts of agency sit on the partnerships of one type, now and before. */
export const CompositionView = (): JSX.Element => {
  const query = useOverviewScope();
  const [own, changeOwn] = useOwn();
  const inUse = useAnswer(wordsInUse, query && { params: {}, query }, { keepPrevious: true });
  const types = inUse.data?.partnershipTypes ?? [];
  const has = (type: string | undefined) => types.some(({ word }) => word === type);
  const type = has(own.of) ? own.of! : has(typeAtFirst) ? typeAtFirst : (types[0]?.word ?? null);
  const compare = parsePartialDate(own.compare ?? '');
  const answer = useAnswer(
    composition,
    query && type !== null ? { params: {}, query: { ...query, type, ...(compare === null ? {} : { compare }) } } : null,
    { keepPrevious: true },
  );
  return (
    <OverviewPage
      name="composition"
      lead={words.lead}
      revision={answer.data?.revision ?? null}
      controls={
        <>
          <WordSelect label={words.type} words={types} value={type} onChange={(of) => changeOwn({ of })} />
          <PartialDateField
            label={words.compare}
            placeholder={words.compareHint}
            wrong={words.compareWrong}
            value={compare}
            onChange={(date) => changeOwn({ compare: date })}
          />
        </>
      }
    >
      {inUse.data && type === null ? (
        <Empty {...words.noType} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={words.kept}>
          {(data) => <CompositionTables answer={data} />}
        </Answered>
      )}
    </OverviewPage>
  );
};
