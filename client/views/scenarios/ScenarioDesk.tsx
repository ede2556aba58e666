import type { JSX } from 'react';
import { useEvaluated } from '../../bindings/use-evaluated.ts';
import { usePaper } from '../../bindings/use-paper.ts';
import { useView } from '../../bindings/use-view.ts';
import { PrintHead } from '../../panels/print/PrintHead.tsx';
import { Answered } from '../../panels/states/Answered.tsx';
import { scenarioWords } from '../../words/scenario-words.ts';
import { EmptyScenario } from './EmptyScenario.tsx';
import { KeepForm } from './KeepForm.tsx';
import { KeptList } from './KeptList.tsx';
import { Results } from './Results.tsx';
import { StepList } from './StepList.tsx';
import styles from './scenarios.module.css';
import { useKept, useKeptOne } from './use-kept.ts';

/** Steps and what is kept on the one side, what they come to on the other. */
export const ScenarioDesk = (): JSX.Element => {
  const view = useView();
  const paper = usePaper();
  const kept = useKept();
  const evaluated = useEvaluated(paper.steps);
  const opened = useKeptOne(view.kept).data ?? null;
  const besideSaved = useKeptOne(view.beside).data ?? null;
  const besideEvaluated = useEvaluated(besideSaved?.steps ?? null).data;
  const beside =
    view.beside && besideSaved && besideEvaluated ? { saved: besideSaved, evaluated: besideEvaluated } : null;
  const isEmpty = paper.steps.length === 0;
  const inForce = view.sources.length > 0;
  return (
    <div className={styles.desk}>
      {!isEmpty && (
        <PrintHead
          title={(view.kept && opened?.name) || scenarioWords.untitled}
          revision={evaluated.data?.scenario?.revision ?? null}
        />
      )}
      <div className={styles.side}>
        <StepList paper={paper} evaluated={isEmpty ? undefined : evaluated.data} />
        {!isEmpty && (
          <KeepForm
            key={opened?.id ?? 'new'}
            kept={kept}
            steps={paper.steps}
            opened={view.kept === null ? null : opened}
          />
        )}
        <KeptList kept={kept} paper={paper} />
      </div>
      <div className={styles.result} data-region="result" aria-busy={evaluated.isFetching}>
        {isEmpty && <EmptyScenario paper={paper} />}
        {!isEmpty && !inForce && <p className={styles.note}>{scenarioWords.empty.nothingInForce}</p>}
        {!isEmpty && inForce && (
          <Answered answer={evaluated} loading={scenarioWords.working} kept={scenarioWords.stepKept} rows={8}>
            {(data) => data.scenario && <Results evaluated={data} scenario={data.scenario} beside={beside} />}
          </Answered>
        )}
      </div>
    </div>
  );
};
