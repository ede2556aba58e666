import type { JSX } from 'react';
import { defaultPlanRules } from '#contract/rationalisation';
import { useOverviewScope } from '../../../bindings/use-overview-scope.ts';
import { useOwn } from '../../../bindings/use-own.ts';
import { usePlans } from '../../../bindings/use-plans.ts';
import { useView } from '../../../bindings/use-view.ts';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { readRules } from '../../../state/plan-rules.ts';
import { rationalisationWords as words } from '../../../words/rationalisation-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { Plans } from './Plans.tsx';
import { RuleFields } from './RuleFields.tsx';

/** Plans for the area in force. */
export const RationalisationView = (): JSX.Element => {
  const scope = useOverviewScope();
  const { area } = useView();
  const [own] = useOwn();
  const rules = readRules(own);
  const answer = usePlans(area === null ? null : scope, rules);
  return (
    <OverviewPage name="rationalisation" lead={words.lead} revision={answer.data?.revision ?? null}>
      {area === null ? (
        <Empty {...words.choose} />
      ) : (
        <>
          <RuleFields rules={{ ...defaultPlanRules, ...rules }} />
          <Answered answer={answer} loading={words.loading} kept={words.kept}>
            {(data) => (data.points.length === 0 ? <Empty {...words.none} /> : <Plans answer={data} />)}
          </Answered>
        </>
      )}
    </OverviewPage>
  );
};
