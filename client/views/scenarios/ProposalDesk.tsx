import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { type Proposal, proposals } from '#contract/proposals';
import { post } from '../../api/post.ts';
import { usePaper } from '../../bindings/use-paper.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { useChangeView, useView } from '../../bindings/use-view.ts';
import { PrintHead } from '../../panels/print/PrintHead.tsx';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { readTask } from '../../state/paper-task.ts';
import { scenarioWords } from '../../words/scenario-words.ts';
import { ProposalAnswer } from './ProposalAnswer.tsx';
import { ProposalForm } from './ProposalForm.tsx';
import styles from './scenarios.module.css';

const words = scenarioWords.proposal;
const hostsShown = 20;

/** Does a task need a partnership of its own? The form on the one side, the answer on the other. */
export const ProposalDesk = (): JSX.Element => {
  const { task: text } = useView();
  const change = useChangeView();
  const scope = useScope();
  const paper = usePaper();
  const task = readTask(text);
  const answer = useQuery<Proposal, Error>({
    queryKey: ['proposal', scope, task],
    queryFn: () => post(proposals, { params: {}, query: { ...scope, limit: hostsShown }, body: task! }), // enabled only where there is one
    enabled: Boolean(task) && scope !== null,
  });
  return (
    <div className={styles.desk}>
      <div className={`${styles.side} ${styles.screenOnly}`}>
        <p className={styles.did}>{words.lead}</p>
        {task === undefined && (
          <p className={styles.note} role="alert">
            {words.meaningless}
          </p>
        )}
        <ProposalForm
          key={text ?? ''}
          task={task ?? {}}
          onAsk={(asked) => change({ task: asked && JSON.stringify(asked) })}
        />
      </div>
      <div className={styles.result}>
        {task ? (
          <>
            <PrintHead title={task.name ?? words.untitled} revision={answer.data?.revision ?? null} />
            <Answered answer={answer} loading={words.loading} kept={words.kept} rows={8}>
              {(proposal) => <ProposalAnswer task={task} proposal={proposal} paper={paper} />}
            </Answered>
          </>
        ) : (
          <Empty {...words.empty} />
        )}
      </div>
    </div>
  );
};
