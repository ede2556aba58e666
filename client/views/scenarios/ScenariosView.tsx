import { Button, SegmentedControl } from '@mantine/core';
import { Printer } from 'lucide-react';
import type { JSX } from 'react';
import { useLightPrint } from '../../bindings/use-light-print.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import type { ViewState } from '../../state/view-state.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import desk from '../desk.module.css';
import { ProposalDesk } from './ProposalDesk.tsx';
import { ScenarioDesk } from './ScenarioDesk.tsx';
import styles from './scenarios.module.css';

/** Where changes are tried on paper, and tasks tested: nothing here changes the network. */
export const ScenariosView = (): JSX.Element => {
  const { paper } = useView();
  const change = useChangeView();
  useLightPrint();
  const { tabs } = scenarioWords;
  return (
    <div className={desk.view}>
      <header className={desk.head}>
        <h1 className={desk.title}>{scenarioWords.title}</h1>
        <SegmentedControl
          className={styles.screenOnly}
          size="xs"
          aria-label={tabs.label}
          data={[
            { value: 'scenario', label: tabs.scenario },
            { value: 'proposal', label: tabs.proposal },
          ]}
          value={paper}
          onChange={(value) => change({ paper: value as ViewState['paper'] })}
        />
        <p className={desk.lead}>{scenarioWords.onPaper}</p>
        <Button
          className={styles.screenOnly}
          size="xs"
          variant="default"
          leftSection={<Printer size={14} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {scenarioWords.print}
        </Button>
      </header>
      {paper === 'proposal' ? <ProposalDesk /> : <ScenarioDesk />}
    </div>
  );
};
