import type { JSX } from 'react';
import { overload } from '#contract/overload';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { useView } from '../../../bindings/use-view.ts';
import { Answered } from '../../../panels/states/Answered.tsx';
import { overloadWords as words } from '../../../words/overload-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { AreaPath } from './AreaPath.tsx';
import { BoardControls } from './BoardControls.tsx';
import { BoardTable } from './BoardTable.tsx';
import { boardChoices } from './board-choices.ts';
import { LoadParts } from './LoadParts.tsx';
import { StandingOut } from './StandingOut.tsx';

const mostRanked = 1_000;

/** Who carries most, from region to district to agency to its seats. */
export const OverloadView = (): JSX.Element => {
  const scope = useScope();
  const { area } = useView();
  const [own] = useOwn();
  const choices = boardChoices(own);
  const { of, by, per, kind, one } = choices;
  const query = scope && {
    ...scope,
    ...(area === null ? {} : { area }),
    of,
    by,
    ...(per === null ? {} : { per }),
    ...(kind === null ? {} : { kind }),
    limit: mostRanked,
  };
  const answer = useAnswer(overload, query && { params: {}, query }, { keepPrevious: true });
  return (
    <OverviewPage
      name="overload"
      lead={words.lead}
      revision={answer.data?.revision ?? null}
      controls={answer.data && one === null && <BoardControls answer={answer.data} choices={choices} />}
    >
      {answer.data && <AreaPath path={answer.data.path} choices={choices} />}
      {one === null && <StandingOut key={`${of} ${area} ${JSON.stringify(scope)}`} of={of} />}
      <Answered answer={answer} loading={words.loading} kept={words.kept}>
        {(data) => (one === null ? <BoardTable answer={data} /> : <LoadParts {...one} />)}
      </Answered>
    </OverviewPage>
  );
};
