import type { JSX } from 'react';
import { register } from '#contract/register';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useOverviewScope } from '../../../bindings/use-overview-scope.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { WordSelect } from '../../../panels/fields/WordSelect.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { registerWords as words } from '../../../words/register-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { RuleQueries } from './RuleQueries.tsx';
import { Trend } from './Trend.tsx';

const mostListed = 1_000;

/** Findings by area, and their trend. */
export const RegisterView = (): JSX.Element => {
  const scope = useOverviewScope();
  const [{ of }, changeOwn] = useOwn();
  const answer = useAnswer(
    register,
    scope && {
      params: {},
      query: { ...scope, limit: mostListed, ...(of === undefined ? {} : { areaKind: of }) },
    },
    { keepPrevious: true },
  );
  const { data } = answer;
  return (
    <OverviewPage
      name="register"
      lead={words.lead}
      revision={data?.revision ?? null}
      controls={
        data && (
          <WordSelect
            label={words.areaKind}
            words={data.areaKinds}
            value={data.areaKind}
            onChange={(kind) => changeOwn({ of: kind })}
          />
        )
      }
    >
      <Answered answer={answer} loading={words.loading} kept={words.kept}>
        {(found) => (
          <>
            {found.areaKind === null ? <Empty {...words.noAreas} /> : <RegisterTable answer={found} />}
            <RuleQueries />
            <Trend trend={found.trend} />
          </>
        )}
      </Answered>
    </OverviewPage>
  );
};
