import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useEvaluated } from '../../bindings/use-evaluated.ts';
import { usePaper } from '../../bindings/use-paper.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { PrintHead } from '../../panels/print/PrintHead.tsx';
import { Answered } from '../../panels/states/Answered.tsx';
import { Failed } from '../../panels/states/Failed.tsx';
import { scenarioWords } from '../../words/scenario-words.ts';
import { EmptyScenario } from './EmptyScenario.tsx';
import { KeepForm } from './KeepForm.tsx';
import { KeptList } from './KeptList.tsx';
import { Results } from './Results.tsx';
import { StepList } from './StepList.tsx';
import styles from './scenarios.module.css';
import { useKept, useKeptOne } from './use-kept.ts';

const words = scenarioWords.compared;

/** Steps and what is kept on the one side, what they come to on the other. */
export const ScenarioDesk = (): JSX.Element => {
  const view = useView();
  const paper = usePaper();
  const kept = useKept();
  const evaluated = useEvaluated(paper.steps);
  const change = useChangeView();
  const opened = useKeptOne(view.kept).data ?? null;
  const besideKept = useKeptOne(view.beside);
  const besideSaved = besideKept.data ?? null;
  const besideAnswer = useEvaluated(besideSaved?.steps ?? null);
  // While another is worked out, the figures that are still there are those of the one before.
  const besideEvaluated = besideAnswer.isPlaceholderData ? undefined : besideAnswer.data;
  const isEmpty = paper.steps.length === 0;
  const inForce = view.sources.length > 0;

  const isChanged = opened !== null && JSON.stringify(opened.steps) !== JSON.stringify(paper.steps);
  const ownName = opened && (isChanged ? words.changed(opened.name) : opened.name);
  const name = ownName ?? words.these;
  const besideName = besideSaved && (besideSaved.name === name ? words.other(name) : besideSaved.name);
  const beside =
    view.beside && besideName && besideEvaluated?.scenario
      ? { name: besideName, evaluated: besideEvaluated, scenario: besideEvaluated.scenario }
      : null;
  return (
    <div className={styles.desk} data-compared={beside !== null}>
      {!isEmpty && (
        <PrintHead
          title={beside ? words.both(name, beside.name) : (ownName ?? scenarioWords.untitled)}
          revision={evaluated.data?.scenario?.revision ?? null}
        />
      )}
      <div className={styles.side}>
        <StepList paper={paper} evaluated={isEmpty ? undefined : evaluated.data} />
        {!isEmpty && <KeepForm kept={kept} steps={paper.steps} opened={opened} />}
        <KeptList kept={kept} paper={paper} isChanged={isChanged} />
      </div>
      <div className={styles.result} data-region="result" aria-busy={evaluated.isFetching}>
        {isEmpty && <EmptyScenario paper={paper} />}
        {!isEmpty && !inForce && <p className={styles.note}>{scenarioWords.empty.nothingInForce}</p>}
        {view.beside !== null && (besideKept.isError || besideAnswer.isError) && (
          <>
            <Failed
              error={besideKept.error ?? besideAnswer.error}
              kept={scenarioWords.stepKept}
              onRetry={() => void (besideKept.isError ? besideKept : besideAnswer).refetch()}
            />
            <Button size="xs" variant="default" onClick={() => change({ beside: null })}>
              {words.end}
            </Button>
          </>
        )}
        {!isEmpty && inForce && view.beside && besideName && besideEvaluated?.scenario === null && (
          <p className={styles.note}>{words.nothingOf(besideName)}</p>
        )}
        {!isEmpty && inForce && (
          <Answered answer={evaluated} loading={scenarioWords.working} kept={scenarioWords.stepKept} rows={8}>
            {(data) => {
              if (!data.scenario) return null;
              const own = { name, evaluated: data, scenario: data.scenario };
              return <Results sides={beside ? [own, beside] : [own]} />;
            }}
          </Answered>
        )}
      </div>
    </div>
  );
};
